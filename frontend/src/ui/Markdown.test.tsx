import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import Markdown from './Markdown'

const bad = [
  '<script>window.hacked = 1</script>',
  '<img src="x" onerror="window.hacked = 1">',
  '<iframe src="https://eksempel.dk"></iframe>',
  '<a href="javascript:alert(1)">råt</a>',
  '[klik](javascript:alert(1))',
  '[data](data:text/html,<script>alert(1)</script>)',
  '![billede](javascript:alert(1))',
  '<svg onload="alert(1)"></svg>',
  '<p style="position:fixed" onclick="alert(1)">stil</p>',
]

test.each(bad)('nothing_in_a_text_becomes_a_program: %s', (text) => {
  const { container } = render(<Markdown text={`Før\n\n${text}\n\nEfter`} />)
  expect(container.querySelector('script, iframe, svg, object, embed, form')).toBeNull()
  for (const element of container.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$/)
      expect(value).not.toMatch(/^\s*(javascript|data|vbscript):/i)
    }
  }
  expect(container).toHaveTextContent(/Før.*Efter/)
})

test('headings_tables_and_links_of_a_text_are_drawn_below_the_pages_own', () => {
  render(
    <Markdown text={'# Først\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n[ud](https://eksempel.dk)'} />,
  )
  expect(screen.getByRole('heading', { level: 3, name: 'Først' })).toBeInTheDocument()
  expect(screen.getByRole('table')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'ud' })).toHaveAttribute('href', 'https://eksempel.dk')
})
