import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CheckIn } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { AnswerForm } from './AnswerForm'
import { CheckEnd } from './CheckEnd'
import { CheckMark } from './CheckMark'

const end = 'afslut'

/** A draft, one criterion at a time; each is saved by itself, so that one can leave and come back. */
export function CheckWriting({ check }: { check: CheckIn }) {
  const { t } = useTranslation()
  const { kriterium } = useSearch({ from: '/temagrupper/$slug/netvaerkstjek/$id' })
  const { answers } = check
  const firstOpen = answers.findIndex(({ status }) => status === null)
  const named = answers.findIndex(({ criterion }) => criterion === kriterium)
  const ending = kriterium === end || (kriterium === undefined && firstOpen < 0)
  const place = ending ? answers.length : Math.max(0, named >= 0 ? named : firstOpen)
  const answer = answers[place]
  const answered = answers.filter(({ status }) => status !== null).length
  return (
    <>
      <p className="meter">
        <progress value={answered} max={answers.length} aria-label={t('checkIn.progress')} />
        {t('checkIn.answered', { answered, count: answers.length })}
      </p>
      <div className="wizard__columns">
        <Steps check={check} current={answer?.criterion ?? end} />
        {answer ? (
          <AnswerForm
            key={answer.criterion}
            check={check}
            answer={answer}
            place={place}
            next={answers[place + 1]?.criterion ?? end}
            previous={answers[place - 1]?.criterion}
          />
        ) : (
          <CheckEnd check={check} />
        )}
      </div>
    </>
  )
}

function Steps({ check, current }: { check: CheckIn; current: string }) {
  const { t } = useTranslation()
  const params = { slug: check.themeGroup.slug, id: check.id }
  return (
    <nav className="wizard__steps check-nav" aria-label={t('checkIn.criteria')}>
      <ol className="nobullet-list">
        {check.answers.map(({ criterion, label, status }, place) => (
          <li key={criterion}>
            <Link
              to="/temagrupper/$slug/netvaerkstjek/$id"
              params={params}
              search={{ kriterium: criterion }}
              aria-current={current === criterion ? 'step' : undefined}
            >
              <span className="wizard__mark">
                {status ? <CheckMark status={status} /> : place + 1}
              </span>
              <span className="check-nav__label">{label}</span>
              {status && <span className="sr-only"> ({t(`checkIn.status.${status}`)})</span>}
            </Link>
          </li>
        ))}
        <li>
          <Link
            to="/temagrupper/$slug/netvaerkstjek/$id"
            params={params}
            search={{ kriterium: end }}
            aria-current={current === end ? 'step' : undefined}
          >
            <span className="wizard__mark">
              <Icon name="forward" />
            </span>
            <span className="check-nav__label">{t('checkIn.end')}</span>
          </Link>
        </li>
      </ol>
    </nav>
  )
}
