import { useTranslation } from 'react-i18next'
import type { CheckIn } from '../../api/types'
import { NextStep } from './NextStep'

/** What the group agreed to do and has not done; what is late comes first. */
export function OpenSteps({ check, level = 3 }: { check: CheckIn; level?: 2 | 3 }) {
  const { t } = useTranslation()
  const Heading = level === 2 ? 'h2' : 'h3'
  const late = check.answers.filter(({ stepState }) => stepState === 'overdue')
  const open = check.answers.filter(({ stepState }) => stepState === 'open')
  if (late.length + open.length === 0) return null
  return (
    <>
      <Heading>{t('checkIn.openSteps')}</Heading>
      <ul className="check-steps nobullet-list">
        {[...late, ...open].map((answer) => (
          <li key={answer.criterion}>
            <p className="check-steps__of">{answer.label}</p>
            <NextStep answer={answer} writable={check.writable} />
          </li>
        ))}
      </ul>
    </>
  )
}
