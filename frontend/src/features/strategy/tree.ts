import type { StrategyElement, StrategyElementKind } from '../../api/types'

export const elementKinds = [
  'mission',
  'vision',
  'focus-area',
  'way-of-working',
  'goal',
] as const satisfies readonly StrategyElementKind[]

export const ofKind = (elements: StrategyElement[], kind: StrategyElementKind) =>
  elements.filter((element) => element.kind === kind)

/** The goals that serve a way of working; without one, those that serve none. */
export const goalsOf = (elements: StrategyElement[], way?: string) =>
  ofKind(elements, 'goal').filter(({ waysOfWorking }) =>
    way ? waysOfWorking.includes(way) : waysOfWorking.length === 0,
  )

/** What an element is called, where something is done to it. */
export function nameOf({ text }: { text: string }) {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text
}
