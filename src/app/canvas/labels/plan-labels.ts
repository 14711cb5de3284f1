import type { GraphNode, Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { labelRect, type Rect } from '../../../model/label-geometry.ts'
import { markScale, projectPoint, type Sight, type Size } from '../camera/viewport.ts'
import type { FlowerPlace } from '../layout/flowers.ts'
import { HALO_REACH } from '../renderer/shape-shaders.ts'
import type { SceneView } from '../state/canvas-state.ts'
import { labelWish, sidesToTry } from './label-wishes.ts'
import type { LabelCandidate, LabelPlace } from './place-labels.ts'

/** A wanted label with all that drawing it needs. */
export interface NodeLabel extends LabelCandidate {
  readonly node: GraphNode
  readonly isBold: boolean
}

/** What the labels of a frame are computed from. */
export interface LabelScene {
  readonly nodes: readonly GraphNode[]
  readonly flowerOf: (key: NodeKey) => FlowerPlace
  readonly view: SceneView
  readonly sight: Sight
  readonly size: Size
  /** The scale at which the whole frame fits. */
  readonly fit: number
  /** How large letters are in this view, in parts of their natural size. */
  readonly textScale: number
  /** The ends of the links that are drawn strongly. */
  readonly strongLinks: readonly (readonly [Point, Point])[]
}

/** The wanted labels, and what they should keep clear of. */
export interface LabelPlan {
  readonly labels: readonly NodeLabel[]
  readonly marks: readonly Rect[]
  readonly lines: readonly Rect[]
  readonly reserved: ReadonlyMap<NodeKey, Rect>
}

const SMALLEST_FONT = 11
const LARGEST_FONT = 20
/** Marks this much larger than natural mean that the reader has come closer. */
const CLOSE = 1.15
/** Above this many nodes in sight labels keep clear of one another only. */
const MOST_MARKS = 2500
const LINK_STEP = 8

/** Gives the labels wanted for the nodes in sight, with the places each could take. */
export function planLabels(scene: LabelScene): LabelPlan {
  const labels: NodeLabel[] = []
  const marks: Rect[] = []
  const reserved = new Map<NodeKey, Rect>()
  const unit = markScale(scene.sight.scale, scene.fit)
  for (const node of scene.nodes) {
    if (!scene.view.shown.has(node.key)) continue
    const at = projectPoint(scene.sight, scene.size, node)
    if (isOutside(at, scene.size)) continue
    const radius = node.size * unit
    if (marks.length < MOST_MARKS) marks.push(around(at, radius))
    const label = labelOf(scene, node, at, unit)
    if (label === null) continue
    labels.push(label)
    if (node.labelSide !== undefined && label.places[0]) reserved.set(node.key, label.places[0].rect)
  }
  const lines = scene.strongLinks.flatMap((ends) => along(scene, ends))
  return { labels, marks: marks.length < MOST_MARKS ? marks : [], lines, reserved }
}

/** Gives squares that follow a link, so that labels keep clear of it. */
function along({ sight, size }: LabelScene, [from, to]: readonly [Point, Point]): Rect[] {
  const start = projectPoint(sight, size, from)
  const end = projectPoint(sight, size, to)
  const steps = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / LINK_STEP)
  return Array.from({ length: steps }, (_, step) => {
    const share = step / steps
    const at = { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }
    return around(at, LINK_STEP / 3)
  })
}

function labelOf(scene: LabelScene, node: GraphNode, at: Point, unit: number): NodeLabel | null {
  const wish = labelWish(scene.view, node, unit > CLOSE * Math.max(1, scene.fit))
  if (wish === null) return null
  const flower = scene.flowerOf(node.key)
  const fontSize = Math.min(LARGEST_FONT, Math.max(SMALLEST_FONT, wish.fontSize * scene.textScale * unit))
  const ring = scene.view.chosen?.centre === node.key ? HALO_REACH : 0
  const petals = flower.reach * scene.sight.scale + flower.petalSize * unit
  const outer = Math.max(node.size * unit + ring, petals)
  const places = sidesToTry(scene.view.layout, node, flower.heart).map((side): LabelPlace => {
    const rect = labelRect({ ...at, text: wish.text, labelSide: side }, outer, fontSize)
    return { side, rect: side === 'above' || side === 'below' ? pushedIn(rect, scene.size) : rect }
  })
  return { ...wish, key: node.key, node, fontSize, places }
}

/** A label over or under its node may stand off its middle rather than reach out of the canvas. */
function pushedIn(rect: Rect, size: Size): Rect {
  const shift = Math.max(0, -rect.left) - Math.max(0, rect.right - size.width)
  return shift === 0 ? rect : { ...rect, left: rect.left + shift, right: rect.right + shift }
}

function around(at: Point, radius: number): Rect {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }
}

/** A label may be seen though its node is not, but then it tells nothing. */
function isOutside(at: Point, size: Size): boolean {
  return at.x < 0 || at.y < 0 || at.x > size.width || at.y > size.height
}
