/** The choices of a letter that comes again and again. */
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
