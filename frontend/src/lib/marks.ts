interface Marked {
  text: string
  marks: { start: number; end: number }[]
}

export interface Segment {
  start: number
  text: string
  marked: boolean
}

/** Splits a text at its marks. Offsets from the server are trusted no further than the text reaches. */
export function segments({ text, marks }: Marked): Segment[] {
  const result: Segment[] = []
  let position = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, position)
    const end = Math.min(mark.end, text.length)
    if (start >= end) continue
    if (start > position)
      result.push({ start: position, text: text.slice(position, start), marked: false })
    result.push({ start, text: text.slice(start, end), marked: true })
    position = end
  }
  if (position < text.length)
    result.push({ start: position, text: text.slice(position), marked: false })
  return result
}
