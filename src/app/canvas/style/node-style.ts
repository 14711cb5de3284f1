import type { GraphNode } from '../../../model/graph.ts'
import type { NodeKind } from '../../../model/kinds.ts'
import { isLit, restStrength, type SceneView } from '../state/canvas-state.ts'
import { mixColors, type Rgb } from './color.ts'
import { colorOf } from './palette.ts'

/** The shapes that the shader draws; a shape's place in the list is its number there. */
export const SHAPES = ['disc', 'ring', 'square', 'open-square', 'diamond', 'dashed'] as const
export type Shape = (typeof SHAPES)[number]

/** How a node is drawn. */
export interface NodeStyle {
  readonly hidden: boolean
  readonly shape: Shape
  readonly color: Rgb
  /** From 0 to 1, how far the ring is there: around what is chosen, the ends of paths, where the keyboard stands. */
  readonly halo: number
}

/** The shape of each kind: items are told apart without colour. */
export const SHAPE_OF: Readonly<Record<NodeKind, Shape>> = {
  term: 'disc',
  component: 'ring',
  coinage: 'dashed',
  achievement: 'square',
  task: 'open-square',
  problem: 'diamond',
  section: 'disc',
  paragraph: 'square',
}

/** Gives how a node is drawn. */
export function nodeStyle(view: SceneView, node: GraphNode): NodeStyle {
  const ink = view.palette[colorOf(node.kind)]
  const strength = isLit(view, node.key) ? 1 : restStrength(view)
  return {
    hidden: !view.shown.has(node.key),
    shape: SHAPE_OF[node.kind],
    color: mixColors(ink, view.palette.ground, strength),
    halo: view.chosen?.rings.has(node.key) || view.walked === node.key ? 1 : 0,
  }
}
