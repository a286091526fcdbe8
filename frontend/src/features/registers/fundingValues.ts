import type { FundingApplication, FundingDraft, FundingStatus } from '../../api/types'

/** The form as it stands on the screen: one partner, and one address or number of an item, on each line. */
export interface FundingValues {
  title: string
  funder: string
  amount: string
  deadline: string
  status: FundingStatus
  statusOn: string
  note: string
  partners: string
  themeGroups: string[]
  items: string
}

/** @param today the day that it is in Denmark */
export function noFunding(today: string): FundingValues {
  return {
    title: '',
    funder: '',
    amount: '',
    deadline: '',
    status: 'idea',
    statusOn: today,
    note: '',
    partners: '',
    themeGroups: [],
    items: '',
  }
}

export function valuesOf({ details, ...application }: FundingApplication): FundingValues {
  return {
    title: application.title,
    funder: application.funder,
    amount: details?.amount?.toString() ?? '',
    deadline: application.deadline ?? '',
    status: application.status,
    statusOn: application.statusOn,
    note: details?.note ?? '',
    partners: details?.partners.join('\n') ?? '',
    themeGroups: application.themeGroups.map(({ slug }) => slug),
    items: details?.items.map(({ id }) => id).join('\n') ?? '',
  }
}

/** An amount that is no number is sent as zero, which the service refuses at its field. */
export function draftOf(values: FundingValues): FundingDraft {
  return {
    title: values.title.trim(),
    funder: values.funder.trim(),
    amount: values.amount.trim() === '' ? null : kroner(values.amount),
    deadline: values.deadline || null,
    status: values.status,
    statusOn: values.statusOn,
    note: values.note.trim() || null,
    partners: linesOf(values.partners),
    themeGroups: values.themeGroups,
    items: linesOf(values.items).map(itemOf),
  }
}

/** People write 250.000 kr. and 250 000. */
function kroner(text: string): number {
  const digits = text.replace(/kr\.?|[\s.]/gi, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : 0
}

/** What stands last in an address of an item, without what follows it. */
function itemOf(line: string): string {
  return /\/viden\/([^/?#]+)/.exec(line)?.[1] ?? line
}

function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().replace(/\s+/g, ' '))
  return lines.filter((line) => line !== '')
}
