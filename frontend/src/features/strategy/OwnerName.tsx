import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { GoalOwner } from '../../api/types'
import { nameOfOwner } from './owner'

/** Who answers for a goal; a theme group leads to its page. */
export function OwnerName({ owner }: { owner: GoalOwner }) {
  const { t } = useTranslation()
  if (owner.themeGroup) {
    return (
      <Link to="/temagrupper/$slug" params={{ slug: owner.themeGroup.slug }}>
        {owner.themeGroup.name}
      </Link>
    )
  }
  return <>{nameOfOwner(owner, t)}</>
}
