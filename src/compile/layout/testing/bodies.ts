/** Bodies and scenes made by hand, small enough that places and costs can be worked out on paper. */

import { type Frame, type MapShape, WIDE_MAP } from '../../../model/frame.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { LABEL_FONT_SIZE } from '../../../model/label-geometry.ts'
import type { Body, Link } from '../bodies.ts'
import { buildScene, type Scene } from '../scene.ts'

/** A term of radius 10 with this name: two characters are 30 wide and 20 high at a distance of 6. */
export function termBody(label: string, more: Partial<Body> = {}): Body {
  const base = { size: 10, outer: 10, groups: [], satellites: [], fontSize: LABEL_FONT_SIZE }
  return { key: `term/${label}` as NodeKey, kind: 'term', label, ...base, ...more }
}

/** A body of radius 10 without a label. */
export function plainBody(kind: Body['kind'], more: Partial<Body> = {}): Body {
  const base = { size: 10, outer: 10, groups: [], satellites: [], label: null, fontSize: LABEL_FONT_SIZE }
  return { key: `p/${kind}` as NodeKey, kind, ...base, ...more }
}

/** A map without margins or corner, so that its area is its frame. */
export const BARE_MAP: MapShape = {
  ...WIDE_MAP,
  base: { width: 400, height: 300 },
  margin: 0,
  bottom: 0,
  corner: { width: 0, height: 0 },
}

/** Builds a scene on a bare map of 400 by 300, with bands as wide as it. */
export function sceneOf(
  bodies: readonly Body[],
  links: readonly Link[] = [],
  { shape = BARE_MAP, frame = shape.base }: { readonly shape?: MapShape; readonly frame?: Frame } = {},
): Scene {
  return buildScene(frame, bodies, links, { bands: [], shape })
}
