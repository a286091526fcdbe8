import { type KeyboardEvent, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { CodeBlock } from './CodeBlock'
import { type CodeLanguage, codeLanguages, useCodeLanguage } from './codeLanguage'
import type { Example } from './examples'

const names: Record<CodeLanguage, string> = { curl: 'curl', javascript: 'JavaScript', java: 'Java' }

const steps = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1],
])

interface CodeTabsProps {
  example: Example
  /** What the example does, for whoever hears the tabs. */
  label: string
}

/** One example in several languages; the choice holds for every other example too. */
export function CodeTabs({ example, label }: CodeTabsProps) {
  const { t } = useTranslation()
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const [chosen, choose] = useCodeLanguage()
  const offered = codeLanguages.filter((language) => example[language])
  const shown = offered.includes(chosen) ? chosen : offered[0]
  const file = shown && example[shown]
  if (!shown || !file) return null

  const move = (event: KeyboardEvent) => {
    const step = steps.get(event.key)
    const next = step && offered.at((offered.indexOf(shown) + step) % offered.length)
    if (!next) return
    event.preventDefault()
    choose(next)
    tabs.current?.querySelector<HTMLElement>(`[data-language="${next}"]`)?.focus()
  }

  return (
    <div className="code-tabs">
      <div
        ref={tabs}
        role="tablist"
        aria-label={t('developers.languageOf', { label })}
        className="code-tabs__list"
      >
        {offered.map((language) => (
          <button
            key={language}
            type="button"
            role="tab"
            id={`${id}-${language}`}
            data-language={language}
            aria-selected={language === shown}
            aria-controls={`${id}-panel`}
            tabIndex={language === shown ? 0 : -1}
            onClick={() => choose(language)}
            onKeyDown={move}
          >
            {names[language]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        <CodeBlock {...file} />
      </div>
    </div>
  )
}
