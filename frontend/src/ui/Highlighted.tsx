import type { Snippet } from '../api/types'
import { segments } from '../lib/marks'

export function Highlighted({ snippet }: { snippet: Snippet }) {
  return segments(snippet).map(({ start, text, marked }) =>
    marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
  )
}
