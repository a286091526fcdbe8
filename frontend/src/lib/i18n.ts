import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { da } from '../locales/da'
import { isLanguage, type Language, storedLanguage, storeLanguage } from './language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}

const loaders = {
  en: () => import('../locales/en').then(({ en }) => en),
  sv: () => import('../locales/sv').then(({ sv }) => sv),
}

async function load(language: Language) {
  if (language === 'da' || i18next.hasResourceBundle(language, 'translation')) return
  i18next.addResourceBundle(language, 'translation', await loaders[language]())
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'da'
}

export async function startI18n(language: Language = storedLanguage()) {
  await i18next.use(initReactI18next).init({
    lng: 'da',
    fallbackLng: 'da',
    resources: { da: { translation: da } },
    interpolation: { escapeValue: false },
  })
  await changeLanguage(language)
}

export async function changeLanguage(language: Language) {
  await load(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  storeLanguage(language)
}
