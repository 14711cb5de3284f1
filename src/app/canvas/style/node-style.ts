import type { GraphNode } from '../../../model/graph.ts'
import type { NodeKind } from '../../../model/kinds.ts'
import { type CanvasState, isLit, restStrength } from '../state/canvas-state.ts'
import { mixColors, type Rgb } from './color.ts'
import { colorOf } from './palette.ts'

/** The shapes that the shader draws; it knows each by its position in this list. */
export const SHAPES = ['disc', 'ring', 'square', 'open-square', 'diamond', 'dashed'] as const
export type Shape = (typeof SHAPES)[number]

/** How far the halo around a chosen node reaches beyond its mark, in CSS pixels. */
export const HALO_REACH = 6

/** How a node is drawn. */
export interface NodeStyle {
  readonly hidden: boolean
  readonly shape: Shape
  readonly color: Rgb
  /** From 0 to 1, how much of the halo is there: around what is chosen, the ends of paths, where the keyboard stands. */
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

/** Returns how a node is drawn. */
export function nodeStyle(state: CanvasState, node: GraphNode): NodeStyle {
  const ink = state.palette[colorOf(node.kind)]
  const strength = isLit(state, node.key) ? 1 : restStrength(state)
  return {
    hidden: !state.shown.has(node.key),
    shape: SHAPE_OF[node.kind],
    color: mixColors(ink, state.palette.ground, strength),
    halo: state.chosen?.halos.has(node.key) || state.walked === node.key ? 1 : 0,
  }
}
