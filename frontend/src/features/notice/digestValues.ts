import type { Digest } from '../../api/types'

export const frequencies = ['off', 'daily', 'weekly'] as const

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const

export const hours = Array.from({ length: 24 }, (_, hour) => hour)

export const zones = [
  'Europe/Copenhagen',
  'America/Nuuk',
  'Atlantic/Faroe',
  'Europe/London',
  'Europe/Helsinki',
]

export const languages = ['da', 'en', 'sv'] as const

export type DigestValues = Pick<Digest, 'frequency' | 'hour' | 'weekday' | 'timeZone' | 'language'>

export function valuesOf({ frequency, hour, weekday, timeZone, language }: Digest): DigestValues {
  return { frequency, hour, weekday, timeZone, language }
}
