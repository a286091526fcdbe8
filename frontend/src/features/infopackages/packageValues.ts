import type {
  InfoPackageDraft,
  Outcome,
  PackageAudience,
  PackageDesk,
  PackageProposal,
  PackageShelf,
} from '../../api/types'

export const audiences = [
  'newly-elected',
  'committee',
  'management',
  'staff',
  'public',
] as const satisfies readonly PackageAudience[]

export const shelves = [
  'worked',
  'did-not-work',
  'contested',
] as const satisfies readonly PackageShelf[]

export interface ItemValues {
  item: string
  title: string
  outcome: Outcome | null
  shelf: PackageShelf
  line: string
  why: string
}

/** The form as it stands on the screen. */
export interface PackageValues {
  title: string
  audience: PackageAudience
  audienceName: string
  occasion: string
  election: string
  dueOn: string
  focusAreas: string[]
  goals: string[]
  municipality: string
  introduction: string
  sections: { heading: string; text: string }[]
  items: ItemValues[]
}

export const noPackage: PackageValues = {
  title: '',
  audience: 'newly-elected',
  audienceName: '',
  occasion: '',
  election: '',
  dueOn: '',
  focusAreas: [],
  goals: [],
  municipality: '',
  introduction: '',
  sections: [],
  items: [],
}

export function valuesOf({ draft, items }: PackageDesk): PackageValues {
  const known = new Map(items.map((item) => [item.id, item]))
  return {
    title: draft.title,
    audience: draft.audience ?? 'public',
    audienceName: draft.audienceName ?? '',
    occasion: draft.occasion,
    election: draft.election ?? '',
    dueOn: draft.dueOn ?? '',
    focusAreas: draft.focusAreas ?? [],
    goals: draft.goals ?? [],
    municipality: draft.municipality ?? '',
    introduction: draft.introduction ?? '',
    sections: draft.sections ?? [],
    items: (draft.items ?? []).map(({ item, shelf, line, why }) => ({
      item,
      title: known.get(item)?.title ?? item,
      outcome: known.get(item)?.outcome ?? null,
      shelf: shelf ?? 'contested',
      line: line ?? '',
      why: why ?? '',
    })),
  }
}

export function draftOf(values: PackageValues): InfoPackageDraft {
  return {
    title: values.title.trim(),
    audience: values.audience,
    audienceName: values.audienceName.trim() || null,
    occasion: values.occasion.trim(),
    election: values.election || null,
    dueOn: values.dueOn || null,
    focusAreas: values.focusAreas,
    goals: values.goals,
    municipality: values.municipality || null,
    introduction: values.introduction.trim() || null,
    sections: values.sections.filter(({ heading, text }) => heading.trim() || text.trim()),
    items: values.items.map(({ item, shelf, line, why }) => ({
      item,
      shelf,
      line: line.trim() || null,
      why: why.trim() || null,
    })),
  }
}

/** What is proposed comes after what is there; nothing comes twice. */
export function withProposal(items: ItemValues[], proposal: PackageProposal): ItemValues[] {
  const there = new Set(items.map(({ item }) => item))
  return [
    ...items,
    ...proposal.items
      .filter(({ id }) => !there.has(id))
      .map(({ id, title, outcome, shelf, why }) => ({
        item: id,
        title,
        outcome,
        shelf,
        line: '',
        why,
      })),
  ]
}

/** Where an item stands that somebody adds by hand. */
export function shelfOf(outcome: Outcome | null): PackageShelf {
  if (outcome === 'negative' || outcome === 'none') return 'did-not-work'
  return outcome === 'mixed' ? 'contested' : 'worked'
}

/** Moves one item a place up or down within its shelf. */
export function moved(items: ItemValues[], item: string, step: -1 | 1): ItemValues[] {
  const from = items.findIndex((one) => one.item === item)
  const shelf = items[from]?.shelf
  let to = from + step
  while (items[to] && items[to]?.shelf !== shelf) to += step
  const one = items[from]
  const other = items[to]
  if (!one || !other) return items
  return items.map((each, place) => (place === from ? other : place === to ? one : each))
}
