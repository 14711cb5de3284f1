import { element, escapeXml } from '../../../formats/xml.ts'
import type { Size } from '../../canvas/camera/viewport.ts'
import { LABEL_FAMILY, RIM } from '../../canvas/labels/draw-labels.ts'
import { formatRgb } from '../../canvas/style/color.ts'
import type { Brush, Ink } from './brush.ts'

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const

/** Returns a brush that writes what it draws as elements of SVG; `file` returns the drawing as a file of its own. */
export function svgBrush(): Brush & { file(size: Size, title: string): string } {
  const parts: string[] = []
  return {
    line: (from, to, ink) =>
      parts.push(
        element('line', {
          ...{ x1: at(from.x), y1: at(from.y), x2: at(to.x), y2: at(to.y), 'stroke-linecap': 'round' },
          ...inked(ink),
        }),
      ),
    disc: ({ x, y }, radius, ink) =>
      parts.push(element('circle', { cx: at(x), cy: at(y), r: at(radius), ...inked(ink) })),
    box: ({ x, y }, { width, height, corner }, ink) =>
      parts.push(
        element('rect', {
          ...{ x: at(x), y: at(y), width: at(width), height: at(height), rx: at(corner) },
          ...inked(ink),
        }),
      ),
    diamond: ({ x, y }, r, ink) => {
      const d = `M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}Z`
      parts.push(element('path', { d, ...inked(ink) }))
    },
    text: ({ text, x, y, align, fontSize, isBold, color }, rim) => {
      const place = { x: at(x), y: at(y), dy: '0.35em', 'text-anchor': ANCHOR[align] }
      const letters = {
        'font-size': at(fontSize),
        ...(isBold && { 'font-weight': 'bold' }),
        fill: formatRgb(color),
      }
      const outline = rim && {
        ...{ 'paint-order': 'stroke', stroke: formatRgb(rim), 'stroke-width': RIM },
        'stroke-linejoin': 'round',
      }
      parts.push(element('text', { ...place, ...letters, ...outline }, escapeXml(text)))
    },
    file: ({ width, height }, title) => {
      const attributes = {
        ...{ xmlns: 'http://www.w3.org/2000/svg', width: at(width), height: at(height) },
        ...{ viewBox: `0 0 ${at(width)} ${at(height)}`, 'font-family': LABEL_FAMILY },
      }
      return `${element('svg', attributes, [element('title', {}, escapeXml(title)), ...parts])}\n`
    },
  }
}

function inked({ fill = 'none', stroke, width = 1, dash }: Ink): Record<string, string | number> {
  return {
    fill,
    ...(stroke !== undefined && { stroke, 'stroke-width': at(width) }),
    ...(dash && { 'stroke-dasharray': dash.map(at).join(' ') }),
  }
}

/** Rounds a length to what can be seen. */
function at(value: number): number {
  return Math.round(value * 100) / 100
}
