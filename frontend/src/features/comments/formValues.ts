import type { Comment } from '../../api/types'
import { isLike, kept } from '../../lib/kept'

export type CommentType = NonNullable<Comment['type']>

export const commentTypes = [
  'question',
  'experience',
  'objection',
] as const satisfies readonly CommentType[]

/** An answer has no type of its own. */
export interface CommentValues {
  type: CommentType | null
  text: string
}

/** What was written and not sent yet, or nothing. */
export function keptValues(name: string, otherwise: CommentValues): CommentValues {
  const found = kept(name, isCommentValues)
  return found && (found.type === null) === (otherwise.type === null) ? found : otherwise
}

function isCommentValues(value: unknown): value is CommentValues {
  if (!isLike(value, { text: '' }) || !('type' in value)) return false
  return value.type === null || commentTypes.some((type) => type === value.type)
}
