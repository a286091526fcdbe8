import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { PersonToAsk } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { Initials } from '../../ui/Initials'

interface PersonToAskCardProps {
  asked: PersonToAsk
  headingLevel: 'h2' | 'h3'
  /** Whether the items are named by which the person is known; on the item's own page they are not. */
  withItems: boolean
}

/** Somebody who can be asked: why, and how to get in touch. */
export function PersonToAskCard({ asked, headingLevel: Heading, withItems }: PersonToAskCardProps) {
  const { person, reasons } = asked
  const employer = person.municipality?.name ?? person.region?.name ?? person.organisation
  return (
    <article className="ask-card">
      <Initials name={person.name} />
      <div className="ask-card__body">
        <Heading className="ask-card__name">
          <Link to="/personer/$id" params={{ id: person.id }}>
            {person.name}
          </Link>{' '}
          {person.demo && <DemoBadge />}
        </Heading>
        <p className="muted ask-card__work">
          {[person.title, employer].filter(Boolean).join(' · ')}
        </p>
        <ul className="ask-card__reasons nobullet-list">
          {reasons.map((reason) => (
            <li key={`${reason.ground}-${reason.themeGroup?.slug ?? ''}`}>
              <Icon name="check" />
              <span>
                {reason.text}
                {withItems &&
                  reason.items.map((item) => (
                    <Link
                      key={item.id}
                      className="ask-card__item"
                      to="/viden/$id"
                      params={{ id: item.id }}
                    >
                      {item.title}
                    </Link>
                  ))}
              </span>
            </li>
          ))}
        </ul>
        <Contact asked={asked} />
      </div>
    </article>
  )
}

/** Directly, or through the coordinator where the person wants it so. */
function Contact({ asked: { person } }: { asked: PersonToAsk }) {
  const { t } = useTranslation()
  const [coordinator] = person.coordinators
  if (person.email) {
    return (
      <a className="contact-link" href={`mailto:${person.email}`}>
        <Icon name="mail" />
        {person.email}
      </a>
    )
  }
  if (!coordinator) return <p className="muted">{t('ask.noAddress')}</p>
  return (
    <p className="ask-card__through">
      {t('ask.through')}{' '}
      <Link to="/personer/$id" params={{ id: coordinator.id }}>
        {coordinator.name}
      </Link>
      {coordinator.email && (
        <a className="contact-link" href={`mailto:${coordinator.email}`}>
          <Icon name="mail" />
          {coordinator.email}
        </a>
      )}
    </p>
  )
}
