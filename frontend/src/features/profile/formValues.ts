import type { MyProfile, ProfilePatch } from '../../api/types'

export type ProfileValues = {
  title: string
  department: string
  phone: string
  topics: string[]
  about: string
  language: MyProfile['language']
  timeZone: string
  privacy: MyProfile['privacy']
}

export function valuesOf(profile: MyProfile): ProfileValues {
  return {
    title: profile.title ?? '',
    department: profile.department ?? '',
    phone: profile.phone ?? '',
    topics: profile.topics.map(({ id }) => id),
    about: profile.about ?? '',
    language: profile.language,
    timeZone: profile.timeZone,
    privacy: profile.privacy,
  }
}

export function patchOf(values: ProfileValues): ProfilePatch {
  return {
    ...values,
    title: values.title.trim() || null,
    department: values.department.trim() || null,
    phone: values.phone.trim() || null,
    about: values.about.trim() || null,
  }
}

export type Viewer = 'members' | 'group'

/** Whether a viewer sees what is meant for an audience; the same rule as the service's. */
export function sees(viewer: Viewer, audience: MyProfile['privacy']['phoneAudience']) {
  return audience === 'members' || (audience === 'group' && viewer === 'group')
}
