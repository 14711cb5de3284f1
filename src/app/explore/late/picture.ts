import type { NodeKind } from '../../../model/kinds.ts'
import type { Scene, SceneMark } from '../../canvas/scene.ts'
import { formatRgb, type Rgb } from '../../canvas/style/color.ts'
import { SHAPE_OF } from '../../canvas/style/node-style.ts'
import { colorOf } from '../../canvas/style/palette.ts'
import type { Brush } from './brush.ts'

/** What stands under a picture that is taken away. */
export interface Caption {
  /** The kinds that are shown, as the legend names them. */
  readonly legend: readonly { readonly kind: NodeKind; readonly name: string }[]
  /** Where the picture comes from. */
  readonly source: string
}

const FONT = 13
const LINE = 26
const MARGIN = 16
/** Width of a letter of another script than Chinese, in parts of the font size. */
const NARROW = 0.6

/** Returns the size of the whole picture: the scene, and its caption below. */
export function pictureSize({ size }: Scene, { legend }: Caption): { width: number; height: number } {
  return { width: size.width, height: size.height + LINE * (rowsOf(legend, size.width).length + 1) + MARGIN }
}

/** Draws what is on the canvas, with legend and source below it. */
export function drawPicture(brush: Brush, scene: Scene, caption: Caption): void {
  const { width, height } = pictureSize(scene, caption)
  const ground = formatRgb(scene.palette.ground)
  brush.box({ x: 0, y: 0 }, { width, height, corner: 0 }, { fill: ground })
  for (const { color, necks, neckWidth, circles } of scene.fields) {
    for (const [from, to] of necks) brush.line(from, to, { stroke: color, width: neckWidth })
    for (const circle of circles) brush.disc(circle, circle.radius, { fill: color })
  }
  for (const { ring } of scene.fields) {
    if (ring) brush.disc(ring, ring.radius, { stroke: ring.color, width: ring.width })
  }
  for (const { from, to, color, width: thick } of scene.lines)
    brush.line(from, to, { stroke: formatRgb(color), width: thick })
  for (const mark of scene.marks) drawMark(brush, mark, ground)
  for (const text of scene.texts) brush.text(text, scene.palette.ground)
  // What reaches over the edge of the canvas is covered by the ground of the caption.
  brush.box(
    { x: 0, y: scene.size.height },
    { width, height: height - scene.size.height, corner: 0 },
    { fill: ground },
  )
  drawCaption(brush, scene, caption)
}

function drawMark(brush: Brush, mark: SceneMark, ground: string): void {
  const { radius: r, shape } = mark
  const color = formatRgb(mark.color)
  if (mark.hasHalo) brush.disc(mark, r + 5, { fill: ground, stroke: color, width: 2 })
  const box = (corner: number) =>
    brush.box(
      { x: mark.x - 0.88 * r, y: mark.y - 0.88 * r },
      { width: 1.76 * r, height: 1.76 * r, corner: corner * r },
      { fill: color },
    )
  switch (shape) {
    case 'disc':
      brush.disc(mark, r, { fill: color })
      break
    case 'ring':
    case 'dashed': {
      const width = Math.max(1.2, (shape === 'ring' ? 0.4 : 0.28) * r)
      const turn = (2 * Math.PI * (r - width / 2)) / 7
      const dash = shape === 'dashed' ? { dash: [turn * 0.68, turn * 0.32] as const } : {}
      brush.disc(mark, r - width / 2, { fill: ground, stroke: color, width, ...dash })
      break
    }
    case 'square':
      box(0.18)
      break
    case 'open-square':
      box(0.42)
      brush.disc(mark, 0.34 * r, { fill: ground })
      break
    case 'diamond':
      brush.diamond(mark, 1.2 * r, { fill: color })
  }
}

function drawCaption(brush: Brush, { palette, size }: Scene, { legend, source }: Caption): void {
  const write = (text: string, x: number, y: number, color: Rgb) =>
    brush.text({ text, x, y, align: 'left', fontSize: FONT, isBold: false, color }, null)
  const rows = rowsOf(legend, size.width)
  rows.forEach((row, line) => {
    const y = size.height + LINE * (line + 0.5)
    for (const { kind, name, x } of row) {
      const mark = {
        x: x + 6,
        y,
        radius: 6,
        shape: SHAPE_OF[kind],
        color: palette[colorOf(kind)],
        hasHalo: false,
      }
      drawMark(brush, mark, formatRgb(palette.ground))
      write(name, x + 18, y, palette.text)
    }
  })
  write(source, MARGIN, size.height + LINE * (rows.length + 0.5), palette['text-2'])
}

/** Sets the legend in rows no wider than the picture. */
function rowsOf(legend: Caption['legend'], width: number) {
  const rows: (Caption['legend'][number] & { x: number })[][] = [[]]
  let x = MARGIN
  for (const entry of legend) {
    const needed = 18 + lengthOf(entry.name) + 20
    if (x + needed > width && x > MARGIN) {
      rows.push([])
      x = MARGIN
    }
    rows.at(-1)?.push({ ...entry, x })
    x += needed
  }
  return rows
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char <= '\u007f' ? NARROW : 1) * FONT, 0)
}
