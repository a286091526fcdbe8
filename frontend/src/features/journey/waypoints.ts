import type { Journey, JourneyEdge, JourneyNode } from '../../api/types'

/** A stop on the way: an item, or a place to which an item came. */
export interface Waypoint {
  id: string
  node: JourneyNode
  /** The stop before; null where the way begins. */
  before: string | null
  /** How it came here. */
  roll: JourneyEdge | null
  trials: JourneyEdge[]
  grown: JourneyEdge | null
  /** How it answers the question that this stop is. */
  answer: JourneyEdge | null
  /** For the order: never earlier than the stop before. */
  time: number
}

export type Look =
  | 'start'
  | 'item'
  | 'waiting'
  | 'taken-up'
  | 'declined'
  | 'considering'
  | 'running'
  | 'stopped'
  | 'positive'
  | 'mixed'
  | 'none'
  | 'negative'
  | 'asked'
  | 'answered'

/** What happened last at a stop says more than how it began. */
export function lookOf({ node, roll, trials, answer }: Waypoint): Look {
  if (node.kind === 'item') return node.start ? 'start' : 'item'
  if (node.kind === 'need') return answer?.status === 'accepted' ? 'answered' : 'asked'
  const trial = trials.at(-1)
  if (trial) {
    if (trial.outcome) return trial.outcome
    if (trial.status === 'running' || trial.status === 'considering') return trial.status
    return 'stopped'
  }
  if (roll?.status === 'declined' || roll?.status === 'taken-up') return roll.status
  return 'waiting'
}

const isArrival = ({ kind }: JourneyEdge) =>
  kind === 'rolled' || kind === 'tried' || kind === 'answered'

/** Where an edge ends: places are stops of one item, so that two items that came to one place are two stops. */
const stopOf = (edge: JourneyEdge) => (isArrival(edge) ? `${edge.item}>${edge.to}` : edge.to)

/** The stops of a journey in the order of time, each after the one that it comes from. */
export function waypointsOf({ nodes, edges }: Journey): Waypoint[] {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]))
  const stops = new Map<string, Waypoint>()
  const stopAt = (id: string, node: JourneyNode) => {
    const known = stops.get(id)
    if (known) return known
    const time = node.kind === 'item' && node.at ? Date.parse(node.at) : Number.NaN
    const stop = {
      id,
      node,
      before: null,
      roll: null,
      trials: [],
      grown: null,
      answer: null,
      time,
    }
    stops.set(id, stop)
    return stop
  }
  for (const node of nodes) if (node.kind === 'item') stopAt(node.id, node)
  for (const edge of edges) {
    const node = nodeOf.get(edge.to)
    if (!node) continue
    const stop: Waypoint = stopAt(stopOf(edge), node)
    const via = edge.via ? edgeOf.get(edge.via) : undefined
    const before = via ? stopOf(via) : edge.item
    if (edge.kind === 'rolled') stop.roll = edge
    else if (edge.kind === 'tried') stop.trials.push(edge)
    else if (edge.kind === 'answered') stop.answer = edge
    else stop.grown ??= edge
    if (before !== stop.id) stop.before ??= before
    if (Number.isNaN(stop.time)) stop.time = Date.parse(edge.at)
  }
  return inOrder(stops)
}

function inOrder(stops: Map<string, Waypoint>) {
  const after = new Map<string | null, Waypoint[]>()
  for (const stop of stops.values()) {
    const key = stop.before !== null && stops.has(stop.before) ? stop.before : null
    after.set(key, [...(after.get(key) ?? []), stop])
  }
  const met = new Map<string, Waypoint>()
  const walk = (stop: Waypoint, before: Waypoint | null) => {
    if (met.has(stop.id)) return
    const time = Number.isNaN(stop.time) ? (before?.time ?? 0) : stop.time
    const placed = {
      ...stop,
      before: before?.id ?? null,
      time: Math.max(time, before?.time ?? time),
    }
    met.set(stop.id, placed)
    for (const next of after.get(stop.id) ?? []) walk(next, placed)
  }
  for (const stop of after.get(null) ?? []) walk(stop, null)
  // Items that go in a circle have no first one: the way begins where it is asked for.
  for (const stop of stops.values()) if (stop.node.start) walk(stop, null)
  return [...met.values()].sort((a, b) => a.time - b.time || depth(a, met) - depth(b, met))
}

function depth(stop: Waypoint, met: Map<string, Waypoint>): number {
  const before = stop.before === null ? undefined : met.get(stop.before)
  return before ? 1 + depth(before, met) : 0
}
