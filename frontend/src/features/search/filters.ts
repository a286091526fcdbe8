import { freshnesses, kinds, outcomes } from '../../api/codes'
import type { Freshness, Kind, Outcome } from '../../api/types'
import { listOf, listWithin, textOf } from '../../lib/searchParams'

export const sorts = ['relevance', 'newest', 'freshest', 'title'] as const

export const facetNames = [
  'themeGroup',
  'kind',
  'outcome',
  'topic',
  'municipality',
  'rolledTo',
  'region',
  'focusArea',
  'preventionPackage',
  'freshness',
  'year',
] as const

export type FacetName = (typeof facetNames)[number]
export type Sort = (typeof sorts)[number]

/** What the address of the search page says. */
export interface SearchState {
  q?: string
  sort?: Sort
  themeGroup?: string[]
  kind?: Kind[]
  outcome?: Outcome[]
  topic?: string[]
  municipality?: string[]
  rolledTo?: string[]
  region?: string[]
  focusArea?: string[]
  preventionPackage?: string[]
  freshness?: Freshness[]
  year?: string[]
  /** Where the shown page begins, and how many items came before it. */
  cursor?: string
  from?: number
}

export function readSearchState(raw: Record<string, unknown>): SearchState {
  const from = Number(textOf(raw.from))
  return withoutGaps({
    q: textOf(raw.q),
    sort: listWithin(raw.sort, sorts)?.[0],
    themeGroup: listOf(raw.themeGroup),
    kind: listWithin(raw.kind, kinds),
    outcome: listWithin(raw.outcome, outcomes),
    topic: listOf(raw.topic),
    municipality: listOf(raw.municipality),
    rolledTo: listOf(raw.rolledTo),
    region: listOf(raw.region),
    focusArea: listOf(raw.focusArea),
    preventionPackage: listOf(raw.preventionPackage),
    freshness: listWithin(raw.freshness, freshnesses),
    year: listOf(raw.year)?.filter((year) => /^\d{4}$/.test(year)),
    cursor: textOf(raw.cursor),
    from: Number.isInteger(from) && from > 0 ? from : undefined,
  })
}

type Gappy<T> = { [K in keyof T]: T[K] | undefined }

function withoutGaps(state: Gappy<SearchState>): SearchState {
  const { q, sort, themeGroup, kind, outcome, topic, municipality } = state
  const { rolledTo, region, focusArea, preventionPackage, freshness, year, cursor, from } = state
  return {
    ...(q && { q }),
    ...(sort && { sort }),
    ...(themeGroup && { themeGroup }),
    ...(kind && { kind }),
    ...(outcome && { outcome }),
    ...(topic && { topic }),
    ...(municipality && { municipality }),
    ...(rolledTo && { rolledTo }),
    ...(region && { region }),
    ...(focusArea && { focusArea }),
    ...(preventionPackage && { preventionPackage }),
    ...(freshness && { freshness }),
    ...(year?.length && { year }),
    ...(cursor && { cursor }),
    ...(from && { from }),
  }
}

/** A changed filter begins at the first page again. */
export function withFacet(
  state: SearchState,
  name: FacetName,
  value: string,
  chosen: boolean,
): SearchState {
  const { cursor: _cursor, from: _from, ...rest } = state
  const others = (state[name] ?? []).filter((one) => one !== value)
  return readSearchState({ ...rest, [name]: chosen ? [...others, value] : others })
}

export function withoutFacets(state: SearchState): SearchState {
  return { ...(state.q && { q: state.q }), ...(state.sort && { sort: state.sort }) }
}

export function chosenFacets(state: SearchState): { name: FacetName; value: string }[] {
  return facetNames.flatMap((name) => (state[name] ?? []).map((value) => ({ name, value })))
}

export function isBrowsing(state: SearchState) {
  return !state.q && !state.cursor && chosenFacets(state).length === 0
}
