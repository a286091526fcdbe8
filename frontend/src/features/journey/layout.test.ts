import { expect, test } from 'vitest'
import type { Journey, JourneyEdge, JourneyNode } from '../../api/types'
import { acrossThePage, downThePage } from './layout'
import { lookOf, waypointsOf } from './waypoints'

const kindOf = (id: string): JourneyNode['kind'] => {
  if (id.startsWith('item')) return 'item'
  if (id.startsWith('need')) return 'need'
  return id.startsWith('theme') ? 'theme-group' : 'municipality'
}

const node = (id: string, start = false, at: string | null = null): JourneyNode => ({
  id,
  kind: kindOf(id),
  ref: id,
  name: id,
  itemKind: null,
  outcome: null,
  home: null,
  homeName: null,
  at,
  start,
  demo: false,
})

const edge = (
  id: string,
  kind: JourneyEdge['kind'],
  to: string,
  at: string,
  more: Partial<JourneyEdge> = {},
): JourneyEdge => ({
  id,
  kind,
  item: 'item:a',
  from: 'item:a',
  to,
  via: null,
  at,
  until: null,
  status: null,
  outcome: null,
  by: null,
  note: null,
  answeredBy: null,
  answerNote: null,
  senders: 1,
  demo: false,
  ...more,
})

const journey = (nodes: JourneyNode[], edges: JourneyEdge[]): Journey => ({
  item: 'a',
  full: true,
  truncated: false,
  nodes,
  edges,
  summary: {
    firstPublished: null,
    daysToFirstTrialElsewhere: null,
    themeGroupsReached: 0,
    municipalitiesReached: 0,
    items: 1,
    rolls: 0,
    trials: 0,
    declined: 0,
    needs: 0,
  },
})

const chain = journey(
  [
    node('item:a', true, '2025-01-01T00:00:00Z'),
    node('theme-group:g'),
    node('municipality:1'),
    node('municipality:2'),
    node('item:b', false, '2025-09-01T00:00:00Z'),
  ],
  [
    edge('r1', 'rolled', 'theme-group:g', '2025-02-01T00:00:00Z', { status: 'taken-up' }),
    edge('r2', 'rolled', 'municipality:1', '2025-03-01T00:00:00Z', {
      via: 'r1',
      status: 'taken-up',
    }),
    edge('r3', 'rolled', 'municipality:2', '2025-04-01T00:00:00Z', {
      via: 'r1',
      status: 'declined',
    }),
    edge('t1', 'tried', 'municipality:1', '2025-05-01T00:00:00Z', {
      via: 'r2',
      outcome: 'negative',
    }),
    edge('d1', 'derived', 'item:b', '2025-09-01T00:00:00Z', { via: 't1' }),
  ],
)

test('a_stop_comes_after_the_one_by_which_it_came', () => {
  const stops = waypointsOf(chain)
  expect(stops.map(({ node: { id }, before }) => [id, before])).toEqual([
    ['item:a', null],
    ['theme-group:g', 'item:a'],
    ['municipality:1', 'item:a>theme-group:g'],
    ['municipality:2', 'item:a>theme-group:g'],
    ['item:b', 'item:a>municipality:1'],
  ])
  expect(stops.map(lookOf)).toEqual(['start', 'taken-up', 'negative', 'declined', 'item'])
})

test('a_question_is_a_stop_after_the_item_that_answers_it', () => {
  const asked = (status: JourneyEdge['status']) =>
    waypointsOf(
      journey(
        [
          node('item:a', true, '2025-01-01T00:00:00Z'),
          node('need:q', false, '2024-01-01T00:00:00Z'),
        ],
        [edge('a1', 'answered', 'need:q', '2025-02-01T00:00:00Z', { status })],
      ),
    )
  expect(asked('named').map(({ id, before }) => [id, before])).toEqual([
    ['item:a', null],
    ['item:a>need:q', 'item:a'],
  ])
  expect(asked('named').map(lookOf)).toEqual(['start', 'asked'])
  expect(asked('accepted').map(lookOf)).toEqual(['start', 'answered'])
})

test('time_runs_to_the_right_and_no_two_stops_lie_on_each_other', () => {
  const { stops, threads, width, ticks } = acrossThePage(waypointsOf(chain), 600)
  const xs = stops.map(({ x }) => x)
  expect(xs).toEqual([...xs].sort((a, b) => a - b))
  for (const [place, one] of stops.entries())
    for (const other of stops.slice(place + 1))
      expect(Math.abs(one.x - other.x) >= 152 || Math.abs(one.y - other.y) >= 100).toBe(true)
  expect(threads).toHaveLength(4)
  expect(width).toBeGreaterThanOrEqual(Math.max(...xs) + 76)
  expect(ticks.every(({ x }) => x <= width)).toBe(true)
})

test('what_happened_all_at_once_at_the_end_stays_on_the_page_while_there_is_room', () => {
  const late = journey(
    [
      node('item:a', true, '2025-01-01T00:00:00Z'),
      node('theme-group:g'),
      node('municipality:1'),
      node('municipality:2'),
    ],
    [
      edge('r1', 'rolled', 'theme-group:g', '2025-12-01T00:00:00Z', { status: 'taken-up' }),
      edge('r2', 'rolled', 'municipality:1', '2025-12-01T00:01:00Z', { via: 'r1' }),
      edge('r3', 'rolled', 'municipality:2', '2025-12-01T00:02:00Z', { via: 'r2' }),
    ],
  )
  const { stops, width } = acrossThePage(waypointsOf(late), 760)
  expect(width).toBe(760)
  const xs = stops.map(({ x }) => x)
  expect(xs).toEqual([...xs].sort((one, other) => one - other))
  expect(new Set(xs).size).toBe(4)
})

test('a_way_of_a_few_days_names_its_month_once', () => {
  const short = journey(
    [node('item:a', true, '2025-03-03T12:00:00Z'), node('municipality:1')],
    [edge('t1', 'tried', 'municipality:1', '2025-03-24T12:00:00Z')],
  )
  expect(acrossThePage(waypointsOf(short), 900).ticks).toHaveLength(1)
})

test('time_runs_down_a_narrow_page', () => {
  const ys = downThePage(waypointsOf(chain), 320).stops.map(({ y }) => y)
  expect(ys).toEqual([...ys].sort((a, b) => a - b))
  expect(new Set(ys).size).toBe(5)
})

test('items_that_go_in_a_circle_begin_where_one_asks', () => {
  const circle = journey(
    [node('item:a', true), node('item:b')],
    [
      edge('d1', 'derived', 'item:b', '2025-01-02T00:00:00Z'),
      edge('d2', 'derived', 'item:a', '2025-01-03T00:00:00Z', { item: 'item:b', from: 'item:b' }),
    ],
  )
  expect(waypointsOf(circle).map(({ node: { id }, before }) => [id, before])).toEqual([
    ['item:a', null],
    ['item:b', 'item:a'],
  ])
})
