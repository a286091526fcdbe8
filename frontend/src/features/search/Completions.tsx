import { useTranslation } from 'react-i18next'
import type { Suggestion } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { byKind, nameIcons, spoken } from './nameKinds'

interface CompletionsProps {
  id: string
  open: boolean
  options: Suggestion[]
  active: number
  onChoose: (option: Suggestion) => void
}

/** What may be meant by what is being typed, by kind; the keys are the text field's, which keeps the focus. */
export function Completions({ id, open, options, active, onChoose }: CompletionsProps) {
  const { t } = useTranslation()
  return (
    <div
      className="completions"
      id={id}
      role="listbox"
      aria-label={t('search.suggestions')}
      hidden={!open}
    >
      {byKind(options).map(({ kind, items }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list of options
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div className="completions__kind" id={`${id}-${kind}`} role="presentation">
            {t(`search.suggestion.${kind}`)}
          </div>
          {items.map((option) => {
            const place = options.indexOf(option)
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
              <div
                key={option.id}
                id={`${id}-${place}`}
                role="option"
                aria-label={spoken(option, t(`search.one.${kind}`))}
                aria-selected={place === active}
                tabIndex={-1}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onChoose(option)}
              >
                <Icon name={nameIcons[kind]} />
                <span className="completions__name">{option.text}</span>
                {option.detail && <span className="completions__detail">{option.detail}</span>}
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}
