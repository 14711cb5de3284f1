import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { Layer } from '../layers/layer.ts'
import type { Snapshot } from '../layers/snapshot.ts'
import { drawTexts, type LabelText, labelTexts } from './draw-labels.ts'
import { labelAt, type PlacedLabel, placeLabels } from './place-labels.ts'
import { type NodeLabel, planLabels } from './plan-labels.ts'

/** The layer over the graph: draws the labels and knows where they are. */
export class LabelLayer extends Layer {
  private placed: readonly PlacedLabel<NodeLabel>[] = []
  private drawn: readonly LabelText[] = []

  /** The texts that were last drawn. */
  get texts(): readonly LabelText[] {
    return this.drawn
  }

  /** Draws the labels of a moment; on the way to another layout there are none. */
  draw(snapshot: Snapshot): void {
    const { state, viewport, isUnderWay } = snapshot
    this.placed = isUnderWay ? [] : placeAll(snapshot)
    this.drawn = labelTexts(this.placed, state)
    const context = this.clear(viewport)
    if (context) drawTexts(context, this.drawn, state.palette.ground)
  }

  /** Finds the node whose label was last drawn over a point of the canvas. */
  at(point: Point): NodeKey | null {
    return labelAt(this.placed, point.x, point.y)
  }
}

function placeAll(snapshot: Snapshot): readonly PlacedLabel<NodeLabel>[] {
  const { labels, room } = planLabels(snapshot)
  return placeLabels(labels, room)
}
