export interface DiffSegment {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Above this many steps two texts have so little in common that marks would only confuse. */
const maxSteps = 1_500

/** What it takes to make the one text into the other, word for word. */
export function wordDiff(before: string, after: string): DiffSegment[] {
  const a = words(before)
  const b = words(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  return joined([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

function words(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}

/** The shortest way from a to b (Myers 1986), kept step by step so that it can be walked back. */
function middle(a: string[], b: string[]): DiffSegment[] {
  const reach = new Map<number, number>([[1, 0]])
  const trace: Map<number, number>[] = []
  const limit = Math.min(a.length + b.length, maxSteps)
  for (let step = 0; step <= limit; step++) {
    trace.push(new Map(reach))
    for (let k = -step; k <= step; k += 2) {
      let x = comesFromAbove(reach, k, step) ? at(reach, k + 1) : at(reach, k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      reach.set(k, x)
      if (x >= a.length && x - k >= b.length) return walkedBack(a, b, trace)
    }
  }
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ]
}

function walkedBack(a: string[], b: string[], trace: Map<number, number>[]): DiffSegment[] {
  const found: DiffSegment[] = []
  let x = a.length
  let y = b.length
  for (let step = trace.length - 1; step >= 0; step--) {
    const reach = trace[step] ?? new Map<number, number>()
    const k = x - y
    const previousK = comesFromAbove(reach, k, step) ? k + 1 : k - 1
    const previousX = at(reach, previousK)
    const previousY = previousX - previousK
    while (x > previousX && y > previousY && x > 0 && y > 0) {
      found.push({ kind: 'same', text: a[--x] ?? '' })
      y--
    }
    if (step === 0) break
    if (x === previousX) found.push({ kind: 'added', text: b[--y] ?? '' })
    else found.push({ kind: 'removed', text: a[--x] ?? '' })
  }
  return found.reverse()
}

function comesFromAbove(reach: Map<number, number>, k: number, step: number) {
  return k === -step || (k !== step && at(reach, k - 1) < at(reach, k + 1))
}

function at(reach: Map<number, number>, k: number) {
  return reach.get(k) ?? 0
}

/** Neighbours of one kind become one; between two changes what was taken away stands first. */
function joined(parts: DiffSegment[]): DiffSegment[] {
  const result: DiffSegment[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed })
    if (added) result.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (text) {
      flush()
      const last = result.at(-1)
      if (last?.kind === 'same') last.text += text
      else result.push({ kind, text })
    }
  }
  flush()
  return result
}
