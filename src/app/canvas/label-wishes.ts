import { isBlock } from '../../model/concordance.ts'
import type { LayoutName } from '../../model/explore/shown.ts'
import type { GraphNode, LabelSide, Point } from '../../model/graph.ts'
import { LABEL_SIDES } from '../../model/graph.ts'
import { isPlainQuotation } from '../../model/kinds.ts'
import { LABEL_FONT_SIZE } from '../../model/label-geometry.ts'
import type { Role } from './neighbourhood.ts'
import type { SceneView } from './scene-view.ts'

/** What label a node should have in a view, before it is known whether there is room. */
export interface LabelWish {
  readonly text: string
  /** At natural size. */
  readonly fontSize: number
  readonly isBold: boolean
  readonly priority: number
  readonly insists: boolean
}

const SMALL_FONT = 13
/** In rows a name longer than this many characters is cut; on the map its whole length has been kept free. */
const LONGEST_NAME = 18
/** So is a title; in the tree the terms stand behind it. */
const LONGEST_TITLE = { map: 18, compare: 18, outline: 13 }

const PRIORITY: Readonly<Record<Role, number>> = { centre: 0, block: 2, term: 4, petal: 6, joint: Infinity }
const AT_REST = 8

/**
 * Gives the label a node should have, or null where it should have none.
 *
 * Terms have theirs always, coinages that have the form of a term from close by; plain quotations, blocks and
 * components show them only with what is chosen or under the pointer; in a focus and in rows blocks have them too.
 * What belongs to the chosen node comes before what belongs to the one under the pointer.
 */
export function labelWish(view: SceneView, node: GraphNode, isClose: boolean): LabelWish | null {
  if (!view.shown.has(node.key)) return null
  const rank = rankOf(view, node, isClose)
  if (rank === Infinity) return null
  const isTerm = node.kind === 'term'
  return {
    text: labelText(node, view.layout) + sideNote(view, node),
    fontSize: isTerm ? LABEL_FONT_SIZE : SMALL_FONT,
    isBold: isTerm,
    priority: rank + 1 / (1 + node.size),
    // In rows every line has its own room.
    insists: isTerm || rank < PRIORITY.term || view.layout !== 'map',
  }
}

/** Gives the text of a node's label: a block leads with its address. */
export function labelText(node: GraphNode, layout: LayoutName = 'map'): string {
  if (node.kind === 'term') return layout === 'map' ? node.name : cut(node.name, LONGEST_NAME)
  if (!isBlock(node)) return node.label
  if (node.kind === 'section') return joined(node.address, node.heading, LONGEST_TITLE[layout])
  return joined(node.address, node.kind === 'paragraph' ? '' : node.title, LONGEST_TITLE[layout])
}

/** Gives what is said behind the name of a term that stands on one side only. */
function sideNote({ layout, words }: SceneView, node: GraphNode): string {
  if (layout !== 'compare' || node.kind !== 'term' || node.onlySide === undefined) return ''
  return ` · ${node.onlySide === 'review' ? words.reviewOnly : words.planOnly}`
}

function joined(address: string, title: string, longest: number): string {
  return title === '' ? address : `${address} ${cut(title, longest)}`
}

function cut(text: string, longest: number): string {
  const chars = [...text]
  return chars.length > longest ? `${chars.slice(0, longest).join('')}…` : text
}

function rankOf(view: SceneView, node: GraphNode, isClose: boolean): number {
  const chosen = roleRank(view.chosen?.roles.get(node.key))
  const hovered = roleRank(view.hovered?.roles.get(node.key)) + 1
  return Math.min(chosen, hovered, restRank(view, node, isClose))
}

function restRank(view: SceneView, node: GraphNode, isClose: boolean): number {
  if (node.kind === 'term') return AT_REST
  if ((view.layout !== 'map' || view.depth > 0) && isBlock(node)) return AT_REST + 1
  const isNamed = node.kind === 'coinage' && isClose && !isPlainQuotation(node.reasons)
  return isNamed ? AT_REST + 1 : Infinity
}

function roleRank(role: Role | undefined): number {
  return role === undefined ? Infinity : PRIORITY[role]
}

/**
 * Gives the sides a label tries, the best first.
 *
 * In rows each has one side; on the map the side the layout has kept room for comes first; a petal's name only points away from its flower.
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
