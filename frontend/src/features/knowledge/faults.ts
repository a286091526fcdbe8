import type { Fault } from '../../api/types'
import type { FieldFaults } from '../../ui/ErrorSummary'
import { asksOutcome, type FormValues } from './formValues'

export type FieldFault = 'titleMissing' | 'summaryMissing' | 'outcomeMissing' | 'yearWrong'

const fields = [
  'title',
  'summary',
  'kind',
  'outcome',
  'body',
  'whatWorked',
  'whatDidNot',
  'advice',
  'targetGroup',
  'timeUse',
  'cost',
  'otherSectorGoal',
  'levels',
  'orientation',
  'municipality',
  'themeGroup',
  'year',
  'topics',
  'focusAreas',
  'preventionPackages',
  'visibility',
  'licence',
]

const parts = ['story', 'evidence', 'contact']

/** `/story/results` is the field story-results, `/topics/0` the field topics. */
function fieldOf(pointer: string | null | undefined): string {
  const [first = '', second] = (pointer ?? '').split('/').slice(1)
  if (parts.includes(first) && second) return `${first}-${second}`
  return fields.includes(first) ? first : ''
}

export function faultsByField(faults: Fault[]): FieldFaults {
  const result: FieldFaults = {}
  for (const { pointer, detail } of faults) {
    const field = fieldOf(pointer)
    result[field] = result[field] ? `${result[field]} ${detail}` : detail
  }
  return result
}

/** What can be said without asking the service. */
export function missingIn(values: FormValues): [field: string, fault: FieldFault][] {
  const found: [string, FieldFault][] = []
  if (!values.title.trim()) found.push(['title', 'titleMissing'])
  if (!values.summary.trim()) found.push(['summary', 'summaryMissing'])
  if (asksOutcome(values.kind) && !values.outcome) found.push(['outcome', 'outcomeMissing'])
  if (values.year.trim() && !/^(19|20)\d{2}$/.test(values.year.trim()))
    found.push(['year', 'yearWrong'])
  return found
}
