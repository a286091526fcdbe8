import { holds } from '../../api/roles'
import type { Me } from '../../api/types'

const leading = ['chair', 'vice-chair', 'process-leader']

/** The groups whose events somebody may plan. */
export function groupsLedBy(reader: Me): { slug: string; name: string }[] {
  const groups = reader.roles
    .filter(({ role }) => leading.includes(role))
    .flatMap(({ themeGroup }) => (themeGroup ? [themeGroup] : []))
  return [...new Map(groups.map((group) => [group.slug, group])).values()]
}

/** Whether somebody may plan events at all; the service decides over each. */
export const leads = (reader: Me) => holds(reader, 'secretariat') || groupsLedBy(reader).length > 0
