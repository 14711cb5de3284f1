import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { labelRect, type Rect, rectAround } from '../../../model/label-geometry.ts'
import { markScale, projectPoint, type Size, type Viewport } from '../camera/viewport.ts'
import type { Snapshot } from '../layers/layer.ts'
import { HALO_REACH } from '../style/node-style.ts'
import { strongLinksOf } from '../style/styles.ts'
import { labelWish, sidesToTry } from './label-wishes.ts'
import type { LabelCandidate, LabelPlace, LabelRoom } from './place-labels.ts'

/** What of a snapshot decides the labels. */
type LabelInput = Pick<Snapshot, 'layout' | 'state' | 'viewport' | 'covers'>

const SMALLEST_FONT = 11
/** On a small screen letters need not grow as much as on a large one. */
const LARGEST_FONT = { wide: 20, tall: 15 }
/** Marks this much larger than natural mean that the reader has zoomed in. */
const CLOSE = 1.15
/** Above this many nodes in view, labels keep clear of one another only. */
const MOST_MARKS = 2500
/** Room between two labels in one line, in pixels. */
const APART = { wide: 5, tall: 2 }
const LINK_STEP = 8

/** Returns the labels wanted for the nodes in view, with the places that each could take, and what they keep clear of. */
export function planLabels(input: LabelInput): { labels: LabelCandidate[]; room: LabelRoom } {
  const { layout, state, viewport, covers } = input
  const { size } = viewport
  const labels: LabelCandidate[] = []
  const marks: Rect[] = []
  const reserved = new Map<NodeKey, Rect>()
  const unit = markScale(viewport)
  for (const node of layout.graph.nodes) {
    if (!state.shown.has(node.key)) continue
    const at = projectPoint(viewport, node)
    if (isOutside(at, size)) continue
    if (marks.length < MOST_MARKS) marks.push(rectAround(at, node.size * unit))
    const label = labelOf(input, node, at)
    if (label === null) continue
    labels.push(label)
    if (node.labelSide !== undefined && label.places[0]) reserved.set(node.key, label.places[0].rect)
  }
  const lines = strongLinksOf(layout.graph, state).flatMap((ends) => along(viewport, ends))
  const shownMarks = marks.length < MOST_MARKS ? marks : []
  return {
    labels,
    room: {
      ...size,
      apart: layout.isTall ? APART.tall : APART.wide,
      covers,
      marks: shownMarks,
      lines,
      reserved,
    },
  }
}

/** Returns squares that follow a link, so that labels keep clear of it. */
function along(viewport: Viewport, [from, to]: readonly [Point, Point]): Rect[] {
  const start = projectPoint(viewport, from)
  const end = projectPoint(viewport, to)
  const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / LINK_STEP)
  return Array.from({ length: steps }, (_, step) => {
    const share = step / steps
    const at = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
    return rectAround(at, LINK_STEP / 3)
  })
}

function labelOf({ layout, state, viewport }: LabelInput, node: GraphNode, at: Point): LabelCandidate | null {
  const unit = markScale(viewport)
  const wish = labelWish(
    state,
    node,
    unit * Math.max(1, layout.textScale) > CLOSE * Math.max(1, viewport.fit),
  )
  if (wish === null) return null
  const flower = layout.flowerOf(node.key)
  const largest = layout.isTall ? LARGEST_FONT.tall : LARGEST_FONT.wide
  const fontSize = Math.min(largest, Math.max(SMALLEST_FONT, wish.fontSize * layout.textScale * unit))
  const halo = state.chosen?.centre === node.key ? HALO_REACH : 0
  const petals = flower.reach * viewport.scale + flower.petalSize * unit
  const outer = Math.max(node.size * unit + halo, petals)
  const places = sidesToTry(state.layout, node, flower.heart).map((side): LabelPlace => {
    const rect = labelRect({ ...at, text: wish.text, labelSide: side }, outer, fontSize)
    return { side, rect: side === 'above' || side === 'below' ? pushedIn(rect, viewport.size) : rect }
  })
  return { ...wish, node, fontSize, places }
}

/** Moves a label over or under its node sideways rather than let it reach out of the canvas. */
function pushedIn(rect: Rect, size: Size): Rect {
  const shift = Math.max(0, -rect.left) - Math.max(0, rect.right - size.width)
  return shift === 0 ? rect : { ...rect, left: rect.left + shift, right: rect.right + shift }
}

/** Tells whether a node is out of view: its label may still be in view, but then says nothing. */
function isOutside(at: Point, size: Size): boolean {
  return at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height
}
