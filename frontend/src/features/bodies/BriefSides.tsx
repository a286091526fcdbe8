import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BodyBrief } from '../../api/types'
import { formatDate, formatMoment } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'

/** Goals, packages and meetings, each in a line or two. */
export function BriefSides({ brief }: { brief: BodyBrief }) {
  const { t } = useTranslation()
  const language = currentLanguage()
  return (
    <>
      <Side id="goals" heading={t('bodyBrief.goals')} none={t('bodyBrief.noGoals')}>
        {brief.goals.map((goal) => (
          <li key={goal.id}>
            <Link to="/strategi/maal" search={{}}>
              {goal.text}
            </Link>
            <span>
              {[
                goal.overdue &&
                  goal.due &&
                  t('bodyBrief.overdue', { day: formatDate(goal.due, language) }),
                goal.withoutEvidence && t('bodyBrief.withoutEvidence'),
              ]
                .filter(Boolean)
                .join(' ')}
            </span>
          </li>
        ))}
      </Side>
      <Side id="packages" heading={t('infoPackages.title')} none={t('bodyBrief.noPackages')}>
        {brief.packages.map(({ slug, title, audience, issuedOn }) => (
          <li key={slug}>
            <Link to="/informationspakker/$slug" params={{ slug }} search={{}}>
              {title}
            </Link>
            <span>
              {t(`infoPackages.audience.${audience}`)}, {formatDate(issuedOn, language)}
            </span>
          </li>
        ))}
      </Side>
      <Side id="meetings" heading={t('bodyBrief.meetings')} none={t('bodyBrief.noMeetings')}>
        {brief.meetings.map(({ id, title, startsAt, place, network }) => (
          <li key={id}>
            <Link to="/kalender/$id" params={{ id }}>
              {title}
            </Link>
            <span>
              {[formatMoment(startsAt, language), place, network && t('events.network')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </Side>
    </>
  )
}

interface SideProps {
  id: string
  heading: string
  none: string
  children: ReactNode[]
}

function Side({ id, heading, none, children }: SideProps) {
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {children.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="plain-lines nobullet-list">{children}</ul>
      )}
    </section>
  )
}
