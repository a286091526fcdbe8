export type Grammar = 'shell' | 'script' | 'plain'

export interface Piece {
  at: number
  text: string
  look: 'comment' | 'string' | 'keyword' | null
}

const strings = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\])*'`

const grammars: Record<Grammar, RegExp | null> = {
  shell: new RegExp(
    String.raw`(?<comment>(?<!\S)#.*$)|(?<string>${strings})|(?<keyword>\b(?:while|do|done|if|then|else|set|export|curl|jq|bash)\b)`,
    'gm',
  ),
  script: new RegExp(
    String.raw`(?<comment>\/\/.*$|\/\*[\s\S]*?\*\/)|(?<string>${strings}|\x60[^\x60]*\x60)|(?<keyword>\b(?:import|from|export|async|await|function|const|let|return|if|else|for|of|do|while|throw|new|try|catch|class|static|final|private|public|void|var|true|false|null)\b)`,
    'gm',
  ),
  plain: null,
}

/** Just enough colour to read by: comments, strings and keywords. */
export function highlight(code: string, grammar: Grammar): Piece[] {
  const pattern = grammars[grammar]
  if (!pattern) return [{ at: 0, text: code, look: null }]
  const pieces: Piece[] = []
  let end = 0
  for (const match of code.matchAll(pattern)) {
    const { comment, string } = match.groups ?? {}
    if (match.index > end) {
      pieces.push({ at: end, text: code.slice(end, match.index), look: null })
    }
    pieces.push({
      at: match.index,
      text: match[0],
      look: comment !== undefined ? 'comment' : string !== undefined ? 'string' : 'keyword',
    })
    end = match.index + match[0].length
  }
  if (end < code.length) pieces.push({ at: end, text: code.slice(end), look: null })
  return pieces
}
