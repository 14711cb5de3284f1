import { type Frame, usableArea, zoomCorner } from '../../model/frame.ts'
import type { LabelSide } from '../../model/graph.ts'
import { labelRect, type Rect } from '../../model/label-geometry.ts'
import type { Band } from './bands.ts'
import type { Body, Link } from './bodies.ts'

/** What stays the same while bodies are moved about. */
export interface Scene {
  readonly frame: Frame
  readonly bodies: readonly Body[]
  readonly bands: readonly Band[]
  readonly links: readonly Link[]
  /** For each body the positions of its links in `links`. */
  readonly linksOf: readonly (readonly number[])[]
  readonly area: Rect
  readonly corner: Rect
}

/** Where a body stands and on which side it has its label. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly side: LabelSide
  /** The label's rectangle at this place; null for a body without a label. */
  readonly label: Rect | null
}

/** Gathers a scene. */
export function buildScene(parts: Pick<Scene, 'frame' | 'bodies' | 'bands' | 'links'>): Scene {
  const linksOf: number[][] = parts.bodies.map(() => [])
  parts.links.forEach((link, index) => {
    linksOf[link.a]?.push(index)
    linksOf[link.b]?.push(index)
  })
  return { ...parts, linksOf, area: usableArea(parts.frame), corner: zoomCorner(parts.frame) }
}

/** Gives the spot of a body at a place. */
export function spotAt(body: Body, x: number, y: number, side: LabelSide): Spot {
  const label =
    body.label === null ? null : labelRect({ x, y, text: body.label, labelSide: side }, body.outer)
  return { x, y, side, label }
}

/** Gives the place within its band and the canvas that is nearest to `x`, `y`. */
export function clampSpot(scene: Scene, index: number, x: number, y: number): { x: number; y: number } {
  const body = scene.bodies[index]
  const band = scene.bands[index]
  if (!body || !band) return { x, y }
  const { area } = scene
  const isTerm = body.kind === 'term'
  const left = Math.max(area.left + body.outer, isTerm ? band.from : 0)
  const right = Math.min(area.right - body.outer, isTerm ? band.to : area.right)
  return {
    x: clamp(x, Math.min(left, right), Math.max(left, right)),
    y: clamp(y, area.top + body.outer, area.bottom - body.outer),
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), Math.max(least, most))
}
