import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { DemoBadge } from '../../ui/DemoBadge'
import { StatusSteps } from './StatusSteps'

/** What waits for the board's decision, for those who decide and those who proposed. */
export function Proposals({ groups }: { groups: ThemeGroup[] }) {
  const { t } = useTranslation()
  if (groups.length === 0) return null
  return (
    <section className="proposals">
      <h2>{t('groups.proposals')}</h2>
      <ul className="nobullet-list">
        {groups.map((group) => (
          <li key={group.slug} className="proposal">
            <h3>
              <Link to="/temagrupper/$slug" params={{ slug: group.slug }}>
                {group.name}
              </Link>{' '}
              {group.demo && <DemoBadge />}
            </h3>
            <p>{group.purpose}</p>
            {group.chairs.length > 0 && (
              <p className="muted">
                {t('groups.proposedBy', { name: group.chairs.map(({ name }) => name).join(', ') })}
              </p>
            )}
            <StatusSteps group={group} />
          </li>
        ))}
      </ul>
    </section>
  )
}
