import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CheckEvidence, CheckIn } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { useAttempt } from '../../lib/useAttempt'
import { Alert } from '../../ui/Alert'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { CheckState } from './CheckList'
import { NextStep } from './NextStep'
import { StatusWord } from './StatusWord'
import { useBeginCheck } from './useCheckChanges'

/** A finished check, in the words of the version with which it was made. */
export function CheckReading({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  const { slug } = check.themeGroup
  const finishedOn = check.finishedAt && formatDate(check.finishedAt, currentLanguage())
  return (
    <>
      <p className="check-head">
        <span className="status">{t(`checkIn.occasion.${check.occasion}`)}</span>
        <CheckState check={check} />
        {finishedOn && (
          <span className="muted">
            {t('checkIn.finishedBy', { name: check.finishedBy?.name, date: finishedOn })}
          </span>
        )}
      </p>
      {check.correctedBy && (
        <Alert look="info" heading={t('checkIn.correctedHeading')}>
          <Link to="/temagrupper/$slug/netvaerkstjek/$id" params={{ slug, id: check.correctedBy }}>
            {t('checkIn.toCorrection')}
          </Link>
        </Alert>
      )}
      {check.note && <p className="lead">{check.note}</p>}
      <ol className="check-answers nobullet-list">
        {check.answers.map((answer) => (
          <li key={answer.criterion}>
            <h2>{answer.label}</h2>
            <StatusWord status={answer.status} />
            {answer.comment && <p className="prose">{answer.comment}</p>}
            {answer.nextStep && (
              <>
                <h3>{t('checkIn.field.nextStep')}</h3>
                <NextStep answer={answer} writable={check.writable} />
              </>
            )}
            {answer.evidence.length > 0 && <Evidence evidence={answer.evidence} />}
          </li>
        ))}
      </ol>
      {check.writable && !check.correctedBy && <Correct check={check} />}
    </>
  )
}

function Evidence({ evidence }: { evidence: CheckEvidence[] }) {
  const { t } = useTranslation()
  return (
    <>
      <h3>{t('checkIn.evidence.shownBy')}</h3>
      <ul>
        {evidence.map(({ kind, id, title }) => (
          <li key={id}>
            {kind === 'event' ? (
              <Link to="/kalender/$id" params={{ id }}>
                {title}
              </Link>
            ) : (
              <Link to="/viden/$id" params={{ id }}>
                {title}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Correct({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { slug } = check.themeGroup
  const begin = useBeginCheck(slug)
  const keyFor = useAttempt()
  return (
    <ReasonDialog
      button={t('checkIn.correct')}
      look="secondary"
      icon="edit"
      heading={t('checkIn.correct')}
      text={t('checkIn.correctText')}
      confirm={t('checkIn.correctNow')}
      onConfirm={async () => {
        const body = { occasion: check.occasion, note: check.note, corrects: check.id }
        const { id } = await begin.mutateAsync({ body, key: keyFor(body) })
        void navigate({ to: '/temagrupper/$slug/netvaerkstjek/$id', params: { slug, id } })
      }}
    />
  )
}
