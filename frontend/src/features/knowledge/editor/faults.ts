import type { Fault } from '../../../api/types'
import { fieldWithId } from './fields'

/** Fault texts by the id of the field they belong to; '' gathers those no field of the form answers for. */
export type FieldFaults = Record<string, string>

/** `/story/results` is the field story-results, `/topics/0` the field topics. */
function fieldOf(pointer: string | null | undefined): string {
  const [first = '', second] = (pointer ?? '').split('/').slice(1)
  const part = `${first}-${second}`
  if (fieldWithId(part)) return part
  return fieldWithId(first) ? first : ''
}

export function faultsByField(faults: Fault[]): FieldFaults {
  const result: FieldFaults = {}
  for (const { pointer, detail } of faults) {
    const field = fieldOf(pointer)
    result[field] = result[field] ? `${result[field]} ${detail}` : detail
  }
  return result
}

/** A year half written cannot be sent at all; everything else the service judges. */
export function isUnreadable(id: string, said: string) {
  return id === 'year' && said !== '' && !/^\d{4}$/.test(said)
}
