import type { InsightFlow } from '../../api/types'

type Link = InsightFlow['links'][number]

interface Node {
  key: string
  name: string
  value: number
  y: number
  height: number
}

export interface Ribbon {
  link: Link
  /** Where it begins and ends, from above, and how wide it is. */
  from: number
  to: number
  thick: number
}

export interface Ways {
  left: Node[]
  right: Node[]
  ribbons: Ribbon[]
}

const gap = 14

/** Where everything begins on the left and ends on the right: a place that does both stands on both sides. */
export function waysOf(links: Link[], height: number): Ways {
  const total = links.reduce((all, { rolls }) => all + rolls, 0)
  const most = Math.max(count(links, 'from'), count(links, 'to'))
  const scale = total === 0 ? 0 : (height - gap * Math.max(0, most - 1)) / total
  const left = nodesOf(links, 'from', scale)
  const right = nodesOf(links, 'to', scale)
  const leftUsed = new Map<string, number>()
  const rightUsed = new Map<string, number>()
  const ribbons = links.map((link) => {
    const thick = link.rolls * scale
    return {
      link,
      thick,
      from: place(left, leftUsed, link.from.key, thick),
      to: place(right, rightUsed, link.to.key, thick),
    }
  })
  return { left, right, ribbons }
}

const count = (links: Link[], side: 'from' | 'to') =>
  new Set(links.map((one) => one[side].key)).size

function nodesOf(links: Link[], side: 'from' | 'to', scale: number): Node[] {
  const sums = new Map<string, { name: string; value: number }>()
  for (const link of links) {
    const { key, name } = link[side]
    sums.set(key, { name, value: (sums.get(key)?.value ?? 0) + link.rolls })
  }
  let y = 0
  return [...sums]
    .sort(([, a], [, b]) => b.value - a.value)
    .map(([key, { name, value }]) => {
      const node = { key, name, value, y, height: value * scale }
      y += node.height + gap
      return node
    })
}

/** The next free part of a place. */
function place(nodes: Node[], used: Map<string, number>, key: string, thick: number) {
  const before = used.get(key) ?? 0
  used.set(key, before + thick)
  return (nodes.find((node) => node.key === key)?.y ?? 0) + before
}
