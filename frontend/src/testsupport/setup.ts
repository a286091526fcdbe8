import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'
import { startI18n } from '../lib/i18n'

// A page comes when its code was loaded and its answers are there, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 4_000 })

// What a browser has and the simulated one lacks.
window.scrollTo = vi.fn()
Element.prototype.scrollIntoView ??= vi.fn()
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false
  this.dispatchEvent(new Event('close'))
}
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

await startI18n('da')

afterEach(() => {
  cleanup()
  sessionStorage.clear()
  localStorage.clear()
})
