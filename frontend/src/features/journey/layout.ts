import { scaleTime } from 'd3-scale'
import type { Waypoint } from './waypoints'

interface Placed {
  stop: Waypoint
  x: number
  y: number
}

interface Tick {
  at: Date
  x: number
}

export interface Layout {
  width: number
  height: number
  stops: Placed[]
  threads: { id: string; path: string; from: Placed; to: Placed }[]
  ticks: Tick[]
}

export const CARD = 152
const GAP = 172
const LANE = 116
const TOP = 62
const ROW = 86

/** Each way that goes on keeps its lane; each that branches off gets the next one. */
function lanesOf(stops: Waypoint[]) {
  const lanes = new Map<string, number>()
  const goesOn = new Set<string>()
  const children = new Map<string, Waypoint[]>()
  for (const stop of stops) {
    if (stop.before) children.set(stop.before, [...(children.get(stop.before) ?? []), stop])
  }
  let next = 0
  const walk = (stop: Waypoint, lane: number) => {
    lanes.set(stop.id, lane)
    for (const child of children.get(stop.id) ?? []) {
      const keeps = !goesOn.has(stop.id)
      goesOn.add(stop.id)
      if (!keeps) next += 1
      walk(child, keeps ? lane : next)
    }
  }
  for (const stop of stops) {
    if (lanes.has(stop.id) || stop.before !== null) continue
    walk(stop, next)
    next += 1
  }
  return lanes
}

/** How far right each stop may stand, so that what comes of it and after it still has room. */
function limits(stops: Waypoint[], end: number) {
  const limit = new Map<string, number>()
  let latest = end
  for (const stop of [...stops].reverse()) {
    latest = Math.min(latest, limit.get(stop.id) ?? end)
    limit.set(stop.id, latest)
    if (stop.before !== null) {
      limit.set(stop.before, Math.min(limit.get(stop.before) ?? end, latest - GAP))
    }
  }
  return limit
}

/** Time from left to right. Where much happens in little time the time is stretched, for the ticks as for the stops. */
export function acrossThePage(stops: Waypoint[], room: number): Layout {
  const lanes = lanesOf(stops)
  const first = stops.at(0)?.time ?? 0
  const last = stops.at(-1)?.time ?? 0
  const begin = CARD / 2
  const end = Math.max(room - begin, begin)
  const time = scaleTime([new Date(first), new Date(last)], [begin, end])
  const limit = limits(stops, end)
  const placed = new Map<string, Placed>()
  const bends: { at: number; x: number }[] = []
  let latest = begin
  for (const stop of stops) {
    const before = stop.before === null ? undefined : placed.get(stop.before)
    const x = Math.max(
      first === last ? begin : Math.min(time(new Date(stop.time)), limit.get(stop.id) ?? end),
      before ? before.x + GAP : begin,
      stop.time > (bends.at(-1)?.at ?? 0) ? latest : begin,
    )
    latest = Math.max(latest, x)
    if (bends.at(-1)?.at === stop.time) bends.pop()
    bends.push({ at: stop.time, x: latest })
    placed.set(stop.id, { stop, x, y: TOP + (lanes.get(stop.id) ?? 0) * LANE })
  }
  const all = [...placed.values()]
  return {
    width: Math.max(room, latest + begin),
    height: Math.max(...all.map(({ y }) => y), TOP) + LANE - 22,
    stops: all,
    threads: threads(placed, ({ x, y }, to) =>
      y === to.y
        ? `M${x} ${y}H${to.x}`
        : `M${x} ${y}V${to.y - 26}Q${x} ${to.y} ${x + 26} ${to.y}H${to.x}`,
    ),
    ticks: ticks(bends),
  }
}

/** Time from top to bottom, one stop in a row, for narrow pages. */
export function downThePage(stops: Waypoint[], room: number): Layout {
  const lanes = lanesOf(stops)
  const most = Math.max(1, ...lanes.values())
  const step = Math.min(26, 110 / most)
  const placed = new Map<string, Placed>()
  stops.forEach((stop, row) => {
    placed.set(stop.id, { stop, x: 22 + (lanes.get(stop.id) ?? 0) * step, y: 30 + row * ROW })
  })
  return {
    width: room,
    height: stops.length * ROW,
    stops: [...placed.values()],
    threads: threads(placed, ({ x, y }, to) =>
      x === to.x
        ? `M${x} ${y}V${to.y}`
        : `M${x} ${y}C${x} ${y + 52} ${to.x} ${y + 20} ${to.x} ${y + 76}V${to.y}`,
    ),
    ticks: [],
  }
}

function threads(placed: Map<string, Placed>, path: (from: Placed, to: Placed) => string) {
  return [...placed.values()].flatMap((to) => {
    const from = to.stop.before === null ? undefined : placed.get(to.stop.before)
    return from ? [{ id: to.stop.id, path: path(from, to), from, to }] : []
  })
}

/** Ticks are named by their months, so each month has one at most. */
const monthOf = (at: Date) => at.getFullYear() * 12 + at.getMonth()

function ticks(bends: { at: number; x: number }[]): Tick[] {
  const first = bends.at(0)
  const last = bends.at(-1)
  if (!first || !last || first.at === last.at) return []
  const warped = scaleTime(
    bends.map(({ at }) => new Date(at)),
    bends.map(({ x }) => x),
  )
  const even = scaleTime([new Date(first.at), new Date(last.at)], [0, 1])
  const kept: Tick[] = []
  for (const at of even.ticks(6)) {
    const x = warped(at)
    const before = kept.at(-1)
    if (!before || (x - before.x >= 96 && monthOf(at) !== monthOf(before.at))) kept.push({ at, x })
  }
  return kept
}
