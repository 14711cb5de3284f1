import { MultiDirectedGraph } from 'graphology'
import type { Bridge } from '../../../model/explore/shown.ts'
import type { Frame } from '../../../model/frame.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { NodeKind } from '../../../model/kinds.ts'
import type { TermGraph } from '../../../model/read-graph.ts'

/** Later kinds are drawn over earlier ones. */
const DRAWING_ORDER: readonly NodeKind[] = [
  'section',
  'paragraph',
  'problem',
  'achievement',
  'task',
  'coinage',
  'component',
  'term',
]

/** The graph that sigma indexes: places with y upwards, and every edge with its own key. */
export class DrawableGraph {
  readonly graph = new MultiDirectedGraph()
  private readonly source: TermGraph
  private readonly frame: Frame
  private bridges: readonly Bridge[] = []

  constructor(source: TermGraph, frame: Frame) {
    this.source = source
    this.frame = frame
  }

  /**
   * Adds the nodes of `within`, or all where it is null, with the edges between them, and takes these bridges.
   *
   * @returns Whether anything has changed; nodes once added stay.
   */
  hold(within: ReadonlySet<NodeKey> | null, bridges: readonly Bridge[]): boolean {
    const before = this.graph.order
    for (const kind of DRAWING_ORDER) {
      for (const { key, x, y, size } of this.source.nodesOf(kind)) {
        if (this.graph.hasNode(key) || within?.has(key) === false) continue
        this.graph.addNode(key, { x, y: this.frame.height - y, size })
      }
    }
    const isGrown = this.graph.order > before
    if (isGrown) {
      for (const { key, source, target } of this.source.edges) this.addEdge(key, source, target)
    }
    const isSame =
      bridges.length === this.bridges.length && bridges.every(({ key }) => this.graph.hasEdge(key))
    if (isSame) return isGrown
    for (const { key } of this.bridges) this.graph.dropEdge(key)
    for (const { key, source, target } of bridges) this.addEdge(key, source, target)
    this.bridges = bridges.filter(({ key }) => this.graph.hasEdge(key))
    return true
  }

  private addEdge(key: string, source: NodeKey, target: NodeKey): void {
    const { graph } = this
    if (graph.hasEdge(key) || !graph.hasNode(source) || !graph.hasNode(target)) return
    graph.addDirectedEdgeWithKey(key, source, target)
  }
}
