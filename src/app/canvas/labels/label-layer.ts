import { Layer, type Snapshot } from '../layers/layer.ts'
import { drawTexts, type LabelText, labelTexts } from './draw-labels.ts'
import { type PlacedLabel, placeLabels } from './place-labels.ts'
import { planLabels } from './plan-labels.ts'

/** The layer over the graph: draws the labels and knows where they are. */
export class LabelLayer extends Layer {
  /** The labels and texts that were last drawn. */
  placed: readonly PlacedLabel[] = []
  texts: readonly LabelText[] = []

  /** Draws the labels of a moment; on the way to another layout there are none. */
  draw(snapshot: Snapshot): void {
    const { state, viewport, isUnderWay } = snapshot
    this.placed = []
    if (!isUnderWay) {
      const { labels, room } = planLabels(snapshot)
      this.placed = placeLabels(labels, room)
    }
    this.texts = labelTexts(this.placed, state)
    const context = this.clear(viewport)
    if (context) drawTexts(context, this.texts, state.palette.ground)
  }
}
