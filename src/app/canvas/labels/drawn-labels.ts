import type { Point } from '../../../model/graph.ts'
import type { PlacedLabel } from './place-labels.ts'

/** A label on the screen: of which node, in which words, where in CSS pixels of the window. */
export interface DrawnLabel {
  readonly key: string
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The canvas' host while a canvas stands in it: it tells what is written there, which no element holds. */
export interface LabelHost extends HTMLElement {
  drawnLabels?(): DrawnLabel[]
}

/** Returns labels as they stand in the window. */
export function drawnLabels(placed: readonly PlacedLabel[], { x, y }: Point): DrawnLabel[] {
  return placed.map(({ candidate: { node, text }, rect: { left, top, right, bottom } }) => ({
    key: node.key,
    text,
    ...{ left: left + x, top: top + y, right: right + x, bottom: bottom + y },
  }))
}
