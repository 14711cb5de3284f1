import type Sigma from 'sigma'
import type { LayoutName } from '../../model/explore/shown.ts'
import type { Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import { blendLooks } from './blend.ts'
import { focusSight, openingSight } from './camera/sight-of-many.ts'
import { edgeAt } from './input/edge-at.ts'
import { bindPointer, type PointerTarget } from './input/pointer.ts'
import { Backdrop } from './layers/backdrop.ts'
import { NECK } from './layers/fields.ts'
import { Overview } from './layers/overview.ts'
import type { Arrangement } from './layout/graph-layout.ts'
import { arrangeGraph } from './layout/lay-out.ts'
import { reviveGraphics } from './renderer/revival.ts'
import { type CanvasScene, gatherScene, type SceneParts } from './scene.ts'

/** What the first frame of a graph can do without: what stands around it, and what answers to the pointer. */
export interface Extras {
  readonly backdrop: Backdrop
  readonly overview: Overview
  readonly blendLooks: typeof blendLooks
  readonly edgeAt: typeof edgeAt
  readonly focusSight: typeof focusSight
  readonly openingSight: typeof openingSight
  /** Makes a renderer answer to the pointer, and rids it of what it does not draw on. */
  readonly furnish: (renderer: Sigma, target: PointerTarget) => void
  readonly reviveGraphics: typeof reviveGraphics
  /** Gives the graph as a view lays it out. */
  readonly arrange: (layout: LayoutName) => Arrangement
  picture(parts: Omit<SceneParts, 'fields' | 'neck'>): CanvasScene
}

/** Makes the fields under a graph, the map in its corner, what finds lines, binds the pointer, and gives the picture of it. */
export function makeExtras(
  place: {
    readonly host: HTMLElement
    readonly box: HTMLElement
    readonly frame: Frame
    readonly map: Arrangement
  },
  onMove: (to: Point) => void,
): Extras {
  const backdrop = new Backdrop(place.box)
  return {
    backdrop,
    overview: new Overview(place.host, place.frame, onMove),
    blendLooks,
    edgeAt,
    focusSight,
    openingSight,
    furnish(renderer, target) {
      hideIdleLayers(renderer)
      bindPointer(renderer, target)
    },
    reviveGraphics,
    arrange: arrangeGraph(place.map, place.frame),
    picture: (parts) => gatherScene({ ...parts, fields: backdrop.fields, neck: NECK }),
  }
}

/** Layers of sigma that nothing is drawn on here; shown they would be composed with every frame. */
const IDLE = ['edgeLabels', 'nodes', 'labels', 'hovers', 'hoverNodes']

function hideIdleLayers(renderer: Sigma): void {
  const canvases = renderer.getCanvases()
  for (const name of IDLE) canvases[name]?.style.setProperty('display', 'none')
}
