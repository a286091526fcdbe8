import type {
  DialogueWay,
  Stakeholder,
  StakeholderContact,
  StakeholderContactDraft,
  StakeholderDraft,
  StakeholderKind,
} from '../../api/types'

export interface StakeholderValues {
  name: string
  kind: StakeholderKind
  url: string
  themeGroups: string[]
}

export const noStakeholder: StakeholderValues = {
  name: '',
  kind: 'ministry',
  url: '',
  themeGroups: [],
}

export function stakeholderValuesOf(stakeholder: Stakeholder): StakeholderValues {
  return {
    name: stakeholder.name,
    kind: stakeholder.kind,
    url: stakeholder.url ?? '',
    themeGroups: stakeholder.themeGroups.map(({ slug }) => slug),
  }
}

export function stakeholderDraftOf(values: StakeholderValues): StakeholderDraft {
  return { ...values, name: values.name.trim(), url: values.url.trim() || null }
}

export interface ContactValues {
  day: string
  way: DialogueWay
  about: string
  agreed: string
  /** Id of the member, or nothing while nobody is chosen. */
  member: string
  nextStep: string
  nextStepDue: string
  nextStepDone: boolean
}

/** @param today the day that it is in Denmark */
export function noContact(today: string, member: string): ContactValues {
  return {
    day: today,
    way: 'meeting',
    about: '',
    agreed: '',
    member,
    nextStep: '',
    nextStepDue: '',
    nextStepDone: false,
  }
}

export function contactValuesOf(contact: StakeholderContact): ContactValues {
  return {
    day: contact.day,
    way: contact.way,
    about: contact.about,
    agreed: contact.agreed ?? '',
    member: contact.member.id ?? '',
    nextStep: contact.nextStep ?? '',
    nextStepDue: contact.nextStepDue ?? '',
    nextStepDone: contact.nextStepDone,
  }
}

export function contactDraftOf(values: ContactValues): StakeholderContactDraft {
  return {
    ...values,
    about: values.about.trim(),
    agreed: values.agreed.trim() || null,
    nextStep: values.nextStep.trim() || null,
    nextStepDue: values.nextStepDue || null,
  }
}
