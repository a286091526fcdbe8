import type { Body, BodyDraft, BodyType, Visibility } from '../../api/types'

export const bodyTypes = [
  'leader-network',
  'political-group',
  'board',
] as const satisfies readonly BodyType[]

export const bodyVisibilities = [
  'public',
  'members',
  'group',
] as const satisfies readonly Visibility[]

/** The form as it stands on the screen. */
export interface BodyValues {
  name: string
  type: BodyType
  purpose: string
  meetingRhythm: string
  focusAreas: string[]
  visibility: Visibility
  endedOn: string
}

/** Nobody is told of a new body by mistake. */
export const noBody: BodyValues = {
  name: '',
  type: 'leader-network',
  purpose: '',
  meetingRhythm: '',
  focusAreas: [],
  visibility: 'group',
  endedOn: '',
}

export function valuesOf(body: Body): BodyValues {
  return {
    name: body.name,
    type: body.type,
    purpose: body.purpose,
    meetingRhythm: body.meetingRhythm ?? '',
    focusAreas: body.focusAreas.map(({ id }) => id),
    visibility: body.visibility,
    endedOn: body.endedOn ?? '',
  }
}

export function draftOf(values: BodyValues): BodyDraft {
  return {
    ...values,
    name: values.name.trim(),
    purpose: values.purpose.trim(),
    meetingRhythm: values.meetingRhythm.trim() || null,
    endedOn: values.endedOn || null,
  }
}
