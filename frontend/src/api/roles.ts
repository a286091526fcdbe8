import { belongsTo, type PlaceKey } from './places'
import type { Me, Role } from './types'

/** Whether somebody holds one of these roles, wherever. */
export function holds(reader: Me | undefined, ...wanted: Role[]): boolean {
  return reader?.roles.some(({ role }) => wanted.includes(role)) ?? false
}

/** Whether somebody decides for a municipality: its coordinators, and the secretariat for all of them. */
export function speaksFor(reader: Me | undefined, municipality: string): boolean {
  return speaksForPlace(reader, { kind: 'municipality', code: municipality })
}

/** The same for a municipality or a region. */
export function speaksForPlace(reader: Me | undefined, place: PlaceKey): boolean {
  return (
    holds(reader, 'secretariat') ||
    (reader?.roles.some((held) => held.role === 'coordinator' && belongsTo(held, place)) ?? false)
  )
}
