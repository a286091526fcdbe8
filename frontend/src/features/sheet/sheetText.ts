import type {
  EventSummary,
  KnowledgeItemSummary,
  Member,
  Roll,
  ThemeGroup,
  Trial,
} from '../../api/types'

type Item = Pick<KnowledgeItemSummary, 'title' | 'summary'>
type Passed = Pick<Roll, 'status' | 'to'>
type Tried = Pick<Trial, 'status' | 'municipality'>

/** What of all the data is told on one page. */
export interface SheetData {
  group: Pick<ThemeGroup, 'name' | 'purpose'>
  worked: Item[]
  didNot: Item | null
  uptake: { item: Item; rolls: Passed[]; trials: Tried[] }[]
  meetings: Pick<EventSummary, 'title' | 'startsAt' | 'place'>[]
  chairs: Pick<Member, 'name' | 'title' | 'municipality' | 'email' | 'phone'>[]
}

export const blocks = ['purpose', 'worked', 'didNot', 'uptake', 'meetings', 'contacts'] as const

export type Block = (typeof blocks)[number]

/** What stands on the sheet; every block can be written otherwise before it is printed. */
export type SheetText = Record<Block, string>

export const isOwn = (item: KnowledgeItemSummary, slug: string) => item.themeGroup?.slug === slug

const MOST_WORDS = 40

/** One page has room for a few lines of each: whole sentences as far as they go, or the beginning of a long one. */
export function short(text: string) {
  const words = text.split(/\s+/).filter(Boolean)
  if (words.length <= MOST_WORDS) return words.join(' ')
  const room = words.slice(0, MOST_WORDS)
  const end = room.findLastIndex((word) => /[.!?]$/.test(word))
  return end === -1 ? `${room.join(' ')} …` : room.slice(0, end + 1).join(' ')
}

export function textOf(
  data: SheetData,
  day: (iso: string) => string,
  tried: (status: Trial['status']) => string,
): SheetText {
  const told = ({ title, summary }: Item) => `${title}\n${short(summary)}`
  return {
    purpose: short(data.group.purpose),
    worked: data.worked.map(told).join('\n\n'),
    didNot: data.didNot ? told(data.didNot) : '',
    uptake: data.uptake
      .map(({ item, rolls, trials }) => ({
        title: item.title,
        places: places(rolls, trials, tried),
      }))
      .filter((one) => one.places.length > 0)
      .map((one) => `${one.title}: ${one.places.join(', ')}`)
      .join('\n'),
    meetings: data.meetings
      .map(({ title, startsAt, place }) => [day(startsAt), title, place].filter(Boolean).join(', '))
      .join('\n'),
    contacts: data.chairs
      .map((chair) =>
        [chair.name, chair.title, chair.municipality?.name, chair.email, chair.phone]
          .filter(Boolean)
          .join(', '),
      )
      .join('\n'),
  }
}

/** Groups that took it up, and municipalities with what came of it: also where it was stopped. */
function places(rolls: Passed[], trials: Tried[], tried: (status: Trial['status']) => string) {
  const byRoll = rolls
    .filter(({ status }) => status === 'taken-up')
    .map(({ to }) => to.themeGroup?.name ?? to.municipality?.name ?? '')
  const byTrial = trials.map(
    ({ municipality, status }) => `${municipality.name} (${tried(status)})`,
  )
  const named = new Set(trials.map(({ municipality }) => municipality.name))
  return [...byRoll.filter((name) => name && !named.has(name)), ...byTrial]
}
