/**
 * The search for what was typed alone: words that were put right stand in quotes, as those are taken at their letters.
 * A suggestion differs from what was typed in nothing but the words put right.
 */
export function asTyped(typed: string, suggestion: string): string {
  const kept = new Set(suggestion.split(/\s+/))
  return typed
    .trim()
    .split(/\s+/)
    .map((word) => (kept.has(word) ? word : `"${word}"`))
    .join(' ')
}
