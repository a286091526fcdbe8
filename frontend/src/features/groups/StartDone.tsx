import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { StartDecisions, ThemeGroup } from '../../api/types'
import { Alert } from '../../ui/Alert'
import { MissingList } from './MissingList'
import { StatusSteps } from './StatusSteps'

/** What was decided, what is missing, and the step that is next. */
export function StartDone({ group, start }: { group: ThemeGroup; start: StartDecisions }) {
  const { t } = useTranslation()
  const ready = start.missing.length === 0
  return (
    <div className="wizard__step">
      <h2>{t('groupStart.ready')}</h2>
      {group.status === 'proposed' && (
        <Alert look="info">
          <p>{t('groupStart.waits')}</p>
        </Alert>
      )}
      {group.status === 'planned' && ready && (
        <Alert look="success">
          <p>{t('groupStart.allThere')}</p>
        </Alert>
      )}
      <MissingList slug={group.slug} faults={start.missing} />
      {group.status === 'planned' && <StatusSteps group={group} />}
      <dl className="decisions">
        {start.decisions.map(({ key, question, answer }) => (
          <div key={key}>
            <dt>{question}</dt>
            <dd className="prose">{answer ?? t('groupStart.unanswered')}</dd>
          </div>
        ))}
      </dl>
      <p className="actions">
        <Link to="/temagrupper/$slug" params={{ slug: group.slug }}>
          {t('groupDesk.toGroup')}
        </Link>
      </p>
    </div>
  )
}
