import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Highlighted } from './Highlighted'

test('what_was_found_is_marked_and_markup_in_a_text_stays_text', () => {
  render(<Highlighted snippet={{ text: 'Nyt <b>rygestop</b>', marks: [{ start: 7, end: 15 }] }} />)
  expect(screen.getByText('rygestop').tagName).toBe('MARK')
  expect(document.body).toHaveTextContent('Nyt <b>rygestop</b>')
})
