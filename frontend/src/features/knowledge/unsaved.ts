import type { FormValues } from './formValues'

/** Text not yet saved outlives a reload, a lost session and the way through the login page. */
export interface Unsaved {
  values: FormValues
  etag: string | null
}

const keyOf = (id: string) => `videnrul.unsaved.${id}`

export function readUnsaved(id: string): Unsaved | null {
  try {
    const stored = sessionStorage.getItem(keyOf(id))
    return stored ? JSON.parse(stored) : null
  } catch {
    return null
  }
}

export function keepUnsaved(id: string, unsaved: Unsaved) {
  try {
    sessionStorage.setItem(keyOf(id), JSON.stringify(unsaved))
  } catch {
    // Without storage the text lives as long as the page does.
  }
}

export function dropUnsaved(id: string) {
  try {
    sessionStorage.removeItem(keyOf(id))
  } catch {
    // Nothing was stored either.
  }
}
