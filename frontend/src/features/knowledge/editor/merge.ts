import { changedFields, type FormField } from './fields'
import type { AuthorValue, FormValues } from './formValues'

export interface Merged {
  /** Both sides' changes; where they clash, what I wrote. */
  values: FormValues
  /** What the other changed and I did not. */
  taken: FormField[]
  /** What both changed, each in their own way. */
  clashes: FormField[]
}

/** Three-way: what we both began with, what I made of it, what stands there now. */
export function merge(base: FormValues, mine: FormValues, theirs: FormValues): Merged {
  const result: Merged = { values: mine, taken: [], clashes: [] }
  for (const field of changedFields(base, theirs)) {
    if (field.said(mine) === field.said(theirs)) continue
    if (field.said(mine) === field.said(base)) {
      result.values = field.take(result.values, theirs)
      result.taken.push(field)
    } else if (field.list) {
      result.values = withList(field.list, result.values, base, mine, theirs)
      result.taken.push(field)
    } else {
      result.clashes.push(field)
    }
  }
  return result
}

/** Additions and removals in a list do not stand in each other's way. */
function withList(
  list: NonNullable<FormField['list']>,
  into: FormValues,
  base: FormValues,
  mine: FormValues,
  theirs: FormValues,
): FormValues {
  const same = (one: string) => one
  switch (list) {
    case 'topics':
      return { ...into, topics: union(base.topics, mine.topics, theirs.topics, same) }
    case 'focusAreas':
      return {
        ...into,
        focusAreas: union(base.focusAreas, mine.focusAreas, theirs.focusAreas, same),
      }
    case 'levels':
      return { ...into, levels: union(base.levels, mine.levels, theirs.levels, same) }
    case 'authors':
      return { ...into, authors: union(base.authors, mine.authors, theirs.authors, authorKey) }
  }
}

function union<T>(base: T[], mine: T[], theirs: T[], key: (one: T) => string): T[] {
  const has = (list: T[], one: T) => list.some((other) => key(other) === key(one))
  return [
    ...mine.filter((one) => has(theirs, one) || !has(base, one)),
    ...theirs.filter((one) => !has(mine, one) && !has(base, one)),
  ]
}

export function authorKey({ name, memberId }: AuthorValue) {
  return memberId ?? name.trim().toLocaleLowerCase()
}
