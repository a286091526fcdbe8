import { expect, test } from 'vitest'
import { applied, edited, type MarkdownTool, type Selected } from './markdownText'

const words = { text: 'tekst', link: 'linktekst', column: 'Kolonne' }

/** The text with | at both ends of what is selected. */
function at(marked: string): Selected {
  const start = marked.indexOf('|')
  const end = marked.lastIndexOf('|')
  return {
    text: marked.replaceAll('|', ''),
    start,
    end: end === start ? start : end - 1,
  }
}

function press(tool: MarkdownTool, marked: string) {
  const before = at(marked)
  const { text, start, end } = applied(before, edited(tool, before, words))
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`
}

test('a_selected_word_becomes_bold_and_stays_selected', () => {
  expect(press('bold', 'en |vigtig| ting')).toBe('en **|vigtig|** ting')
})

test('pressed_again_the_mark_is_taken_away', () => {
  expect(press('bold', 'en **|vigtig|** ting')).toBe('en |vigtig| ting')
})

test('without_a_selection_a_word_to_write_over_is_put_in', () => {
  expect(press('italic', 'her: |')).toBe('her: _|tekst|_')
})

test('every_selected_line_becomes_a_point', () => {
  expect(press('list', 'før\n|en\nto|\nefter')).toBe('før\n|- en\n- to|\nefter')
})

test('a_list_with_points_becomes_numbered_and_back', () => {
  expect(press('numbered', '|en\nto|')).toBe('|1. en\n2. to|')
  expect(press('numbered', '|1. en\n2. to|')).toBe('|en\nto|')
})

test('a_heading_is_made_from_the_line_the_caret_is_in', () => {
  expect(press('heading', 'før\nover|skrift\nefter')).toBe('før\n## overskrift|\nefter')
})

test('a_quote_marks_its_line', () => {
  expect(press('quote', 'sagt|')).toBe('> sagt|')
})

test('a_link_asks_for_what_is_missing', () => {
  expect(press('link', 'se |rapporten|')).toBe('se [rapporten](|https://|)')
  expect(press('link', 'se |https://eksempel.dk|')).toBe('se [|linktekst|](https://eksempel.dk)')
})

test('a_table_stands_on_lines_of_its_own', () => {
  const before = { text: 'før', start: 3, end: 3 }
  expect(applied(before, edited('table', before, words)).text).toBe(
    'før\n\n| Kolonne 1 | Kolonne 2 |\n| --- | --- |\n|  |  |\n|  |  |\n\n',
  )
})
