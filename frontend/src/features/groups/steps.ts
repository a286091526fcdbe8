import type { ThemeGroup, ThemeGroupStatus } from '../../api/types'

export type Step =
  | 'approve'
  | 'withdraw'
  | 'start'
  | 'pause'
  | 'resume'
  | 'close'
  | 'amend'
  | 'reopen'

const steps: Record<ThemeGroupStatus, Partial<Record<ThemeGroupStatus, Step>>> = {
  proposed: { planned: 'approve', closed: 'withdraw' },
  planned: { active: 'start', closed: 'close' },
  active: { paused: 'pause', closed: 'close' },
  paused: { active: 'resume', closed: 'close' },
  closed: { active: 'reopen', closed: 'amend' },
}

const ending: readonly string[] = ['closingNote', 'successor', 'steward']

/** What each step is told besides where it leads. */
export const asks: Record<Step, readonly string[]> = {
  approve: ['reason', 'decidedOn'],
  withdraw: ['reason'],
  start: [],
  pause: ['reason'],
  resume: ['reason'],
  close: [...ending, 'decidedOn'],
  amend: ending,
  reopen: ['reason'],
}

const order: ThemeGroupStatus[] = ['planned', 'active', 'paused', 'closed']

/** The steps that the reader may take, the next one in a group's life first. */
export function stepsOf(group: ThemeGroup): { step: Step; to: ThemeGroupStatus }[] {
  return order.flatMap((to) => {
    const step = steps[group.status][to]
    return step && group.allowed.includes(`change-status:${to}`) ? [{ step, to }] : []
  })
}
