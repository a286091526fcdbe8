import type { Language } from './language'

const locales = { da: 'da-DK', en: 'en-GB', sv: 'sv-SE' } as const

export function formatNumber(value: number, language: Language) {
  return new Intl.NumberFormat(locales[language]).format(value)
}

/** A share between 0 and 1 in whole per cent. */
export function formatShare(value: number, language: Language) {
  return new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumFractionDigits: 0,
  }).format(value)
}

export function formatDate(iso: string, language: Language) {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(iso))
}

export function formatMonth(date: Date, language: Language) {
  return new Intl.DateTimeFormat(locales[language], {
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/Copenhagen',
  }).format(date)
}

export function formatMoment(iso: string, language: Language) {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(iso))
}

export function formatTime(date: Date, language: Language) {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(date)
}

export function compareText(a: string, b: string, language: Language) {
  return a.localeCompare(b, locales[language])
}

/** The day that it is in Denmark, as the service writes days. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
}
