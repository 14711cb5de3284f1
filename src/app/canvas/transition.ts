import type { Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { blendStyles, type Styles } from './style/styles.ts'

/** How long each transition takes, in milliseconds. */
export const DURATION = { style: 150, viewport: 250, layout: 300 } as const

/** Tells whether the reader has asked for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** How a transition runs: `onStep` is called after every step; where `isStill` there is but one, to the end. */
export interface Run {
  readonly isStill: boolean
  onStep(): void
}

/** An animation of which a newer run replaces the older. */
class Transition {
  private readonly duration: number
  private request = 0

  constructor(duration: number) {
    this.duration = duration
  }

  /** Calls `step` once a frame with the share done, 1 last. */
  protected run(step: (share: number) => void, { isStill, onStep }: Run): void {
    this.stop()
    const begun = performance.now()
    const take = () => {
      const share = isStill ? 1 : Math.min(1, (performance.now() - begun) / this.duration)
      if (share < 1) this.request = requestAnimationFrame(take)
      step(share * (2 - share))
      onStep()
    }
    if (isStill) take()
    else this.request = requestAnimationFrame(take)
  }

  stop(): void {
    cancelAnimationFrame(this.request)
  }
}

/** How nodes and edges are drawn, on the way from one style to another. */
export class StyleTransition extends Transition {
  /** The styles at this moment. */
  styles: Styles

  constructor(styles: Styles) {
    super(DURATION.style)
    this.styles = styles
  }

  /** Leads from the styles of this moment to others. */
  start(to: Styles, run: Run): void {
    const from = this.styles
    this.run((share) => {
      this.styles = blendStyles(from, to, share)
    }, run)
  }
}

/** Where nodes stand, on the way from one layout to another. */
export class LayoutTransition extends Transition {
  private from: TermGraph
  private to: TermGraph
  private share = 1

  constructor(graph: TermGraph) {
    super(DURATION.layout)
    this.from = graph
    this.to = graph
  }

  get isRunning(): boolean {
    return this.share < 1
  }

  /** Leads to the places and sizes that another layout gives the nodes. */
  start(to: TermGraph, run: Run): void {
    this.from = this.to
    this.to = to
    this.share = 0
    this.run((share) => {
      this.share = share
    }, run)
  }

  /** Returns where a node stands at this moment and how large it is, in frame units; undefined for an unknown key. */
  placeOf(key: NodeKey): (Point & { readonly size: number }) | undefined {
    const to = this.to.node(key)
    const from = this.share < 1 ? this.from.node(key) : undefined
    if (to === undefined || from === undefined) return to
    const between = (a: number, b: number) => a + (b - a) * this.share
    return { x: between(from.x, to.x), y: between(from.y, to.y), size: between(from.size, to.size) }
  }
}
