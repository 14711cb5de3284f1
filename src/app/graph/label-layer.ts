import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { drawTexts, type LabelText, labelTexts } from './draw-labels.ts'
import { type LabelScene, type NodeLabel, planLabels } from './label-candidates.ts'
import { labelAt, type PlacedLabel, placeLabels } from './place-labels.ts'

/** The labels over the graph: draws them and knows where they are. */
export class LabelLayer {
  private placed: readonly PlacedLabel<NodeLabel>[] = []
  private drawn: readonly LabelText[] = []

  /** Draws the labels of a frame onto a canvas that is empty. */
  draw(context: CanvasRenderingContext2D, scene: LabelScene): void {
    const plan = planLabels(scene)
    this.placed = placeLabels(plan.labels, { ...plan, ...scene.size })
    this.drawn = labelTexts(this.placed, scene.view)
    drawTexts(context, this.drawn, scene.view.palette.ground)
  }

  /** Forgets the labels: on the way to another layout none is drawn. */
  clear(): void {
    this.placed = []
    this.drawn = []
  }

  /** The texts that were last drawn. */
  get texts(): readonly LabelText[] {
    return this.drawn
  }

  /** Gives the node whose label was last drawn over a point, or null. */
  at(point: Point): NodeKey | null {
    return labelAt(this.placed, point.x, point.y)
  }
}
