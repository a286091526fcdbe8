import type { FieldFaults } from './faults'
import { asksOutcome, type FormValues, saysAnything } from './formValues'
import { type Step, steps } from './stepNames'

/** On which step a field is filled in; the rest of an id after a dash is a part of the field. */
const fieldsOf: Record<Step, readonly string[]> = {
  begynd: ['kind', 'title', 'summary'],
  fortael: ['story', 'body'],
  laert: ['outcome', 'whatWorked', 'whatDidNot', 'advice', 'evidence'],
  emner: [
    'topics',
    'focusAreas',
    'preventionPackages',
    'municipality',
    'year',
    'targetGroup',
    'timeUse',
    'cost',
    'levels',
    'orientation',
    'otherSectorGoal',
  ],
  deling: ['themeGroup', 'authors', 'contact', 'visibility', 'licence', 'language', 'kleNumber'],
  send: [],
}

export function stepOf(field: string): Step | undefined {
  const [name = ''] = field.split('-')
  return steps.find((step) => fieldsOf[step].includes(name))
}

export function faultyOn(step: Step, faults: FieldFaults) {
  return Object.keys(faults).some((field) => stepOf(field) === step)
}

/** What makes an item worth reading: counted so that a beginner sees how far there is to go. */
const things = [
  'title',
  'summary',
  'telling',
  'outcome',
  'lessons',
  'advice',
  'topics',
  'place',
  'contact',
] as const

export type Thing = (typeof things)[number]

const told: Record<Thing, (values: FormValues) => boolean> = {
  title: ({ title }) => title.trim() !== '',
  summary: ({ summary }) => summary.trim() !== '',
  telling: ({ kind, story, body }) =>
    (kind === 'experience' && saysAnything(story)) || body.trim() !== '',
  outcome: ({ outcome }) => outcome !== '',
  lessons: ({ whatWorked, whatDidNot }) => (whatWorked + whatDidNot).trim() !== '',
  advice: ({ advice }) => advice.trim() !== '',
  topics: ({ topics }) => topics.length > 0,
  place: ({ municipality, themeGroup }) => municipality !== '' || themeGroup !== '',
  contact: ({ contact: { by, ...person } }) => by !== 'person' || saysAnything(person),
}

/** Where a thing is filled in. */
export const fieldOfThing: Record<Thing, string> = {
  title: 'title',
  summary: 'summary',
  telling: 'story',
  outcome: 'outcome',
  lessons: 'whatWorked',
  advice: 'advice',
  topics: 'topics',
  place: 'municipality',
  contact: 'contact-by',
}

export interface Progress {
  filled: Thing[]
  open: Thing[]
  enough: boolean
}

export function progressOf(values: FormValues): Progress {
  const asked = things.filter((thing) => thing !== 'outcome' || asksOutcome(values.kind))
  return {
    filled: asked.filter((thing) => told[thing](values)),
    open: asked.filter((thing) => !told[thing](values)),
    enough: missingIn(values).length === 0,
  }
}

/** Whether everything that is counted on a step is there. */
export function isDone(step: Step, values: FormValues) {
  const { filled, open } = progressOf(values)
  const isHere = (thing: Thing) => stepOf(fieldOfThing[thing]) === step
  return filled.some(isHere) && !open.some(isHere)
}

export type MissingField = 'kind' | 'title' | 'summary' | 'outcome'

/** Without these nobody can take it over; everything else may stay open. */
export function missingIn(values: FormValues): MissingField[] {
  const found: MissingField[] = []
  if (!values.kind) found.push('kind')
  if (!values.title.trim()) found.push('title')
  if (!values.summary.trim()) found.push('summary')
  if (asksOutcome(values.kind) && !values.outcome) found.push('outcome')
  return found
}
