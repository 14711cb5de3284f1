import type { Point } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Extras } from '../extras.ts'
import { LabelLayer } from '../labels/label-layer.ts'
import type { Arrangement } from '../layout/graph-layout.ts'
import type { CanvasScene } from '../scene.ts'
import type { SceneView } from '../state/canvas-state.ts'
import type { Look } from '../style/styles.ts'
import type { Place } from './layer.ts'

/** Above this many nodes what stands around the graph is moved along with it, and drawn anew once it rests. */
const LIVELY = 1000
/** The graph rests when it has not moved for so many milliseconds. */
const REST = 120

/** What a moment of the canvas is drawn from. */
export interface Moment {
  readonly arrangement: Arrangement
  readonly scene: SceneView
  readonly look: Look
  readonly strongLinks: readonly (readonly [Point, Point])[]
  readonly place: Place
  /** True on the way to another layout, when no label is where it belongs. */
  readonly isUnderWay: boolean
}

/** What stands around the graph: the labels over it and, once they are fetched, the extras. */
export class Around {
  readonly labels = new LabelLayer()
  /** Null until the first frame is drawn and they are fetched. */
  extras: Extras | null = null
  private drawn: Moment | null = null
  private resting = 0

  /** Takes the extras; they are drawn with the next frame. */
  hold(extras: Extras): void {
    this.extras = extras
    this.drawn = null
  }

  /** Takes the fields that lie under a scene. */
  lay(arrangement: Arrangement, scene: SceneView): void {
    this.extras?.backdrop.lay(arrangement, scene)
  }

  /** Brings all to a moment of the canvas. */
  draw(moment: Moment): void {
    const { arrangement, look, place } = moment
    this.extras?.overview.draw(arrangement.graph, look, place)
    window.clearTimeout(this.resting)
    if (!isFollowed(this.drawn, moment)) {
      this.drawAnew(moment)
      return
    }
    this.labels.sheet.follow(place)
    this.extras?.backdrop.sheet.follow(place)
    this.resting = window.setTimeout(() => this.drawAnew(moment), REST)
  }

  /** Gives all that is drawn; null where nothing can tell yet. */
  picture({ arrangement, scene: view, look, place }: Moment): CanvasScene | null {
    const { texts } = this.labels
    return this.extras?.picture({ ...place, graph: arrangement.graph, view, look, texts }) ?? null
  }

  /** Gives the node whose label is over a point, or null. */
  labelAt(point: Point): NodeKey | null {
    return this.labels.at(point)
  }

  remove(): void {
    window.clearTimeout(this.resting)
    this.labels.sheet.element.remove()
    this.extras?.overview.remove()
    this.extras?.backdrop.remove()
  }

  private drawAnew(moment: Moment): void {
    const { arrangement, scene: view, strongLinks, place } = moment
    const { graph, flowerOf, textScale } = arrangement
    this.drawn = moment
    this.extras?.backdrop.draw(view, place)
    if (moment.isUnderWay) this.labels.clear(place)
    else this.labels.draw({ ...place, nodes: graph.nodes, flowerOf, textScale, view, strongLinks })
  }
}

/** Tells whether a moment differs from what is drawn by the sight alone, and has too much to be drawn for every frame. */
function isFollowed(drawn: Moment | null, { scene, look, arrangement, place, isUnderWay }: Moment): boolean {
  return (
    drawn !== null &&
    scene.shown.size > LIVELY &&
    scene === drawn.scene &&
    look === drawn.look &&
    arrangement === drawn.arrangement &&
    isUnderWay === drawn.isUnderWay &&
    place.size.width === drawn.place.size.width &&
    place.size.height === drawn.place.size.height
  )
}
