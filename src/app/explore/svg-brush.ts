import { formatRgb } from '../graph/color.ts'
import { LABEL_FAMILY, RIM } from '../graph/draw-labels.ts'
import type { Brush, Ink } from './brush.ts'

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const

/** A brush that writes what it draws as elements of SVG. */
export interface SvgBrush extends Brush {
  /** Gives the drawing as a file of its own. */
  file(size: { readonly width: number; readonly height: number }, title: string): string
}

/** Gives a brush that writes SVG; texts are escaped. */
export function svgBrush(): SvgBrush {
  const parts: string[] = []
  return {
    line: (from, to, ink) =>
      parts.push(
        `<line x1="${at(from.x)}" y1="${at(from.y)}" x2="${at(to.x)}" y2="${at(to.y)}" stroke-linecap="round"${inked(ink)}/>`,
      ),
    disc: ({ x, y }, radius, ink) =>
      parts.push(`<circle cx="${at(x)}" cy="${at(y)}" r="${at(radius)}"${inked(ink)}/>`),
    box: ({ x, y }, { width, height, corner }, ink) =>
      parts.push(
        `<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" rx="${at(corner)}"${inked(ink)}/>`,
      ),
    diamond: ({ x, y }, r, ink) =>
      parts.push(
        `<path d="M${at(x)} ${at(y - r)}L${at(x + r)} ${at(y)}L${at(x)} ${at(y + r)}L${at(x - r)} ${at(y)}Z"${inked(ink)}/>`,
      ),
    text: ({ text, x, y, align, fontSize, isBold, color }, rim) => {
      const outline =
        rim === null
          ? ''
          : ` paint-order="stroke" stroke="${formatRgb(rim)}" stroke-width="${RIM}" stroke-linejoin="round"`
      const weight = isBold ? ' font-weight="bold"' : ''
      parts.push(
        `<text x="${at(x)}" y="${at(y)}" dy="0.35em" text-anchor="${ANCHOR[align]}" font-size="${at(fontSize)}"${weight} fill="${formatRgb(color)}"${outline}>${escapeXml(text)}</text>`,
      )
    },
    file: ({ width, height }, title) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${at(width)}" height="${at(height)}" viewBox="0 0 ${at(width)} ${at(height)}" font-family="${escapeXml(LABEL_FAMILY)}">`,
        `<title>${escapeXml(title)}</title>`,
        ...parts,
        '</svg>\n',
      ].join('\n'),
  }
}

function inked({ fill, stroke, width, dash }: Ink): string {
  const outline = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${at(width ?? 1)}"`
  return ` fill="${fill ?? 'none'}"${outline}${dash ? ` stroke-dasharray="${dash.map(at).join(' ')}"` : ''}`
}

function at(value: number): string {
  return String(Math.round(value * 100) / 100)
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Gives a text as it may stand in XML; what XML 1.0 cannot hold is left out. */
function escapeXml(text: string): string {
  return [...text]
    .filter((char) => (char >= ' ' ? char !== '\ufffe' && char !== '\uffff' : '\t\n\r'.includes(char)))
    .map((char) => ENTITIES[char] ?? char)
    .join('')
}
