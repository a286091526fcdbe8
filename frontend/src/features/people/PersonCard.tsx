import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Member } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { Icon } from '../../ui/Icon'
import { Initials } from '../../ui/Initials'
import { Tags } from '../../ui/Tags'
import { employerOf, scopeOf } from './words'

interface PersonCardProps {
  person: Member
  headingLevel: 'h2' | 'h3'
}

export function PersonCard({ person, headingLevel: Heading }: PersonCardProps) {
  const { t } = useTranslation()
  return (
    <article className="person-card">
      <Initials name={person.name} />
      <div className="person-card__body">
        <Heading className="person-card__name">
          <Link to="/personer/$id" params={{ id: person.id }}>
            {person.name}
          </Link>{' '}
          {person.demo && <DemoBadge />}
        </Heading>
        <p className="person-card__work">
          {[person.title, employerOf(person)].filter(Boolean).join(' · ')}
        </p>
        {person.roles.length > 0 && (
          <ul className="person-card__roles nobullet-list" aria-label={t('people.roles')}>
            {person.roles
              .filter(({ role }) => role !== 'member')
              .map((held) => (
                <li key={`${held.role}-${scopeOf(held)}`}>
                  <strong>{t(`role.${held.role}`)}</strong> {scopeOf(held)}
                </li>
              ))}
          </ul>
        )}
        {person.about && (
          <p className="person-card__about">
            <Icon name="speech" />
            {person.about}
          </p>
        )}
        <Tags label={t('people.topics')} tags={person.topics} />
      </div>
    </article>
  )
}
