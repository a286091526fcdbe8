import { evidenceDimensions, storyQuestions } from '../template'
import { contactParts, type FormValues } from './formValues'

/** One thing a person fills in: the smallest part of the form that is changed, compared and merged on its own. */
export interface FormField {
  /** The id of its control on the page. */
  id: string
  /** The field of the contract it belongs to. */
  name: keyof FormValues
  /** What stands in it, in a shape that can be compared. */
  said: (values: FormValues) => string
  /** The values with what `from` says in this field. */
  take: (into: FormValues, from: FormValues) => FormValues
  /** Only where it is a text: as it was typed, and the values with another one. */
  text?: (values: FormValues) => string
  write?: (into: FormValues, text: string) => FormValues
  /** The entries, where the field is a list to which both sides may add. */
  list?: 'topics' | 'focusAreas' | 'levels' | 'authors'
}

const texts = [
  'title',
  'summary',
  'body',
  'whatWorked',
  'whatDidNot',
  'advice',
  'targetGroup',
  'timeUse',
  'cost',
  'otherSectorGoal',
  'year',
  'licence',
  'kleNumber',
] as const

const choices = [
  'kind',
  'outcome',
  'language',
  'orientation',
  'municipality',
  'themeGroup',
  'preventionPackages',
  'visibility',
] as const

const lists = ['topics', 'focusAreas', 'levels', 'authors'] as const

const whole = (name: keyof FormValues) => ({
  id: name,
  name,
  said: (values: FormValues) => {
    const value = values[name]
    if (Array.isArray(value)) return JSON.stringify(value.map((one) => JSON.stringify(one)).sort())
    return typeof value === 'string' ? value.trim() : JSON.stringify(value)
  },
  take: (into: FormValues, from: FormValues): FormValues => ({ ...into, [name]: from[name] }),
})

export const formFields: readonly FormField[] = [
  ...texts.map((name) => ({
    ...whole(name),
    text: (values: FormValues) => values[name],
    write: (into: FormValues, text: string): FormValues => ({ ...into, [name]: text }),
  })),
  ...choices.map(whole),
  ...lists.map((list) => ({ ...whole(list), list })),
  ...storyQuestions.map((question) => ({
    id: `story-${question}`,
    name: 'story' as const,
    said: ({ story }: FormValues) => story[question].trim(),
    take: (into: FormValues, { story }: FormValues): FormValues => ({
      ...into,
      story: { ...into.story, [question]: story[question] },
    }),
    text: ({ story }: FormValues) => story[question],
    write: (into: FormValues, text: string): FormValues => ({
      ...into,
      story: { ...into.story, [question]: text },
    }),
  })),
  ...evidenceDimensions.map((side) => ({
    id: `evidence-${side}`,
    name: 'evidence' as const,
    said: ({ evidence }: FormValues) => evidence[side].trim(),
    take: (into: FormValues, { evidence }: FormValues): FormValues => ({
      ...into,
      evidence: { ...into.evidence, [side]: evidence[side] },
    }),
    text: ({ evidence }: FormValues) => evidence[side],
    write: (into: FormValues, text: string): FormValues => ({
      ...into,
      evidence: { ...into.evidence, [side]: text },
    }),
  })),
  ...(['by', ...contactParts] as const).map((part) => ({
    id: `contact-${part}`,
    name: 'contact' as const,
    said: ({ contact }: FormValues) => contact[part].trim(),
    take: (into: FormValues, { contact }: FormValues): FormValues => ({
      ...into,
      contact: { ...into.contact, [part]: contact[part] },
    }),
    ...(part !== 'by' && {
      text: ({ contact }: FormValues) => contact[part],
      write: (into: FormValues, text: string): FormValues => ({
        ...into,
        contact: { ...into.contact, [part]: text },
      }),
    }),
  })),
]

export function changedFields(before: FormValues, after: FormValues): FormField[] {
  return formFields.filter(({ said }) => said(before) !== said(after))
}

export function fieldWithId(id: string): FormField | undefined {
  return formFields.find((field) => field.id === id)
}
