import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { JoinPanel } from './JoinPanel'

export const runs = ({ allowed }: ThemeGroup) =>
  ['change', 'manage-people', 'decide-start'].some((what) => allowed.includes(what)) ||
  allowed.some((what) => what.startsWith('change-status:'))

export function GroupActions({ group }: { group: ThemeGroup }) {
  const { t } = useTranslation()
  return (
    <div className="group-head__actions">
      <JoinPanel group={group} />
      {runs(group) && (
        <Link
          className="button button-secondary"
          to="/temagrupper/$slug/bord"
          params={{ slug: group.slug }}
        >
          <Icon name="edit" />
          {t('groupDesk.open')}
        </Link>
      )}
    </div>
  )
}
