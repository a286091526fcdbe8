export interface MapClass {
  from: number
  to: number
  /** How dark the class is drawn: 0 is paper, 4 the darkest. */
  tone: number
}

// Few classes stand further apart, so that they can be told from each other.
const tones: Record<number, number[]> = { 1: [3], 2: [2, 4], 3: [1, 3, 4], 4: [1, 2, 3, 4] }

/** None is a class of its own; the rest is shared by at most four steps of the same width. */
export function mapClasses(most: number): MapClass[] {
  const width = Math.max(1, Math.ceil(most / 4))
  const count = Math.max(1, Math.ceil(most / width))
  const shared = (tones[count] ?? []).map((tone, step) => ({
    from: 1 + step * width,
    to: (step + 1) * width,
    tone,
  }))
  return [{ from: 0, to: 0, tone: 0 }, ...shared]
}

export function toneOf(value: number, classes: MapClass[]): number {
  return classes.find(({ from, to }) => value >= from && value <= to)?.tone ?? 0
}
