export const periods = [4, 12, 26] as const

export type Period = (typeof periods)[number]

/** The day so many weeks before another, by the calendar alone. */
export function weeksBefore(weeks: number, day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() - weeks * 7)
  return date.toISOString().slice(0, 10)
}
