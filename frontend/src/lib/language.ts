export const languages = ['da', 'en', 'sv'] as const

export type Language = (typeof languages)[number]

const storageKey = 'videnrul.language'

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** Danish unless the reader has chosen otherwise: the content is Danish, whatever the browser prefers. */
export function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey)
    return isLanguage(stored) ? stored : 'da'
  } catch {
    return 'da'
  }
}

export function storeLanguage(language: Language) {
  try {
    localStorage.setItem(storageKey, language)
  } catch {
    // A browser that refuses storage still shows the chosen language until the page is left.
  }
}
