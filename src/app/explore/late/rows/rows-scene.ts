import type { Point } from '../../../../model/graph.ts'
import { isNodeKind, type NodeKind } from '../../../../model/kinds.ts'
import type { Rect } from '../../../../model/label-geometry.ts'
import type { LabelText } from '../../../canvas/labels/draw-labels.ts'
import type { Scene, SceneMark } from '../../../canvas/scene.ts'
import { mixColors, type Rgb } from '../../../canvas/style/color.ts'
import { SHAPE_OF } from '../../../canvas/style/node-style.ts'
import { colorOf, currentPalette, type Palette } from '../../../canvas/style/palette.ts'

/** A stretch of text as the page shows it: its characters with their rectangles, and how they look. */
export interface ShownText {
  readonly chars: readonly { readonly char: string; readonly rect: Rect }[]
  readonly fontSize: number
  readonly isBold: boolean
  readonly color: Rgb
}

/** A shape beside a name. */
export interface ShownShape {
  readonly kind: NodeKind
  readonly rect: Rect
  /** From 0 to 1, how strongly it is drawn. */
  readonly strength: number
}

/** A thread as points along it. */
export interface ShownThread {
  readonly points: readonly Point[]
  readonly width: number
  readonly color: Rgb
  readonly strength: number
}

/** What a view of rows shows, in CSS pixels from its top left corner. */
export interface ShownRows {
  readonly size: { readonly width: number; readonly height: number }
  readonly texts: readonly ShownText[]
  readonly shapes: readonly ShownShape[]
  readonly threads: readonly ShownThread[]
}

/** Makes a scene of what a view of rows shows, as the canvas makes one of what it draws. */
export function sceneOfRows({ size, texts, shapes, threads }: ShownRows, palette: Palette): Scene {
  const { ground } = palette
  return {
    size,
    palette,
    fields: [],
    lines: threads.flatMap(({ points, width, color, strength }) =>
      points.slice(1).map((to, at) => ({
        from: points[at] ?? to,
        to,
        width,
        color: mixColors(color, ground, strength),
      })),
    ),
    marks: shapes.map(
      ({ kind, rect, strength }): SceneMark => ({
        x: (rect.left + rect.right) / 2,
        y: (rect.top + rect.bottom) / 2,
        radius: (rect.right - rect.left) / 2,
        shape: SHAPE_OF[kind],
        color: mixColors(palette[colorOf(kind)], ground, strength),
        hasHalo: false,
      }),
    ),
    texts: texts.flatMap(linesOf),
  }
}

/** Divides a text into the lines that it is broken into. */
function linesOf({ chars, ...look }: ShownText): LabelText[] {
  const lines: { text: string; rect: Rect }[] = []
  for (const { char, rect } of chars) {
    const line = lines.at(-1)
    // A new line begins where a character stands below the middle of the one before.
    if (line && rect.top < (line.rect.top + line.rect.bottom) / 2) line.text += char
    else lines.push({ text: char, rect })
  }
  return lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, rect }) => {
      const place = { x: rect.left, y: (rect.top + rect.bottom) / 2, align: 'left' as const }
      return { text: text.trimEnd(), ...place, ...look }
    })
}

/** Returns the scene of a view of rows, all of it, however far it is scrolled. */
export function takeRowsScene(root: HTMLElement): Scene {
  const { scrollTop, scrollLeft } = root
  // Heads that stay in sight lie over rows once it is scrolled.
  root.scrollTo({ top: 0, left: 0, behavior: 'instant' })
  try {
    return sceneOfRows(readRows(root), currentPalette())
  } finally {
    root.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' })
  }
}

function readRows(root: HTMLElement): ShownRows {
  const { left, top } = root.getBoundingClientRect()
  const within = (rect: DOMRect): Rect => ({
    ...{ left: rect.left - left, right: rect.right - left },
    ...{ top: rect.top - top, bottom: rect.bottom - top },
  })
  return {
    size: { width: root.clientWidth, height: root.scrollHeight },
    texts: textNodesIn(root).map((node) => readText(node, within)),
    shapes: [...root.querySelectorAll('.row-link > .shape')].flatMap((shape) => {
      const kind = [...shape.classList].map((name) => name.replace('kind-', '')).find(isNodeKind)
      if (kind === undefined || shape.getClientRects().length === 0) return []
      const strength = Number(getComputedStyle(shape).opacity)
      return [{ kind, rect: within(shape.getBoundingClientRect()), strength }]
    }),
    threads: [...root.querySelectorAll<SVGPathElement>('.thread-line')].map((path) =>
      readThread(path, within),
    ),
  }
}

/** Returns the texts that are seen: those for screen readers alone and what is cut off are left out. */
function textNodesIn(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    const isSeen = parent !== null && parent.clientWidth !== 1 && parent.getClientRects().length > 0
    if (isSeen && node.nodeValue?.trim()) found.push(node as Text)
  }
  return found
}

function readText(node: Text, within: (rect: DOMRect) => Rect): ShownText {
  const parent = node.parentElement ?? document.body
  const { color, fontSize, fontWeight, overflow } = getComputedStyle(parent)
  const end = overflow === 'hidden' ? within(parent.getBoundingClientRect()).bottom : Number.MAX_VALUE
  const range = document.createRange()
  const chars = [...node.data].map((char, at, all) => {
    const start = all.slice(0, at).join('').length
    range.setStart(node, start)
    range.setEnd(node, start + char.length)
    return { char, rect: within(range.getBoundingClientRect()) }
  })
  return {
    chars: chars.filter(({ rect }) => rect.right > rect.left && rect.top < end - 2),
    fontSize: Number.parseFloat(fontSize),
    isBold: Number(fontWeight) >= 600,
    color: parseRgb(color),
  }
}

const STEPS = 14

function readThread(path: SVGPathElement, within: (rect: DOMRect) => Rect): ShownThread {
  const svg = path.ownerSVGElement
  const origin = svg ? within(svg.getBoundingClientRect()) : { left: 0, top: 0 }
  const { stroke, strokeOpacity, strokeWidth } = getComputedStyle(path)
  const length = path.getTotalLength()
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const { x, y } = path.getPointAtLength((length * step) / STEPS)
    return { x: x + origin.left, y: y + origin.top }
  })
  return {
    points,
    width: Number.parseFloat(strokeWidth),
    color: parseRgb(stroke),
    strength: Number(strokeOpacity),
  }
}

/** Reads a colour as the browser computes it: `rgb(1, 2, 3)`, or with parts of one `color(srgb 0.1 0.2 0.3)`. */
export function parseRgb(text: string): Rgb {
  const unit = text.startsWith('color(') ? 255 : 1
  const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map((part) => Number(part) * unit)
  return [red, green, blue]
}
