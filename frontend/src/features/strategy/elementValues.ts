import type {
  GoalIndicator,
  Role,
  StrategyElement,
  StrategyElementDraft,
  StrategyElementKind,
} from '../../api/types'

export const ownerKinds = ['role', 'group', 'member', 'label'] as const
type OwnerKind = (typeof ownerKinds)[number]

/** Roles that can answer for a goal. */
export const owningRoles = [
  'secretariat',
  'board',
  'coordinator',
  'chair',
  'process-leader',
  'political-contact',
] as const satisfies readonly Role[]

export const indicators = [
  'time-to-practice',
  'rolls-across-groups',
  'published-items',
  'reached-municipalities',
  'issued-packages',
  'milestone',
] as const satisfies readonly GoalIndicator[]

/** The form as it stands on the screen. */
export interface ElementValues {
  text: string
  focusAreas: string[]
  waysOfWorking: string[]
  ownerKind: OwnerKind
  role: Role
  themeGroup: string
  member: { id: string; name: string } | null
  label: string
  indicator: GoalIndicator | ''
  target: string
  due: string
}

export function valuesOf(element: StrategyElement | undefined): ElementValues {
  const owner = element?.owner
  return {
    text: element?.text ?? '',
    focusAreas: element?.focusAreas.map(({ id }) => id) ?? [],
    waysOfWorking: element?.waysOfWorking ?? [],
    ownerKind: owner?.themeGroup
      ? 'group'
      : owner?.member
        ? 'member'
        : owner?.label
          ? 'label'
          : 'role',
    role: owner?.role ?? 'secretariat',
    themeGroup: owner?.themeGroup?.slug ?? '',
    member: owner?.member?.id ? { id: owner.member.id, name: owner.member.name } : null,
    label: owner?.label ?? '',
    indicator: element?.indicator ?? '',
    target: element?.target?.toString() ?? '',
    due: element?.due ?? '',
  }
}

/** What an element of its kind has; the rest of the form is nobody's. */
export function draftOf(kind: StrategyElementKind, values: ElementValues): StrategyElementDraft {
  const goal = kind === 'goal'
  const areas = kind === 'focus-area' || kind === 'way-of-working'
  const counted = goal && values.indicator !== '' && values.indicator !== 'milestone'
  return {
    kind,
    text: values.text.trim(),
    focusAreas: areas ? values.focusAreas : [],
    waysOfWorking: goal ? values.waysOfWorking : [],
    owner: goal
      ? {
          role: values.ownerKind === 'role' ? values.role : null,
          themeGroup: values.ownerKind === 'group' ? values.themeGroup || null : null,
          member: values.ownerKind === 'member' ? (values.member?.id ?? null) : null,
          label: values.ownerKind === 'label' ? values.label.trim() || null : null,
        }
      : null,
    indicator: goal ? values.indicator || null : null,
    target: counted ? numberOf(values.target) : null,
    due: goal ? values.due || null : null,
  }
}

function numberOf(text: string): number | null {
  const number = Number(text.trim().replace(',', '.'))
  return text.trim() && Number.isFinite(number) ? number : null
}
