import type { Digest } from '../../api/types'

export const frequencies = ['off', 'daily', 'weekly'] as const

export const languages = ['da', 'en', 'sv'] as const

export type DigestValues = Pick<Digest, 'frequency' | 'hour' | 'weekday' | 'timeZone' | 'language'>

export function valuesOf({ frequency, hour, weekday, timeZone, language }: Digest): DigestValues {
  return { frequency, hour, weekday, timeZone, language }
}
