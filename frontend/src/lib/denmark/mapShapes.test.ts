import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { insetFrame, type MunicipalityTopology, mapShapes } from './mapShapes'

const topology: MunicipalityTopology = JSON.parse(
  readFileSync(join(import.meta.dirname, 'data/municipalities.topo.json'), 'utf8'),
)
const shapes = mapShapes(topology)

test('every_municipality_has_a_shape', () => {
  expect(shapes).toHaveLength(98)
  expect(shapes.filter(({ path }) => path === '')).toEqual([])
})

test('bornholm_lies_in_its_frame', () => {
  const [x = 0, y = 0] = shapes.find(({ code }) => code === '0400')?.centre ?? []
  expect(x).toBeCloseTo(insetFrame.x + insetFrame.width / 2)
  expect(y).toBeCloseTo(insetFrame.y + insetFrame.height / 2)
})
