import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PlainResult as Result } from '../../api/types'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { PlainDialog } from './PlainDialog'

interface PlainResultProps {
  result: Result
  /** Those who may put it into plain words see how hard it is to read. */
  rewritable: boolean
}

export function PlainResult({ result, rewritable }: PlainResultProps) {
  const { t } = useTranslation()
  const { id, title, outcome, municipality, summary, worked, didNotWork, readability } = result
  return (
    <article className="plain-result">
      <p className="plain-result__top">
        <OutcomeLabel outcome={outcome} />
        {municipality && <span>{municipality.name}</span>}
      </p>
      <h3>
        <Link to="/viden/$id" params={{ id }}>
          {title}
        </Link>
      </h3>
      <p className="plain-result__summary">{summary}</p>
      {(worked || didNotWork) && (
        <dl className="plain-result__ends">
          {worked && (
            <div>
              <dt>{t('bodyBrief.worked')}</dt>
              <dd>{worked}</dd>
            </div>
          )}
          {didNotWork && (
            <div>
              <dt>{t('bodyBrief.didNotWork')}</dt>
              <dd>{didNotWork}</dd>
            </div>
          )}
        </dl>
      )}
      {rewritable && (
        <div className="plain-result__desk">
          <span className={`lix lix--${readability.ease}`}>
            {t(`bodyBrief.lix.${readability.ease}`, { value: readability.value })}
          </span>
          {result.plain && <span>{t('bodyBrief.isPlain')}</span>}
          <PlainDialog key={result.plainVersion} result={result} />
        </div>
      )}
    </article>
  )
}
