import type { Explanation, FoundWord } from '../../api/types'

interface ExplainedWord {
  word: string
  reasons: FoundWord[]
}

/** Each word that was typed once, with every text that has it. */
export function wordsOf({ words }: Explanation): ExplainedWord[] {
  const byWord = new Map<string, FoundWord[]>()
  for (const found of words) {
    byWord.set(found.word, [...(byWord.get(found.word) ?? []), found])
  }
  return [...byWord].map(([word, reasons]) => ({ word, reasons }))
}
