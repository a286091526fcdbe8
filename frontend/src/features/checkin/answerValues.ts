import type { CheckAnswer, CheckAnswerDraft, CheckEvidence, CriterionStatus } from '../../api/types'

export interface AnswerValues {
  status: CriterionStatus | null
  comment: string
  nextStep: string
  owner: string
  due: string
  evidence: CheckEvidence[]
}

export function valuesOf(answer: CheckAnswer): AnswerValues {
  return {
    status: answer.status,
    comment: answer.comment ?? '',
    nextStep: answer.nextStep ?? '',
    owner: answer.owner ?? '',
    due: answer.due ?? '',
    evidence: answer.evidence,
  }
}

export function draftOf(values: AnswerValues): CheckAnswerDraft {
  const ids = (kind: CheckEvidence['kind']) =>
    values.evidence.filter((one) => one.kind === kind).map(({ id }) => id)
  return {
    status: values.status,
    comment: values.comment.trim() || null,
    nextStep: values.nextStep.trim() || null,
    owner: values.owner.trim() || null,
    due: values.due || null,
    items: ids('knowledge-item'),
    events: ids('event'),
  }
}

/** What an address means, as people copy it from the browser; a bare number is that of an item. */
export function evidenceIn(address: string): CheckEvidence | null {
  const [, page, id] = /\/(viden|kalender)\/([a-z0-9]{6,20})(?:[/?#]|$)/.exec(address.trim()) ?? []
  if (page && id) return { kind: page === 'viden' ? 'knowledge-item' : 'event', id, title: '' }
  const bare = /^[a-z0-9]{6,20}$/.exec(address.trim())
  return bare ? { kind: 'knowledge-item', id: bare[0], title: '' } : null
}
