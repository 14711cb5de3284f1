import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type Place, Sheet } from '../layers/layer.ts'
import { drawTexts, type LabelText, labelTexts } from './draw-labels.ts'
import { labelAt, type PlacedLabel, placeLabels } from './place-labels.ts'
import { type LabelScene, type NodeLabel, planLabels } from './plan-labels.ts'

/** The labels over the graph: draws them and knows where they are. */
export class LabelLayer {
  readonly sheet = new Sheet()
  private placed: readonly PlacedLabel<NodeLabel>[] = []
  private drawn: readonly LabelText[] = []

  /** Draws the labels of a scene in place of those that were drawn. */
  draw(scene: LabelScene): void {
    const plan = planLabels(scene)
    this.placed = placeLabels(plan.labels, { ...plan, ...scene.size })
    this.drawn = labelTexts(this.placed, scene.view)
    const context = this.sheet.begin(scene)
    if (context) drawTexts(context, this.drawn, scene.view.palette.ground)
  }

  /** Takes the labels away: on the way to another layout none is drawn. */
  clear(scene: Place): void {
    this.placed = []
    this.drawn = []
    this.sheet.begin(scene)
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
