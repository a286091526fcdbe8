/** A text with what is selected in it. */
export interface Selected {
  text: string
  start: number
  end: number
}

/** What to put in place of which part, and what is selected afterwards. */
export interface Edit {
  from: number
  to: number
  insert: string
  start: number
  end: number
}

export const markdownTools = [
  'bold',
  'italic',
  'heading',
  'list',
  'numbered',
  'quote',
  'link',
  'table',
] as const

export type MarkdownTool = (typeof markdownTools)[number]

export interface Placeholders {
  text: string
  link: string
  column: string
}

export function edited(tool: MarkdownTool, at: Selected, words: Placeholders): Edit {
  switch (tool) {
    case 'bold':
      return wrapped(at, '**', words.text)
    case 'italic':
      return wrapped(at, '_', words.text)
    case 'heading':
      return prefixed(at, /^#{1,6} /, () => '## ')
    case 'list':
      return prefixed(at, /^[-*] /, () => '- ')
    case 'numbered':
      return prefixed(at, /^\d+\. /, (line) => `${line + 1}. `)
    case 'quote':
      return prefixed(at, /^> /, () => '> ')
    case 'link':
      return linked(at, words)
    case 'table':
      return tabled(at, words)
  }
}

export function applied({ text }: Selected, { from, to, insert, start, end }: Edit): Selected {
  return { text: text.slice(0, from) + insert + text.slice(to), start, end }
}

/** Pressed again, the mark is taken away. */
function wrapped({ text, start, end }: Selected, mark: string, placeholder: string): Edit {
  const size = mark.length
  const outside = text.slice(start - size, start) === mark && text.slice(end, end + size) === mark
  if (outside && start >= size) {
    const insert = text.slice(start, end)
    return { from: start - size, to: end + size, insert, start: start - size, end: end - size }
  }
  const inside = text.slice(start, end) || placeholder
  return {
    from: start,
    to: end,
    insert: mark + inside + mark,
    start: start + size,
    end: start + size + inside.length,
  }
}

/** Whole lines get the mark; where all have it already, all lose it. */
function prefixed(
  { text, start, end }: Selected,
  has: RegExp,
  mark: (line: number) => string,
): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', Math.max(end - 1, start))
  const to = lineEnd === -1 ? text.length : lineEnd
  const lines = text.slice(from, to).split('\n')
  const all = lines.every((line) => has.test(line))
  const insert = lines
    .map((line, place) => (all ? line.replace(has, '') : mark(place) + line.replace(has, '')))
    .join('\n')
  const caret = from + insert.length
  return { from, to, insert, start: start === end ? caret : from, end: caret }
}

/** An address that was selected becomes the goal, other words become the text. */
function linked({ text, start, end }: Selected, { link }: Placeholders): Edit {
  const chosen = text.slice(start, end)
  const isAddress = /^(https?:\/\/|mailto:)\S+$/.test(chosen)
  const label = isAddress || !chosen ? link : chosen
  const goal = isAddress ? chosen : 'https://'
  const insert = `[${label}](${goal})`
  const goalAt = start + label.length + 3
  return isAddress || !chosen
    ? { from: start, to: end, insert, start: start + 1, end: start + 1 + label.length }
    : { from: start, to: end, insert, start: goalAt, end: goalAt + goal.length }
}

function tabled({ text, start, end }: Selected, { column }: Placeholders): Edit {
  const before = start === 0 || text.slice(0, start).endsWith('\n\n') ? '' : '\n\n'
  const first = `${column} 1`
  const insert = `${before}| ${first} | ${column} 2 |\n| --- | --- |\n|  |  |\n|  |  |\n\n`
  const at = start + before.length + 2
  return { from: start, to: end, insert, start: at, end: at + first.length }
}
