import { useSyncExternalStore } from 'react'

export const codeLanguages = ['curl', 'javascript', 'java'] as const

export type CodeLanguage = (typeof codeLanguages)[number]

const storageKey = 'videnrul.codeLanguage'
const listeners = new Set<() => void>()
let chosen = stored()

function stored(): CodeLanguage {
  try {
    const text = localStorage.getItem(storageKey)
    return codeLanguages.find((language) => language === text) ?? 'curl'
  } catch {
    return 'curl'
  }
}

function choose(language: CodeLanguage) {
  chosen = language
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser that refuses storage remembers the choice as long as the page lives.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One choice for every example of every page: nobody reads the API in three languages at once. */
export function useCodeLanguage() {
  return [useSyncExternalStore(subscribe, () => chosen), choose] as const
}
