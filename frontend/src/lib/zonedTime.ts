/** Minutes by which the clocks of a zone are ahead of UTC at an instant. */
export function offsetAt(instant: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return Math.round((shown - instant.getTime()) / 60_000)
}

/**
 * What the clocks of a zone show, as an instant with its offset: `2026-10-25T09:00` in Copenhagen is
 * `2026-10-25T09:00:00+01:00`. Of an hour that comes twice it is the first; null for one that is left out.
 */
export function withOffset(local: string, zone: string): string | null {
  const asUtc = Date.parse(`${local}:00Z`)
  if (Number.isNaN(asUtc)) return null
  // The earlier of two possible instants is the one with the larger offset.
  const around = [asUtc - 86_400_000, asUtc + 86_400_000].map((at) => offsetAt(new Date(at), zone))
  for (const offset of [Math.max(...around), Math.min(...around)]) {
    const instant = new Date(asUtc - offset * 60_000)
    if (offsetAt(instant, zone) === offset) return `${local}:00${clock(offset)}`
  }
  return null
}

function clock(offset: number): string {
  const minutes = Math.abs(offset)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** The date and the time of day in an answer, which has the offset of the zone in which it was meant. */
export function localParts(iso: string): { date: string; time: string } {
  return { date: iso.slice(0, 10), time: iso.slice(11, 16) }
}
