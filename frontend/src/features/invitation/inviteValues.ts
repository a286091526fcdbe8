import { holds } from '../../api/roles'
import type { InvitationDraft, Me } from '../../api/types'

export interface InviteValues {
  email: string
  name: string
  title: string
  department: string
  municipality: string
  region: string
  organisation: string
  localRoles: ('coordinator' | 'political-contact')[]
  localMandate: string
  themeGroup: string
  groupRole: 'member' | 'chair' | 'vice-chair' | 'process-leader'
  groupMandate: string
  language: 'da' | 'en' | 'sv'
  message: string
}

export const groupRoles = ['member', 'process-leader', 'vice-chair', 'chair'] as const
export const localRoles = ['coordinator', 'political-contact'] as const
export const letterLanguages = ['da', 'en', 'sv'] as const

export function startWith(municipality: string, themeGroup: string, region = ''): InviteValues {
  return {
    email: '',
    name: '',
    title: '',
    department: '',
    municipality,
    region,
    organisation: '',
    localRoles: [],
    localMandate: '',
    themeGroup,
    groupRole: 'member',
    groupMandate: '',
    language: 'da',
    message: '',
  }
}

/** What was left empty is left out, one employer is named; roles go with what gives them. */
export function draftOf(values: InviteValues): InvitationDraft {
  const { municipality, region, themeGroup, localRoles: roles } = values
  const given = (text: string) => text.trim() || null
  return {
    email: values.email.trim(),
    name: values.name.trim(),
    title: given(values.title),
    department: given(values.department),
    municipality: municipality || null,
    region: municipality ? null : region || null,
    organisation: municipality || region ? null : given(values.organisation),
    localRoles: municipality || region ? roles : [],
    localMandate: (municipality || region) && roles.length > 0 ? given(values.localMandate) : null,
    themeGroup: themeGroup || null,
    groupRole: themeGroup ? values.groupRole : null,
    groupMandate: themeGroup ? given(values.groupMandate) : null,
    language: values.language,
    message: given(values.message),
  }
}

/** To what somebody may invite, beyond the network itself. */
export function reachOf(reader: Me) {
  const { roles } = reader
  const everywhere = holds(reader, 'secretariat')
  return {
    everywhere,
    municipalities: roles
      .filter(({ role }) => role === 'coordinator')
      .flatMap(({ municipality }) => (municipality ? [municipality.code] : [])),
    regions: roles
      .filter(({ role }) => role === 'coordinator')
      .flatMap(({ region }) => (region ? [region.slug] : [])),
    groups: roles
      .filter(({ role }) => role === 'chair' || role === 'vice-chair')
      .flatMap(({ themeGroup }) => (themeGroup ? [themeGroup.slug] : [])),
  }
}
