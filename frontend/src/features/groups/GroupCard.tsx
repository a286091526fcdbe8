import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Knot } from '../../ui/Knot'

interface GroupCardProps {
  group: ThemeGroup
  items: number
  headingLevel: 'h2' | 'h3' | 'h4'
}

export function GroupCard({ group, items, headingLevel: Heading }: GroupCardProps) {
  const { t } = useTranslation()
  return (
    <article className="group-card">
      <Knot name={group.slug} />
      <div>
        <Heading className="group-card__name">
          <Link to="/temagrupper/$slug" params={{ slug: group.slug }}>
            {group.name}
          </Link>
        </Heading>
        <p className="group-card__purpose">{group.purpose}</p>
        <p className="group-card__numbers">
          {group.status !== 'active' && (
            <span className="status">{t(`groupStatus.${group.status}`)}</span>
          )}
          <span>{t('groups.items', { count: items })}</span>
          <span>{t('groups.members', { count: group.members })}</span>
          {group.successor && (
            <span>{t('groups.continuedIn', { name: group.successor.name })}</span>
          )}
        </p>
      </div>
    </article>
  )
}
