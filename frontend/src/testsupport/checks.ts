import type { CheckAnswer, CheckIn, CheckRhythm, CriterionStatus } from '../api/types'

export const checkId = '01a30000-0000-7000-8000-000000000901'

export function checkAnswer(
  criterion: string,
  status: CriterionStatus | null,
  more: Partial<CheckAnswer> = {},
): CheckAnswer {
  return {
    checkIn: checkId,
    criterion,
    label: criterion,
    help: `Hvad med ${criterion}?`,
    status,
    comment: null,
    nextStep: null,
    owner: null,
    due: null,
    stepState: null,
    stepDoneOn: null,
    evidence: [],
    version: status ? 1 : 0,
    ...more,
  }
}

export function check(
  heldOn: string,
  answers: CheckAnswer[],
  more: Partial<CheckIn> = {},
): CheckIn {
  return {
    id: checkId,
    themeGroup: { slug: 'soevn', name: 'Søvn' },
    template: 1,
    occasion: 'midway',
    status: 'finished',
    heldOn,
    note: null,
    corrects: null,
    correctedBy: null,
    current: false,
    answers,
    begunBy: { id: null, name: 'Freja Forperson', title: null, municipality: null },
    begunAt: '2026-01-01T10:00:00Z',
    finishedBy: { id: null, name: 'Freja Forperson', title: null, municipality: null },
    finishedAt: '2026-01-01T11:00:00Z',
    writable: true,
    version: 2,
    ...more,
  }
}

export const rhythm: CheckRhythm = {
  themeGroup: 'soevn',
  months: 6,
  lastOn: null,
  dueOn: '2026-07-01',
  late: true,
  writable: true,
  version: 0,
}
