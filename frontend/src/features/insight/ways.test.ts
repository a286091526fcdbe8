import { expect, test } from 'vitest'
import { waysOf } from './ways'

const at = (key: string) => ({ key, kind: 'group' as const, name: key })
const links = [
  { from: at('a'), to: at('b'), rolls: 6, takenUp: 2 },
  { from: at('b'), to: at('a'), rolls: 3, takenUp: 0 },
  { from: at('a'), to: at('c'), rolls: 1, takenUp: 1 },
]

test('a_place_that_sends_and_gets_stands_on_both_sides', () => {
  const { left, right } = waysOf(links, 214)
  expect(left.map(({ key, value }) => [key, value])).toEqual([
    ['a', 7],
    ['b', 3],
  ])
  expect(right.map(({ key }) => key)).toEqual(['b', 'a', 'c'])
})

test('ribbons_lie_beside_each_other_and_fill_their_places', () => {
  const { left, ribbons } = waysOf(links, 214)
  const ofA = ribbons.filter(({ link }) => link.from.key === 'a')
  expect(ofA[1]?.from).toBeCloseTo((ofA[0]?.from ?? 0) + (ofA[0]?.thick ?? 0))
  expect(ofA.reduce((sum, { thick }) => sum + thick, 0)).toBeCloseTo(left[0]?.height ?? 0)
})

test('nothing_flows_where_nothing_rolled', () => {
  expect(waysOf([], 200)).toEqual({ left: [], right: [], ribbons: [] })
})
