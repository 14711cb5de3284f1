import type { Frame } from '../../../model/frame.ts'
import type { Point } from '../../../model/graph.ts'
import type { Rect } from '../../../model/label-geometry.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { boundsOf } from '../camera/sight-of-many.ts'
import { fitScale, type Sight, type Size } from '../camera/viewport.ts'
import { formatRgb } from '../style/color.ts'
import type { Look } from '../style/styles.ts'

/** The map is shown where less than this share of the frame is in sight. */
const ZOOMED = 0.86
const SMALLEST_DOT = 1

/** A small map of the whole frame in the corner of the canvas, with what is in sight outlined; it is there when one has come nearer and something lies out of sight. */
export class Overview {
  private readonly map = document.createElement('canvas')
  /** The dots, drawn once for a look: the outline alone moves. */
  private readonly dots = document.createElement('canvas')
  private readonly frame: Frame
  private drawnLook: Look | null = null
  /** The rectangle around all that a look shows. */
  private bounds: { readonly look: Look; readonly rect: Rect | null } | null = null

  /** @param onMove Called with the point of the frame that is to be seen in the middle. */
  constructor(host: HTMLElement, frame: Frame, onMove: (to: Point) => void) {
    this.frame = frame
    this.map.className = 'overview'
    this.map.hidden = true
    host.append(this.map)
    const follow = (event: PointerEvent) => {
      if (event.buttons === 0) return
      event.preventDefault()
      const box = this.map.getBoundingClientRect()
      const scale = fitScale(frame, box)
      onMove({
        x: (event.clientX - box.left - box.width / 2) / scale + frame.width / 2,
        y: (event.clientY - box.top - box.height / 2) / scale + frame.height / 2,
      })
    }
    this.map.addEventListener('pointerdown', (event) => {
      this.map.setPointerCapture(event.pointerId)
      follow(event)
    })
    this.map.addEventListener('pointermove', follow)
  }

  /** Draws the map for a sight, or hides it where the whole frame is seen. */
  draw(graph: TermGraph, look: Look, place: { readonly sight: Sight; readonly size: Size }): void {
    const { sight, size } = place
    const seen =
      Math.min(1, size.width / sight.scale / this.frame.width) *
      Math.min(1, size.height / sight.scale / this.frame.height)
    this.map.hidden = seen > ZOOMED || this.isAllSeen(graph, look, place)
    if (this.map.hidden) return
    const ratio = window.devicePixelRatio
    const box = { width: this.map.clientWidth * ratio, height: this.map.clientHeight * ratio }
    if (box.width === 0) return
    if (this.map.width !== box.width || this.map.height !== box.height || this.drawnLook !== look) {
      Object.assign(this.map, box)
      Object.assign(this.dots, box)
      this.drawDots(graph, look)
      this.drawnLook = look
    }
    const context = this.map.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, box.width, box.height)
    context.drawImage(this.dots, 0, 0)
    const corner = this.project(box, {
      x: sight.x - size.width / sight.scale / 2,
      y: sight.y - size.height / sight.scale / 2,
    })
    const scale = fitScale(this.frame, box) / sight.scale
    context.lineWidth = 1.5 * ratio
    context.strokeStyle = getComputedStyle(this.map).color
    context.strokeRect(corner.x, corner.y, size.width * scale, size.height * scale)
  }

  private isAllSeen(
    graph: TermGraph,
    look: Look,
    { sight, size }: { readonly sight: Sight; readonly size: Size },
  ): boolean {
    if (this.bounds?.look !== look) {
      const shown = graph.nodes.filter(({ key }) => look.nodes.get(key)?.hidden === false)
      this.bounds = { look, rect: boundsOf(shown) }
    }
    const { rect } = this.bounds
    const [halfWidth, halfHeight] = [size.width / sight.scale / 2, size.height / sight.scale / 2]
    return (
      rect === null ||
      (rect.left >= sight.x - halfWidth &&
        rect.right <= sight.x + halfWidth &&
        rect.top >= sight.y - halfHeight &&
        rect.bottom <= sight.y + halfHeight)
    )
  }

  remove(): void {
    this.map.remove()
  }

  private drawDots(graph: TermGraph, look: Look): void {
    const context = this.dots.getContext('2d')
    if (context === null) return
    const scale = fitScale(this.frame, this.dots)
    for (const node of graph.nodes) {
      const style = look.nodes.get(node.key)
      if (style === undefined || style.hidden) continue
      const { x, y } = this.project(this.dots, node)
      const side = Math.max(SMALLEST_DOT, node.size * scale) * 2
      context.fillStyle = formatRgb(style.color)
      context.fillRect(x - side / 2, y - side / 2, side, side)
    }
  }

  private project(box: Size, point: Point): Point {
    const scale = fitScale(this.frame, box)
    return {
      x: box.width / 2 + (point.x - this.frame.width / 2) * scale,
      y: box.height / 2 + (point.y - this.frame.height / 2) * scale,
    }
  }
}
