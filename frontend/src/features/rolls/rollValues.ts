import { holds } from '../../api/roles'
import type { Me, RollDraft } from '../../api/types'

export interface RollValues {
  to: 'group' | 'municipality'
  /** The slug of a theme group. */
  group: string
  /** The code of a municipality. */
  municipality: string
  note: string
  takeUp: boolean
}

/** What is sent: only who answers for the target takes the item up at once. */
export function draftOf(values: RollValues, mayTakeUp: boolean): RollDraft {
  return {
    to:
      values.to === 'group' ? { themeGroup: values.group } : { municipality: values.municipality },
    note: values.note.trim(),
    direction: mayTakeUp && values.takeUp ? 'pull' : 'push',
  }
}

/** Whether the reader leads the chosen group, or speaks for the chosen municipality. */
export function answersFor(reader: Me | undefined, values: RollValues): boolean {
  if (!reader) return false
  if (holds(reader, 'secretariat')) return true
  return reader.roles.some((held) =>
    values.to === 'group'
      ? (held.role === 'chair' || held.role === 'vice-chair') &&
        held.themeGroup?.slug === values.group
      : held.role === 'coordinator' && held.municipality?.code === values.municipality,
  )
}
