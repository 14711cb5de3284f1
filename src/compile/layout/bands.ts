import { isBlock } from '../../model/concordance.ts'
import { type Frame, type MapShape, usableArea, WIDE_MAP } from '../../model/frame.ts'
import type { GraphNode } from '../../model/graph.ts'
import { LABEL_GAP, textSize } from '../../model/label-geometry.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Body } from './bodies.ts'

/** The range of x, or on a tall map of y, in which a body may stand. */
export interface Band {
  readonly from: number
  readonly to: number
}

/** How far adjacent bands overlap, as a share of the whole. */
const OVERLAP = 0.06

/** Where the blocks stand that a body is or that cite it: in the review, in the plan, or in both or neither. */
export type Zone = 'first' | 'middle' | 'last'

/** Returns the zone of each body. */
export function findZones(graph: TermGraph, bodies: readonly Body[]): Zone[] {
  return bodies.map((body) => zoneOf(graph, body))
}

/**
 * Returns the band of each body: first the review, last the plan, between them terms of both.
 *
 * A band is as wide as what stands in it needs, so that a report with little or no review still fills its canvas.
 *
 * @param zones Of the same bodies.
 */
export function findBands(
  zones: readonly Zone[],
  bodies: readonly Body[],
  frame: Frame,
  shape: MapShape = WIDE_MAP,
): Band[] {
  const loads = { first: 0, middle: 0, last: 0 }
  bodies.forEach((body, index) => {
    if (body.kind === 'term') loads[zones[index] ?? 'middle'] += loadOf(body)
  })
  const total = loads.first + loads.middle + loads.last || 1
  const firstEnd = loads.first / total
  const lastStart = 1 - loads.last / total
  // Whether the report speaks of both what was done and what is planned.
  const both = zones.includes('first') && zones.includes('last')
  const area = usableArea(frame, shape)
  const [start, end] = shape.axis === 'x' ? [area.left, area.right] : [area.top, area.bottom]
  return bodies.map((body, index) => {
    const zone = zones[index] ?? 'middle'
    const share =
      body.kind === 'term'
        ? termShare(zone, firstEnd, lastStart)
        : blockShare(zone, both, (firstEnd + lastStart) / 2)
    return {
      from: start + Math.max(0, share.from) * (end - start),
      to: start + Math.min(1, share.to) * (end - start),
    }
  })
}

/** Returns the area that a body with its label needs. */
export function loadOf(body: Body): number {
  const width = 2 * (body.outer + 6)
  const flower = width * width
  if (body.label === null) return flower
  const label = textSize(body.label, body.fontSize)
  return flower + (label.width + LABEL_GAP + 8) * (label.height + 12)
}

function termShare(zone: Zone, firstEnd: number, lastStart: number): Band {
  // However many they are, terms of one side do not go beyond the middle of the other side's band.
  if (zone === 'first') return { from: 0, to: Math.min(firstEnd + OVERLAP, (1 + lastStart) / 2 - OVERLAP) }
  if (zone === 'last') return { from: Math.max(lastStart - OVERLAP, firstEnd / 2 + OVERLAP), to: 1 }
  return { from: firstEnd - 2 * OVERLAP, to: lastStart + 2 * OVERLAP }
}

function blockShare(zone: Zone, both: boolean, border: number): Band {
  const middle = Math.min(0.65, Math.max(0.35, border))
  if (!both || zone === 'middle') return { from: 0, to: 1 }
  return zone === 'first' ? { from: 0, to: middle } : { from: middle, to: 1 }
}

/** Returns first for a body of the review, last for one of the plan, middle for one of both or neither. */
function zoneOf(graph: TermGraph, body: Body): Zone {
  const node = body.key === null ? undefined : graph.node(body.key)
  if (node?.kind !== 'term' && node?.kind !== 'coinage') return zoneOfBlock(node)
  const zones = graph.to(node.key, 'cites').map(({ source }) => zoneOfBlock(graph.node(source)))
  const isDone = zones.includes('first')
  if (isDone === zones.includes('last')) return 'middle'
  return isDone ? 'first' : 'last'
}

/** Returns first for a block of the review or of the shortcomings, last for one of the plan, else middle. */
function zoneOfBlock(node: GraphNode | undefined): Zone {
  if (node === undefined || !isBlock(node) || node.side === 'none') return 'middle'
  return node.side === 'plan' ? 'last' : 'first'
}
