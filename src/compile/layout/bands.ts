import { isBlock } from '../../model/concordance.ts'
import { type Frame, usableArea } from '../../model/frame.ts'
import type { GraphNode } from '../../model/graph.ts'
import { LABEL_GAP, textSize } from '../../model/label-geometry.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import type { Body } from './bodies.ts'

/** The range of x in which a body may stand. */
export interface Band {
  readonly from: number
  readonly to: number
}

/** How far adjacent bands overlap, as a share of the width. */
const OVERLAP = 0.06

/**
 * Returns the band of each body: left for the review, right for the plan, between them for terms of both.
 *
 * A band is as wide as what stands in it needs, so that a report with little or no review still fills its canvas.
 */
export function findBands(graph: TermGraph, bodies: readonly Body[], frame: Frame): Band[] {
  const zones = bodies.map((body) => zoneOf(graph, body))
  const loads = { left: 0, middle: 0, right: 0 }
  bodies.forEach((body, index) => {
    if (body.kind === 'term') loads[zones[index] ?? 'middle'] += loadOf(body)
  })
  const total = loads.left + loads.middle + loads.right || 1
  const leftEnd = loads.left / total
  const rightStart = 1 - loads.right / total
  // Whether the report speaks of both what was done and what is planned.
  const both = zones.includes('left') && zones.includes('right')
  const area = usableArea(frame)
  return bodies.map((body, index) => {
    const zone = zones[index] ?? 'middle'
    const share =
      body.kind === 'term'
        ? termShare(zone, leftEnd, rightStart)
        : blockShare(zone, both, (leftEnd + rightStart) / 2)
    const width = area.right - area.left
    return {
      from: area.left + Math.max(0, share.from) * width,
      to: area.left + Math.min(1, share.to) * width,
    }
  })
}

/** Returns the area that a body with its label needs. */
export function loadOf(body: Body): number {
  const width = 2 * (body.outer + 6)
  const flower = width * width
  if (body.label === null) return flower
  const label = textSize(body.label)
  return flower + (label.width + LABEL_GAP + 8) * (label.height + 12)
}

function termShare(zone: Zone, leftEnd: number, rightStart: number): Band {
  // However many they are, terms of one side do not go beyond the middle of the other side's band.
  if (zone === 'left') return { from: 0, to: Math.min(leftEnd + OVERLAP, (1 + rightStart) / 2 - OVERLAP) }
  if (zone === 'right') return { from: Math.max(rightStart - OVERLAP, leftEnd / 2 + OVERLAP), to: 1 }
  return { from: leftEnd - 2 * OVERLAP, to: rightStart + 2 * OVERLAP }
}

function blockShare(zone: Zone, both: boolean, border: number): Band {
  const middle = Math.min(0.65, Math.max(0.35, border))
  if (!both || zone === 'middle') return { from: 0, to: 1 }
  return zone === 'left' ? { from: 0, to: middle } : { from: middle, to: 1 }
}

type Zone = 'left' | 'middle' | 'right'

/** Returns left for a body of the review, right for one of the plan, middle for one of both or neither. */
function zoneOf(graph: TermGraph, body: Body): Zone {
  const node = body.key === null ? undefined : graph.node(body.key)
  if (node?.kind !== 'term' && node?.kind !== 'coinage') return zoneOfBlock(node)
  const zones = graph.to(node.key, 'cites').map(({ source }) => zoneOfBlock(graph.node(source)))
  const hasLeft = zones.includes('left')
  if (hasLeft === zones.includes('right')) return 'middle'
  return hasLeft ? 'left' : 'right'
}

/** Returns left for a block of the review or of the shortcomings, right for one of the plan, else middle. */
function zoneOfBlock(node: GraphNode | undefined): Zone {
  if (node === undefined || !isBlock(node) || node.side === 'none') return 'middle'
  return node.side === 'plan' ? 'right' : 'left'
}
