import type { Me } from '../../api/types'

/** To whom items are suggested: a group by its slug, a municipality by its code. */
export interface SuggestionPlace {
  kind: 'group' | 'municipality'
  id: string
  name: string
}

/** The places for which the reader answers by a role of their own. */
export function placesOf(reader: Me | undefined): SuggestionPlace[] {
  return (reader?.roles ?? []).flatMap(({ role, themeGroup, municipality }): SuggestionPlace[] => {
    if ((role === 'chair' || role === 'vice-chair') && themeGroup) {
      return [{ kind: 'group', id: themeGroup.slug, name: themeGroup.name }]
    }
    return role === 'coordinator' && municipality
      ? [{ kind: 'municipality', id: municipality.code, name: municipality.name }]
      : []
  })
}

/** A reason as the first words of a note that somebody goes on writing. */
export function noteFrom(reason: string): string {
  return reason && `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`
}
