import { type ApiScope, apiScopes } from '../../api/scopes'
import type { Partner, PartnerDraft } from '../../api/types'
import type { Language } from '../../lib/language'

/** The form as it stands on the screen. */
export interface PartnerValues {
  name: string
  organisation: string
  purpose: string
  clientId: string
  contactName: string
  contactEmail: string
  contactLanguage: Language
  scopes: ApiScope[]
  requestsPerMinute: string
}

export const emptyPartner: PartnerValues = {
  name: '',
  organisation: '',
  purpose: '',
  clientId: '',
  contactName: '',
  contactEmail: '',
  contactLanguage: 'da',
  scopes: ['knowledge:read'],
  requestsPerMinute: '',
}

export function valuesOf(partner: Partner): PartnerValues {
  return {
    name: partner.name,
    organisation: partner.organisation,
    purpose: partner.purpose,
    clientId: partner.clientId,
    contactName: partner.contactName,
    contactEmail: partner.contactEmail,
    contactLanguage: partner.contactLanguage,
    scopes: apiScopes.filter((scope) => partner.scopes.includes(scope)),
    requestsPerMinute: partner.requestsPerMinute?.toString() ?? '',
  }
}

/** What is no number is sent as zero, which the service refuses at its field. */
export function draftOf(values: PartnerValues): PartnerDraft {
  const limit = values.requestsPerMinute.trim()
  return {
    name: values.name.trim(),
    organisation: values.organisation.trim(),
    purpose: values.purpose.trim(),
    clientId: values.clientId.trim() || null,
    contactName: values.contactName.trim(),
    contactEmail: values.contactEmail.trim(),
    contactLanguage: values.contactLanguage,
    scopes: values.scopes,
    requestsPerMinute: limit === '' ? null : /^\d{1,9}$/.test(limit) ? Number(limit) : 0,
  }
}

/** A line for a shell that fetches a token; secrets of the login server hold nothing that a shell would read. */
export function tokenCall(clientId: string, secret: string, tokenEndpoint: string) {
  return `curl -u '${clientId}:${secret}' -d grant_type=client_credentials '${tokenEndpoint}'`
}

const fields = [
  'name',
  'organisation',
  'purpose',
  'contactName',
  'contactEmail',
  'contactLanguage',
  'scopes',
  'requestsPerMinute',
] as const

/** A field that the history names; a newer service may know more of them. */
export function partnerField(name: string) {
  return fields.find((field) => field === name)
}
