import type { TFunction } from 'i18next'
import type { GoalOwner } from '../../api/types'

export function nameOfOwner(owner: GoalOwner, t: TFunction): string {
  if (owner.role) return t(`role.${owner.role}`)
  return owner.themeGroup?.name ?? owner.member?.name ?? owner.label ?? ''
}
