import type { CheckTemplate, CheckTemplateDraft } from '../../api/types'

export const tongues = ['da', 'en', 'sv'] as const

type Words = Record<(typeof tongues)[number], string>

export interface CriterionValues {
  /** Of a criterion that is there already; new ones have a key of their own until they are. */
  id: string | null
  key: string
  label: Words
  help: Words
}

export interface TemplateValues {
  criteria: CriterionValues[]
  note: string
}

const noWords: Words = { da: '', en: '', sv: '' }

export function valuesOf(template: CheckTemplate): TemplateValues {
  return {
    criteria: template.criteria.map(({ id, label, help }) => ({ id, key: id, label, help })),
    note: '',
  }
}

export function draftOf(template: CheckTemplate, values: TemplateValues): CheckTemplateDraft {
  return {
    basedOn: template.number,
    criteria: values.criteria.map(({ id, label, help }) => ({ ...(id && { id }), label, help })),
    note: values.note.trim() || null,
  }
}

export function withNew(values: TemplateValues, key: string): TemplateValues {
  const added = { id: null, key, label: noWords, help: noWords }
  return { ...values, criteria: [...values.criteria, added] }
}

/** Moves a criterion to another place; those between give way. */
export function moved(criteria: CriterionValues[], from: number, to: number): CriterionValues[] {
  const criterion = criteria[from]
  return criterion && to >= 0 && to < criteria.length
    ? criteria.toSpliced(from, 1).toSpliced(to, 0, criterion)
    : criteria
}

/** The fault of one field of one criterion. */
export function faultAt(
  faults: { pointer?: string | null; detail: string }[],
  place: number,
  part: 'label' | 'help',
  tongue: string,
) {
  return faults.find(({ pointer }) => pointer === `/criteria/${place}/${part}/${tongue}`)?.detail
}
