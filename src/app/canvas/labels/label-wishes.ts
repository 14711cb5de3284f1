import { isBlock } from '../../../model/concordance.ts'
import type { LayoutName } from '../../../model/explore/shown.ts'
import { type GraphNode, LABEL_SIDES, type LabelSide, type Point } from '../../../model/graph.ts'
import { isPlainQuotation } from '../../../model/kinds.ts'
import { LABEL_FONT_SIZE } from '../../../model/label-geometry.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import type { Neighbourhood, Role } from '../state/neighbourhood.ts'

/** The label that a node should have, before it is known whether there is room. */
export interface LabelWish {
  readonly text: string
  /** In pixels; of a wish, at natural size. */
  readonly fontSize: number
  readonly isBold: boolean
  /** The lower, the earlier the label takes its place. */
  readonly priority: number
  /** Whether it may cover marks, and places reserved for others, where no place is free of them. */
  readonly insists: boolean
}

const SMALL_FONT = 13
/** In rows a name is cut to this many characters; on the map the layout has kept room for all of it. */
const LONGEST_NAME = 18
/** Titles are cut to this many; in the outline the terms stand behind them. */
const LONGEST_TITLE = { map: 18, compare: 18, outline: 13 }

const PRIORITY: Readonly<Record<Role, number>> = { centre: 0, block: 2, term: 4, petal: 6, joint: Infinity }
const AT_REST = 8

/**
 * Returns the label that a node should have, or null where it should have none.
 *
 * Terms have theirs always, coinages that have the form of a term from close by; plain quotations, blocks and
 * components show them only with what is chosen or under the pointer; in a focus and in rows blocks have them too.
 * What belongs to the chosen node comes before what belongs to the one under the pointer.
 */
export function labelWish(state: CanvasState, node: GraphNode, isClose: boolean): LabelWish | null {
  if (!state.shown.has(node.key)) return null
  const rank = rankOf(state, node, isClose)
  if (rank === Infinity) return null
  const isTerm = node.kind === 'term'
  return {
    text: labelText(node, state.layout) + sideNote(state, node),
    fontSize: isTerm ? LABEL_FONT_SIZE : SMALL_FONT,
    isBold: isTerm,
    priority: rank + 1 / (1 + node.size),
    // In rows every line has its own room.
    insists: isTerm || rank < PRIORITY.term || state.layout !== 'map',
  }
}

/** Returns the text of a node's label; that of a block is its name. */
export function labelText(node: GraphNode, layout: LayoutName = 'map'): string {
  if (node.kind === 'term') return layout === 'map' ? node.name : cut(node.name, LONGEST_NAME)
  if (!isBlock(node)) return node.label
  return cut(node.label, LONGEST_TITLE[layout])
}

/** Returns what is written behind the name of a term that only the review or only the plan has. */
function sideNote({ layout, words }: CanvasState, node: GraphNode): string {
  if (layout !== 'compare' || node.kind !== 'term' || node.onlySide === undefined) return ''
  return ` · ${node.onlySide === 'review' ? words.reviewOnly : words.planOnly}`
}

function cut(text: string, longest: number): string {
  const chars = [...text]
  return chars.length > longest ? `${chars.slice(0, longest).join('')}…` : text
}

function rankOf(state: CanvasState, node: GraphNode, isClose: boolean): number {
  const rankIn = (near: Neighbourhood | null) => {
    const role = near?.roles.get(node.key)
    return role === undefined ? Infinity : PRIORITY[role]
  }
  return Math.min(rankIn(state.chosen), rankIn(state.hovered) + 1, restRank(state, node, isClose))
}

function restRank(state: CanvasState, node: GraphNode, isClose: boolean): number {
  if (node.kind === 'term') return AT_REST
  if ((state.layout !== 'map' || state.depth > 0) && isBlock(node)) return AT_REST + 1
  const isNamed = node.kind === 'coinage' && isClose && !isPlainQuotation(node.reasons)
  return isNamed ? AT_REST + 1 : Infinity
}

/**
 * Returns the sides that a label tries, the best first.
 *
 * In rows there is one; on the map the side for which the layout has kept room comes first, and the name of a petal
 * only points away from its flower.
 */
export function sidesToTry(layout: LayoutName, node: GraphNode, heart: Point | null): readonly LabelSide[] {
  if (layout !== 'map' && node.labelSide) return [node.labelSide]
  if (heart !== null) return outwardSides(node, heart)
  const first = node.labelSide ?? 'right'
  return [first, ...LABEL_SIDES.filter((side) => side !== first)]
}

function outwardSides(node: Point, heart: Point): readonly LabelSide[] {
  const dx = node.x - heart.x
  const dy = node.y - heart.y
  const across: LabelSide = dx >= 0 ? 'right' : 'left'
  const along: LabelSide = dy >= 0 ? 'below' : 'above'
  return Math.abs(dx) * 2 >= Math.abs(dy) ? [across, along] : [along, across]
}
