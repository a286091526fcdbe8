import { expect, test } from 'vitest'
import { faultsByField, formatSize, isPicture, missingIn, titleOf } from './values'

test.each([
  ['evaluering_af_rygestop.pdf', 'Evaluering af rygestop'],
  ['Årsrapport-2024.docx', 'Årsrapport-2024'],
  ['gå-ture.final.pptx', 'Gå ture.final'],
])('%s_proposes_a_title_a_person_would_say', (name, title) => {
  expect(titleOf(name)).toBe(title)
})

test('what_is_missing_is_known_before_anything_is_sent', () => {
  const nothing = { title: ' ', altText: '', language: 'da' }
  expect(missingIn({ name: 'hus.png', size: 1 }, nothing, true)).toEqual({
    title: 'titleMissing',
    altText: 'altTextMissing',
  })
  const told = { ...nothing, title: 'Et hus' }
  expect(missingIn({ name: 'a.exe', size: 1 }, told, false)).toEqual({ file: 'fileKind' })
  expect(missingIn({ name: 'a.pdf', size: 26 * 1024 * 1024 }, told, false)).toEqual({
    file: 'fileTooLarge',
  })
  expect(missingIn({ name: 'a.PDF', size: 1 }, told, false)).toEqual({})
})

test('faults_stand_at_their_field', () => {
  expect(
    faultsByField([
      { code: 'file-encrypted', detail: 'Låst.', pointer: '/file', parameter: null },
      { code: 'x', detail: 'Andet.', pointer: null, parameter: null },
    ]),
  ).toEqual({ file: 'Låst.', other: 'Andet.' })
})

test('sizes_are_told_as_people_know_them', () => {
  expect(formatSize(200, 'da')).toBe('1 KB')
  expect(formatSize(340_000, 'da')).toBe('332 KB')
  expect(formatSize(2_600_000, 'da')).toBe('2,5 MB')
})

test('pictures_are_known_by_their_name', () => {
  expect(isPicture('Hus.JPG')).toBe(true)
  expect(isPicture('jpg')).toBe(false)
})
