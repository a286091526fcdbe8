import type {
  Kind,
  KnowledgeItem,
  KnowledgeItemDraft,
  KnowledgeItemPatch,
  Outcome,
} from '../../../api/types'
import type { evidenceDimensions, storyQuestions } from '../template'

export const contactParts = ['name', 'role', 'email', 'phone'] as const
export const contactWays = ['person', 'group-chair', 'coordinator'] as const
export const levels = ['individual', 'group', 'society'] as const
export const orientations = ['promoting', 'preventing'] as const
export const packageLevels = ['basic', 'development'] as const
export const visibilities = ['public', 'members', 'group'] as const

export interface AuthorValue {
  name: string
  memberId: string | null
}

/** The form as it stands on the screen: every text is a string, an empty one says nothing. */
export interface FormValues {
  title: string
  summary: string
  kind: Kind | ''
  outcome: Outcome | ''
  body: string
  language: string
  whatWorked: string
  whatDidNot: string
  advice: string
  targetGroup: string
  timeUse: string
  cost: string
  otherSectorGoal: string
  levels: (typeof levels)[number][]
  orientation: (typeof orientations)[number] | ''
  municipality: string
  themeGroup: string
  year: string
  topics: string[]
  focusAreas: string[]
  preventionPackages: { id: string; level: (typeof packageLevels)[number] | '' }[]
  visibility: (typeof visibilities)[number]
  licence: string
  kleNumber: string
  authors: AuthorValue[]
  story: Record<(typeof storyQuestions)[number], string>
  evidence: Record<(typeof evidenceDimensions)[number], string>
  contact: Record<(typeof contactParts)[number], string> & {
    by: (typeof contactWays)[number]
  }
}

export const emptyValues: FormValues = {
  title: '',
  summary: '',
  kind: '',
  outcome: '',
  body: '',
  language: 'da',
  whatWorked: '',
  whatDidNot: '',
  advice: '',
  targetGroup: '',
  timeUse: '',
  cost: '',
  otherSectorGoal: '',
  levels: [],
  orientation: '',
  municipality: '',
  themeGroup: '',
  year: '',
  topics: [],
  focusAreas: [],
  preventionPackages: [],
  visibility: 'public',
  licence: 'CC BY 4.0',
  kleNumber: '',
  authors: [],
  story: {
    initiative: '',
    participants: '',
    practice: '',
    benefit: '',
    advice: '',
    difficulties: '',
    results: '',
  },
  evidence: { targetGroup: '', method: '', implementation: '', effect: '', economy: '' },
  contact: { by: 'person', name: '', role: '', email: '', phone: '' },
}

export function asksOutcome(kind: FormValues['kind']) {
  return kind === 'experience' || kind === 'method' || kind === 'result'
}

export function valuesOf(item: KnowledgeItem): FormValues {
  return {
    title: item.title,
    summary: item.summary,
    kind: item.kind,
    outcome: item.outcome ?? '',
    body: item.body ?? '',
    language: item.language,
    whatWorked: item.whatWorked ?? '',
    whatDidNot: item.whatDidNot ?? '',
    advice: item.advice ?? '',
    targetGroup: item.targetGroup ?? '',
    timeUse: item.timeUse ?? '',
    cost: item.cost ?? '',
    otherSectorGoal: item.otherSectorGoal ?? '',
    levels: item.levels,
    orientation: item.orientation ?? '',
    municipality: item.municipality?.code ?? '',
    themeGroup: item.themeGroup?.slug ?? '',
    year: item.year === null ? '' : String(item.year),
    topics: item.topics.map(({ id }) => id),
    focusAreas: item.focusAreas.map(({ id }) => id),
    preventionPackages: item.preventionPackages.map(({ id, level }) => ({
      id,
      level: level ?? '',
    })),
    visibility: item.visibility,
    licence: item.licence,
    kleNumber: item.kleNumber ?? '',
    authors: item.authors.map(({ name, memberId }) => ({ name, memberId: memberId ?? null })),
    ...partsOf(item),
  }
}

function partsOf({ story, evidence, contact }: KnowledgeItem) {
  return {
    story: {
      initiative: story?.initiative ?? '',
      participants: story?.participants ?? '',
      practice: story?.practice ?? '',
      benefit: story?.benefit ?? '',
      advice: story?.advice ?? '',
      difficulties: story?.difficulties ?? '',
      results: story?.results ?? '',
    },
    evidence: {
      targetGroup: evidence?.targetGroup ?? '',
      method: evidence?.method ?? '',
      implementation: evidence?.implementation ?? '',
      effect: evidence?.effect ?? '',
      economy: evidence?.economy ?? '',
    },
    contact: {
      by: contact?.by ?? 'person',
      name: contact?.name ?? '',
      role: contact?.role ?? '',
      email: contact?.email ?? '',
      phone: contact?.phone ?? '',
    },
  }
}

/** A merge patch of everything: what is empty is taken away. */
export function patchOf(values: FormValues) {
  const { story, evidence } = values
  return {
    title: values.title.trim(),
    summary: text(values.summary),
    ...(values.kind && { kind: values.kind }),
    outcome: asksOutcome(values.kind) && values.outcome ? values.outcome : null,
    body: text(values.body),
    language: values.language || 'da',
    whatWorked: text(values.whatWorked),
    whatDidNot: text(values.whatDidNot),
    advice: text(values.advice),
    targetGroup: text(values.targetGroup),
    timeUse: text(values.timeUse),
    cost: text(values.cost),
    otherSectorGoal: text(values.otherSectorGoal),
    levels: values.levels,
    orientation: values.orientation || null,
    municipality: values.municipality || null,
    themeGroup: values.themeGroup || null,
    year: values.year.trim() ? Number(values.year) : null,
    topics: values.topics,
    focusAreas: values.focusAreas,
    preventionPackages: values.preventionPackages.map(({ id, level }) => ({
      id,
      level: level || null,
    })),
    visibility: values.visibility,
    licence: text(values.licence),
    kleNumber: text(values.kleNumber),
    authors: values.authors,
    story: saysAnything(story) ? eachText(story) : null,
    evidence: saysAnything(evidence) ? eachText(evidence) : null,
    contact: contactOf(values.contact),
  } satisfies KnowledgeItemPatch
}

export function draftOf(values: FormValues, kind: Kind): KnowledgeItemDraft {
  return { ...patchOf(values), kind }
}

/** The holder of a role answers for themselves: no name is kept beside it. */
function contactOf({ by, ...person }: FormValues['contact']) {
  if (by !== 'person') return { by, name: null, role: null, email: null, phone: null }
  return saysAnything(person) ? { by, ...eachText(person) } : null
}

/** Only the named fields of a patch. */
export function patchOfOnly(values: FormValues, names: Iterable<string>): KnowledgeItemPatch {
  const wanted = new Set(names)
  // The kind decides whether an outcome is asked for at all.
  if (wanted.has('kind')) wanted.add('outcome')
  const patch = patchOf(values)
  for (const name of Object.keys(patch)) {
    if (!wanted.has(name)) Reflect.deleteProperty(patch, name)
  }
  return patch
}

function text(value: string) {
  return value.trim() || null
}

export function saysAnything(part: Record<string, string>) {
  return Object.values(part).some((value) => value.trim() !== '')
}

function eachText<T extends string>(part: Record<T, string>): { [K in T]?: string | null } {
  const result: { [K in T]?: string | null } = {}
  for (const name in part) result[name] = text(part[name])
  return result
}
