import type { GraphNode, Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { drawLabels } from './draw-labels.ts'
import type { FlowerPlace } from './flowers.ts'
import { type LabelScene, type NodeLabel, planLabels } from './label-candidates.ts'
import { labelAt, type PlacedLabel, placeLabels } from './place-labels.ts'

/** The labels over the graph: draws them and knows where they are. */
export class LabelLayer {
  private placed: readonly PlacedLabel<NodeLabel>[] = []
  private readonly nodes: readonly GraphNode[]
  private readonly flowerOf: (key: NodeKey) => FlowerPlace

  constructor(nodes: readonly GraphNode[], flowerOf: (key: NodeKey) => FlowerPlace) {
    this.nodes = nodes
    this.flowerOf = flowerOf
  }

  /** Draws the labels of a frame onto a canvas that is empty. */
  draw(context: CanvasRenderingContext2D, scene: Omit<LabelScene, 'nodes' | 'flowerOf'>): void {
    const plan = planLabels({ ...scene, nodes: this.nodes, flowerOf: this.flowerOf })
    this.placed = placeLabels(plan.labels, { ...plan, ...scene.size })
    drawLabels(context, this.placed, scene.view)
  }

  /** Gives the node whose label was last drawn over a point, or null. */
  at(point: Point): NodeKey | null {
    return labelAt(this.placed, point.x, point.y)
  }
}
