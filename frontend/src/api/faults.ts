import { problemOf } from './problem'

/** Fault texts by the field they belong to; '' gathers what belongs to no field. */
export type FaultsAt = Partial<Record<string, string>>

/** `/privacy/contactVia` is the field privacy-contactVia, `/topics/0` the field topics. */
export function faultsAt(error: unknown): FaultsAt {
  const result: FaultsAt = {}
  for (const { pointer, detail } of error === null ? [] : problemOf(error).faults) {
    const field = (pointer ?? '')
      .split('/')
      .filter((step) => step !== '' && !/^\d+$/.test(step))
      .join('-')
    result[field] = [result[field], detail].filter(Boolean).join(' ')
  }
  return result
}

/** Whether the problem is told at the fields already. */
export function isAtFields(error: unknown): boolean {
  return error !== null && problemOf(error).faults.some(({ pointer }) => pointer)
}
