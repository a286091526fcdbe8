import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeItemSummary } from '../../api/types'
import { formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { wordsOf } from './explanations'

interface ExplainedHitProps {
  item: KnowledgeItemSummary
  place: number
}

/** Which word was found how, and where. */
export function ExplainedHit({ item, place }: ExplainedHitProps) {
  const { t } = useTranslation()
  const { explanation } = item
  const language = currentLanguage()
  return (
    <article className="explained">
      <div className="explained__head">
        <span className="explained__place" aria-hidden="true">
          {formatNumber(place, language)}
        </span>
        <h3>
          <Link to="/viden/$id" params={{ id: item.id }}>
            {item.title}
          </Link>
        </h3>
        {explanation && explanation.score > 0 && (
          <p className="muted">
            {t('searchDesk.try.score', {
              score: new Intl.NumberFormat(language, {
                minimumFractionDigits: 2,
                maximumFractionDigits: 2,
              }).format(explanation.score),
            })}
          </p>
        )}
      </div>
      {explanation && explanation.words.length > 0 ? (
        <dl className="explained__words">
          {wordsOf(explanation).map(({ word, reasons }) => (
            <div key={word}>
              <dt>{word}</dt>
              {reasons.map(({ how, found, field }) => (
                <dd key={`${how}${found}${field}`}>
                  <span className={`explained__how explained__how--${how}`}>
                    {t(`searchDesk.how.${how}`)}
                  </span>{' '}
                  <q>{found}</q> <span className="muted">{t(`searchDesk.foundIn.${field}`)}</span>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : (
        <p className="muted">{t('searchDesk.try.noReason')}</p>
      )}
    </article>
  )
}
