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

/** Whether somebody reads the brief of a municipality: who decides for it, and who follows it for the politicians. */
export function readsBrief(reader: Me | undefined, municipality: string): boolean {
  return holds(reader, 'secretariat') || briefsOf(reader).some(({ code }) => code === municipality)
}

/** The municipalities whose brief is somebody's own. */
export function briefsOf(reader: Me | undefined) {
  const places = municipalitiesOf(reader, 'coordinator', 'political-contact')
  return [...new Map(places.map((place) => [place.code, place])).values()]
}

/** The municipalities for which somebody speaks by a role of their own. */
export function coordinates(reader: Me | undefined) {
  return municipalitiesOf(reader, 'coordinator')
}

function municipalitiesOf(reader: Me | undefined, ...roles: Role[]) {
  return (reader?.roles ?? []).flatMap(({ role, municipality }) =>
    roles.includes(role) && municipality ? [municipality] : [],
  )
}
