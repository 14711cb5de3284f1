import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import { holdsRect, type Rect } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { boundsOf } from '../camera/find-viewport.ts'
import { projectPoint, type Viewport, wholeFrame } from '../camera/viewport.ts'
import type { GraphLayout } from '../layout/graph-layout.ts'
import { formatRgb } from '../style/color.ts'
import type { Styles } from '../style/styles.ts'
import type { Snapshot } from './layer.ts'

/** The overview is shown where less than this share of the frame is seen. */
const ZOOMED = 0.86
const SMALLEST_DOT = 1

/**
 * The overlay in the corner: a small map of the whole frame, with the viewport outlined.
 *
 * It is there once the reader has zoomed in and something lies out of view.
 */
export class Overview {
  private readonly map = document.createElement('canvas')
  /** The dots, drawn once for each styles: the outline alone moves. */
  private readonly dots = document.createElement('canvas')
  private shown: GraphLayout | null = null
  private dottedStyles: Styles | null = null
  private boundedStyles: Styles | null = null
  /** The rectangle around all that is shown. */
  private bounds: Rect | null = null

  /** @param onMove Called with the point of the frame that is to be in the middle of the viewport. */
  constructor(host: HTMLElement, onMove: (to: Point) => void) {
    this.map.className = 'overview'
    this.map.hidden = true
    host.append(this.map)
    const follow = (event: PointerEvent) => {
      if (event.buttons === 0 || this.shown === null) return
      event.preventDefault()
      const box = this.map.getBoundingClientRect()
      const { x, y, scale } = wholeFrame(this.shown.frame, box)
      onMove({
        x: (event.clientX - box.left - box.width / 2) / scale + x,
        y: (event.clientY - box.top - box.height / 2) / scale + y,
      })
    }
    this.map.addEventListener('pointerdown', (event) => {
      this.map.setPointerCapture(event.pointerId)
      follow(event)
    })
    this.map.addEventListener('pointermove', follow)
  }

  /** Draws the map for a viewport, or hides it where the whole frame is seen. */
  draw({ layout, styles, viewport }: Snapshot): void {
    const { graph, frame } = layout
    const seen = rectOf(viewport)
    this.shown = layout
    this.map.hidden = shareSeen(frame, seen) > ZOOMED || this.isAllSeen(graph, styles, seen)
    if (this.map.hidden) return
    const ratio = window.devicePixelRatio
    const box = { width: this.map.clientWidth * ratio, height: this.map.clientHeight * ratio }
    if (box.width === 0) return
    if (this.map.width !== box.width || this.map.height !== box.height || this.dottedStyles !== styles) {
      Object.assign(this.map, box)
      Object.assign(this.dots, box)
      this.drawDots(layout, styles)
      this.dottedStyles = styles
    }
    const context = this.map.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, box.width, box.height)
    context.drawImage(this.dots, 0, 0)
    const whole = wholeFrame(frame, box)
    const corner = projectPoint(whole, { x: seen.left, y: seen.top })
    const end = projectPoint(whole, { x: seen.right, y: seen.bottom })
    context.lineWidth = 1.5 * ratio
    context.strokeStyle = getComputedStyle(this.map).color
    context.strokeRect(corner.x, corner.y, end.x - corner.x, end.y - corner.y)
  }

  /** Returns where it lies on the canvas, in CSS pixels; null while it is hidden. */
  get place(): Rect | null {
    const { hidden, offsetLeft: left, offsetTop: top, offsetWidth, offsetHeight } = this.map
    return hidden || offsetWidth === 0
      ? null
      : { left, top, right: left + offsetWidth, bottom: top + offsetHeight }
  }

  remove(): void {
    this.map.remove()
  }

  private isAllSeen(graph: TermGraph, styles: Styles, seen: Rect): boolean {
    if (this.boundedStyles !== styles) {
      const shown = graph.nodes.filter(({ key }) => styles.nodes.get(key)?.hidden === false)
      this.bounds = boundsOf(shown)
      this.boundedStyles = styles
    }
    return this.bounds === null || holdsRect(seen, this.bounds)
  }

  private drawDots({ graph, frame }: GraphLayout, styles: Styles): void {
    const context = this.dots.getContext('2d')
    if (context === null) return
    const whole = wholeFrame(frame, this.dots)
    for (const node of graph.nodes) {
      const style = styles.nodes.get(node.key)
      if (style === undefined || style.hidden) continue
      const { x, y } = projectPoint(whole, node)
      const side = Math.max(SMALLEST_DOT, node.size * whole.scale) * 2
      context.fillStyle = formatRgb(style.color)
      context.fillRect(x - side / 2, y - side / 2, side, side)
    }
  }
}

function shareSeen({ width, height }: Frame, { left, right, top, bottom }: Rect): number {
  return Math.min(1, (right - left) / width) * Math.min(1, (bottom - top) / height)
}

/** Returns the rectangle of the frame that a viewport shows. */
function rectOf({ x, y, scale, size }: Viewport): Rect {
  const [halfWidth, halfHeight] = [size.width / scale / 2, size.height / scale / 2]
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
