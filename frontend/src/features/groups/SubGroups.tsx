import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Knot } from '../../ui/Knot'

export function SubGroups({ groups }: { groups: ThemeGroup['subGroups'] }) {
  const { t } = useTranslation()
  if (groups.length === 0) return null
  return (
    <section>
      <h2>{t('groups.subGroups')}</h2>
      <ul className="sub-groups nobullet-list">
        {groups.map(({ slug, name, status }) => (
          <li key={slug}>
            <Knot name={slug} />
            <Link to="/temagrupper/$slug" params={{ slug }}>
              {name}
            </Link>
            {status !== 'active' && <span className="status">{t(`groupStatus.${status}`)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
