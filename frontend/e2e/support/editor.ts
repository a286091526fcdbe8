import type { Page } from '@playwright/test'
import { expect } from './test'

export function wordFor(name: string) {
  return `${name}${Math.random().toString(36).slice(2, 8)}${Date.now().toString(36)}`
}

export const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Gemt kl\./)

/** A draft with a kind and a title, saved by itself. */
export async function begin(page: Page, title: string, kind = 'Erfaring') {
  await page.goto('/viden/ny')
  await page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.waitForURL(/kladde=/)
  await saved(page)
  return new URL(page.url()).searchParams.get('kladde') ?? ''
}

export const step = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: 'Trin' })
    .getByRole('button', { name: new RegExp(`^${name}`) })
