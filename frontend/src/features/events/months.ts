/** A month as the address says it: 2026-11. */
export function monthOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`
}

export function isMonth(text: string | undefined): text is string {
  return text !== undefined && /^20\d{2}-(0[1-9]|1[0-2])$/.test(text)
}

export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return monthOf(new Date(year, number - 1 + months, 1))
}

export function daysOf(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(year, number, 0).getDate()
  return Array.from({ length: last }, (_, day) => `${month}-${String(day + 1).padStart(2, '0')}`)
}

/** The weeks of a month, Monday first; days of the months around it are left open. */
export function weeksOf(month: string): (string | null)[][] {
  const days = daysOf(month)
  const weekday = (new Date(`${month}-01T12:00:00Z`).getUTCDay() + 6) % 7
  const cells: (string | null)[] = [...Array.from({ length: weekday }, () => null), ...days]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
