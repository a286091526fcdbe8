import type { Member, MemberRole } from '../../api/types'

export function employerOf({ municipality, region, organisation }: Member) {
  return municipality?.name ?? region?.name ?? organisation
}

export function scopeOf({ municipality, themeGroup }: MemberRole) {
  return municipality?.name ?? themeGroup?.name ?? ''
}

/** Today as the service compares days. */
export function isHeldOn({ from, until }: MemberRole, day: string) {
  return from <= day && (until === null || until > day)
}
