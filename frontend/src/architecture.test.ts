import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname)

const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !path.startsWith('testsupport'),
)

/** Every import of one of our own files, as from and to, both below src. */
const imports = sources.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) => ({
    from,
    to: relative(root, resolve(root, dirname(from), path)),
  }))
})

const floorOf = (path: string) => path.split('/')[0] ?? ''
const featureOf = (path: string) => (floorOf(path) === 'features' ? path.split('/')[1] : undefined)
const broken = (rule: (edge: { from: string; to: string }) => boolean) =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`)

test('the_imports_are_read_at_all', () => {
  expect(imports.length).toBeGreaterThan(100)
})

test('a_feature_never_imports_another', () => {
  expect(
    broken(({ from, to }) =>
      Boolean(featureOf(from) && featureOf(to) && featureOf(from) !== featureOf(to)),
    ),
  ).toEqual([])
})

test('nothing_below_imports_the_app', () => {
  expect(broken(({ from, to }) => floorOf(from) !== 'app' && floorOf(to) === 'app')).toEqual([])
})

test('what_features_share_knows_no_feature', () => {
  expect(
    broken(
      ({ from, to }) => ['api', 'ui', 'lib'].includes(floorOf(from)) && floorOf(to) === 'features',
    ),
  ).toEqual([])
})

test('helpers_know_neither_data_layer_nor_components', () => {
  expect(
    broken(({ from, to }) => floorOf(from) === 'lib' && ['api', 'ui'].includes(floorOf(to))),
  ).toEqual([])
})

test('a_block_is_styled_in_one_file', () => {
  const styles = join(root, 'styles')
  const homes = new Map<string, Set<string>>()
  for (const file of readdirSync(styles)) {
    const text = readFileSync(join(styles, file), 'utf8')
    for (const [, block = ''] of text.matchAll(/(?<!,\n)^ {2}\.([\w-]+) \{$/gm)) {
      homes.set(block, (homes.get(block) ?? new Set()).add(file))
    }
  }
  const shared = [...homes].filter(([, files]) => files.size > 1)
  expect(shared.map(([block, files]) => `${block}: ${[...files].join(', ')}`)).toEqual([])
})

test('a_component_file_stays_short', () => {
  const long = sources
    .filter((path) => path.endsWith('.tsx'))
    .filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 140)
  expect(long).toEqual([])
})
