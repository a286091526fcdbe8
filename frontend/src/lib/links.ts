export interface TextPart {
  text: string
  href?: string
}

const address = /https?:\/\/[^\s<>"]+/g
const closing: Record<string, string> = { ')': '(', ']': '[' }

/** Splits plain text into words and web addresses; the sentence's own punctuation stays outside the address. */
export function withLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = withoutPunctuation(found)
    if (index > end) parts.push({ text: text.slice(end, index) })
    parts.push({ text: href, href })
    end = index + href.length
  }
  if (end < text.length) parts.push({ text: text.slice(end) })
  return parts
}

function withoutPunctuation(found: string): string {
  const last = found.at(-1) ?? ''
  const open = closing[last]
  const unopened = open !== undefined && !found.includes(open)
  return /[.,;:!?'…]/.test(last) || unopened ? withoutPunctuation(found.slice(0, -1)) : found
}
