import type { LayoutName } from '../../model/explore/shown.ts'
import type { Frame } from '../../model/frame.ts'
import type { Point } from '../../model/graph.ts'
import type { Arrangement } from './arrangement.ts'
import { arrangeGraph } from './arrangements.ts'
import { Backdrop } from './backdrop.ts'
import { type CanvasScene, gatherScene, type SceneParts } from './canvas-scene.ts'
import { edgeAt } from './edge-at.ts'
import { NECK } from './fields.ts'
import { Overview } from './overview.ts'

/** What stands around the graph and its first frame can do without. */
export interface Extras {
  readonly backdrop: Backdrop
  readonly overview: Overview
  readonly edgeAt: typeof edgeAt
  /** Gives the graph as a view lays it out. */
  readonly arrange: (layout: LayoutName) => Arrangement
  picture(parts: Omit<SceneParts, 'fields' | 'neck'>): CanvasScene
}

/** Makes what stands around the graph: fields under it, a map in its corner, the look for lines, the picture of it. */
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
    edgeAt,
    arrange: arrangeGraph(place.map, place.frame),
    picture: (parts) => gatherScene({ ...parts, fields: backdrop.fields, neck: NECK }),
  }
}
