import type { ThemeGroup } from '../../api/types'
import { GroupCard } from './GroupCard'

interface GroupTreeProps {
  groups: ThemeGroup[]
  counts: Map<string, number>
  headingLevel: 'h2' | 'h3'
}

/** Groups with their parts beneath them; a part whose whole is not in the list stands for itself. */
export function GroupTree({ groups, counts, headingLevel }: GroupTreeProps) {
  const listed = new Set(groups.map(({ slug }) => slug))
  const partsOf = (whole: string) => groups.filter(({ parent }) => parent?.slug === whole)
  const wholes = groups.filter(({ parent }) => !parent || !listed.has(parent.slug))
  const level = headingLevel === 'h2' ? 'h3' : 'h4'
  if (groups.length === 0) return null
  return (
    <ul className="group-list nobullet-list">
      {wholes.map((group) => (
        <li key={group.slug}>
          <GroupCard
            group={group}
            items={counts.get(group.slug) ?? 0}
            headingLevel={headingLevel}
          />
          {partsOf(group.slug).length > 0 && (
            <ul className="group-parts nobullet-list">
              {partsOf(group.slug).map((part) => (
                <li key={part.slug}>
                  <GroupCard group={part} items={counts.get(part.slug) ?? 0} headingLevel={level} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}
