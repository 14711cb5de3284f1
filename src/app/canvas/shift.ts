import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'

/** Where a node stands and how large it is, in frame units. */
export type Standing = Point & { readonly size: number }

/** The nodes on their way from one layout to another. */
export class Shift {
  private from: TermGraph
  private to: TermGraph
  private share = 1

  constructor(graph: TermGraph) {
    this.from = graph
    this.to = graph
  }

  /** Starts on the way to another layout. */
  begin(to: TermGraph): void {
    this.from = this.to
    this.to = to
    this.share = 0
  }

  /** Goes as far as `share` of the way, from 0 to 1. */
  go(share: number): void {
    this.share = share
  }

  get isUnderWay(): boolean {
    return this.share < 1
  }

  /** Gives where a node stands at the moment; undefined for an unknown key. */
  placeOf(key: NodeKey): Standing | undefined {
    const to = this.to.node(key)
    const from = this.share < 1 ? this.from.node(key) : undefined
    if (to === undefined || from === undefined) return to
    const between = (a: number, b: number) => a + (b - a) * this.share
    return { x: between(from.x, to.x), y: between(from.y, to.y), size: between(from.size, to.size) }
  }
}
