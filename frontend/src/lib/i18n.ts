import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import da from '../locales/da.json'
import { isLanguage, type Language, storedLanguage, storeLanguage } from './language'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof da }
  }
}

const loaders = {
  en: () => import('../locales/en.json'),
  sv: () => import('../locales/sv.json'),
}

async function load(language: Language) {
  if (language === 'da' || i18next.hasResourceBundle(language, 'translation')) return
  const bundle = await loaders[language]()
  i18next.addResourceBundle(language, 'translation', bundle.default)
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
