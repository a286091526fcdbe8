import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ThemeGroup } from '../../api/types'
import { Icon } from '../../ui/Icon'
import { JoinPanel } from './JoinPanel'

export const runs = ({ allowed }: ThemeGroup) =>
  ['change', 'manage-people', 'decide-start'].some((what) => allowed.includes(what)) ||
  allowed.some((what) => what.startsWith('change-status:'))

interface GroupActionsProps {
  group: ThemeGroup
  follow: ReactNode
}

export function GroupActions({ group, follow }: GroupActionsProps) {
  const { t } = useTranslation()
  return (
    <div className="group-head__actions">
      <JoinPanel group={group} />
      {follow}
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
