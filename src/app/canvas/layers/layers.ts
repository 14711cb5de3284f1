import { LabelLayer } from '../labels/label-layer.ts'
import { Backdrop } from './backdrop.ts'
import type { Snapshot } from './layer.ts'
import type { Overview } from './overview.ts'

/** Above this many nodes the layers are moved along with the graph, and drawn again once it rests. */
const LIVELY = 1000
/** The graph rests when it has not moved for so many milliseconds. */
const REST = 120

/** The stack around sigma's own layer of nodes and edges: the backdrop under it, the labels and the overview over it. */
export class Layers {
  readonly backdrop = new Backdrop()
  readonly labels = new LabelLayer()
  private readonly overview: Overview
  private drawn: Snapshot | null = null
  private resting = 0

  /** @param box The element that sigma draws in. */
  constructor(box: HTMLElement, overview: Overview) {
    this.overview = overview
    box.before(this.backdrop.element)
    box.after(this.labels.element)
  }

  /** Brings every layer to a moment of the canvas. */
  draw(moment: Snapshot): void {
    this.overview.draw(moment)
    const { place } = this.overview
    const snapshot = place === null ? moment : { ...moment, covers: [...moment.covers, place] }
    window.clearTimeout(this.resting)
    if (!isFollowed(this.drawn, snapshot)) {
      this.drawAgain(snapshot)
      return
    }
    this.labels.follow(snapshot.viewport)
    this.backdrop.follow(snapshot.viewport)
    this.resting = window.setTimeout(() => this.drawAgain(snapshot), REST)
  }

  remove(): void {
    window.clearTimeout(this.resting)
    this.labels.remove()
    this.backdrop.remove()
    this.overview.remove()
  }

  private drawAgain(snapshot: Snapshot): void {
    this.drawn = snapshot
    this.backdrop.draw(snapshot)
    this.labels.draw(snapshot)
  }
}

/** Tells whether a snapshot differs from what is drawn by the viewport alone, and has too much to draw for every frame. */
function isFollowed(drawn: Snapshot | null, now: Snapshot): boolean {
  return (
    drawn !== null &&
    now.state.shown.size > LIVELY &&
    (['state', 'styles', 'layout', 'isUnderWay'] as const).every((part) => now[part] === drawn[part]) &&
    now.viewport.size.width === drawn.viewport.size.width &&
    now.viewport.size.height === drawn.viewport.size.height
  )
}
