import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { changeLanguage, currentLanguage } from '../lib/i18n'
import { type Language, languages } from '../lib/language'

const names = { da: 'Dansk', en: 'English', sv: 'Svenska' } as const

export function LanguageSwitch() {
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const current = currentLanguage()

  async function choose(language: Language) {
    await changeLanguage(language)
    // Labels come in the reader's language from the service too.
    await queryClient.invalidateQueries()
  }

  return (
    <fieldset className="languages">
      <legend className="sr-only">{t('shell.language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === current}
          title={names[language]}
          onClick={() => void choose(language)}
        >
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="sr-only">{names[language]}</span>
        </button>
      ))}
    </fieldset>
  )
}
