import { useTranslation } from 'react-i18next'
import type { StrategyChange, StrategyElement } from '../../api/types'
import { formatDate, formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { wordDiff } from '../../lib/wordDiff'
import { WordDiff } from '../../ui/WordDiff'
import { nameOfOwner } from './owner'

type Field = StrategyChange['fields'][number]

/** How an element differs: its words marked word by word, the rest before and after. */
export function ChangeCard({ change, language }: { change: StrategyChange; language: string }) {
  const { t } = useTranslation()
  const { before, after } = change
  const kind = (after ?? before)?.kind
  return (
    <article className="strategy-change">
      <p className="strategy-change__what">
        <span className={`strategy-change__sign strategy-change__sign--${change.what}`}>
          {t(`strategy.changed.${change.what}`)}
        </span>
        {kind && <span>{t(`strategy.kind.${kind}`)}</span>}
      </p>
      <div lang={language}>
        {before && after && change.fields.includes('text') ? (
          <WordDiff segments={wordDiff(before.text, after.text)} />
        ) : (
          <p>{(after ?? before)?.text}</p>
        )}
      </div>
      {before && after && (
        <Fields
          before={before}
          after={after}
          fields={change.fields.filter((field) => field !== 'text')}
        />
      )}
      {change.note && (
        <p className="strategy-change__note">
          <strong>{t('strategy.why')}</strong> {change.note}
        </p>
      )}
    </article>
  )
}

interface FieldsProps {
  before: StrategyElement
  after: StrategyElement
  fields: Field[]
}

function Fields({ before, after, fields }: FieldsProps) {
  const { t } = useTranslation()
  const tell = useValue()
  if (fields.length === 0) return null
  return (
    <dl className="strategy-change__fields">
      {fields.map((field) => (
        <div key={field}>
          <dt>{t(`strategy.changedField.${field}`)}</dt>
          <dd>
            <span className="sr-only">{t('strategy.before')}: </span>
            {tell(before, field)}
            <span aria-hidden="true"> → </span>
            <span className="sr-only">, {t('strategy.after')}: </span>
            {tell(after, field)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function useValue() {
  const { t } = useTranslation()
  return (element: StrategyElement, field: Field): string => {
    const none = t('strategy.nothing')
    switch (field) {
      case 'text':
        return element.text
      case 'focus-areas':
        return element.focusAreas.map(({ label }) => label).join(', ') || none
      case 'ways-of-working':
        return t('strategy.wayCount', { count: element.waysOfWorking.length })
      case 'owner':
        return element.owner ? nameOfOwner(element.owner, t) : none
      case 'indicator':
        return element.indicator ? t(`strategy.indicator.${element.indicator}`) : none
      case 'target':
        return element.target === null ? none : formatNumber(element.target, currentLanguage())
      case 'due':
        return element.due ? formatDate(element.due, currentLanguage()) : none
    }
  }
}
