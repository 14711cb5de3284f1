import type { LabelSide, Point } from '../../../model/graph.ts'
import { type CanvasState, isLit, restStrength } from '../state/canvas-state.ts'
import { formatRgb, mixColors, type Rgb } from '../style/color.ts'
import type { LabelCandidate, PlacedLabel } from './place-labels.ts'

export const LABEL_FAMILY = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
/** Width of the rim in the ground's colour that keeps lines out of the letters. */
export const RIM = 4

/** A line of text as it stands on the canvas; `y` is the middle of its height. */
export interface LabelText extends Point {
  readonly text: string
  readonly align: 'left' | 'right' | 'center'
  readonly fontSize: number
  readonly isBold: boolean
  readonly color: Rgb
}

/** Returns the texts of placed labels, the least important first, so that no rim covers a more important one. */
export function labelTexts(placed: readonly PlacedLabel[], state: CanvasState): LabelText[] {
  return [...placed].reverse().map(({ candidate: { text, fontSize, isBold, node }, rect, side }) => {
    const align = ALIGN[side]
    const x = align === 'center' ? (rect.left + rect.right) / 2 : rect[align]
    const y = (rect.top + rect.bottom) / 2 + fontSize / 20
    return { text, align, fontSize, isBold, color: labelColor(state, node), x, y }
  })
}

/** Draws texts onto a canvas, each with a rim in a colour where one is given. */
export function drawTexts(
  context: CanvasRenderingContext2D,
  texts: readonly LabelText[],
  rim: Rgb | null,
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = RIM
  if (rim !== null) context.strokeStyle = formatRgb(rim)
  for (const { text, align, fontSize, isBold, color, x, y } of texts) {
    context.font = `${isBold ? 'bold ' : ''}${fontSize}px ${LABEL_FAMILY}`
    context.textAlign = align
    context.fillStyle = formatRgb(color)
    if (rim !== null) context.strokeText(text, x, y)
    context.fillText(text, x, y)
  }
}

/** Returns the colour of a label: dimmed, it keeps more of its colour than its node, as letters need more contrast. */
function labelColor(state: CanvasState, { key, kind }: LabelCandidate['node']): Rgb {
  const { palette } = state
  const ink = palette[kind === 'coinage' || kind === 'component' ? 'text-2' : 'text']
  const strength = isLit(state, key) ? 1 : Math.min(1, restStrength(state) * 1.8)
  return mixColors(ink, palette.ground, strength)
}

const ALIGN: Readonly<Record<LabelSide, LabelText['align']>> = {
  right: 'left',
  left: 'right',
  above: 'center',
  below: 'center',
}
