import type { LabelSide } from '../../model/graph.ts'
import type { Rect } from '../../model/label-geometry.ts'
import { formatRgb, mixColors, type Rgb } from './color.ts'
import type { NodeLabel } from './label-candidates.ts'
import type { PlacedLabel } from './place-labels.ts'
import { isLit, restStrength, type SceneView } from './scene-view.ts'

const FAMILY = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
/** Width of the ground-coloured rim that keeps lines out of the letters. */
const RIM = 4

/** Draws labels onto an empty canvas, the least important first, so that the rim of none lies over a greater one. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel<NodeLabel>[],
  view: SceneView,
): void {
  context.textBaseline = 'middle'
  context.lineJoin = 'round'
  context.lineWidth = RIM
  context.strokeStyle = formatRgb(view.palette.ground)
  for (const { candidate, rect, side } of [...placed].reverse()) {
    context.font = `${candidate.isBold ? 'bold ' : ''}${candidate.fontSize}px ${FAMILY}`
    context.textAlign = ALIGN[side]
    context.fillStyle = formatRgb(labelColor(view, candidate))
    const x = anchorOf(rect, side)
    const y = (rect.top + rect.bottom) / 2 + candidate.fontSize / 20
    context.strokeText(candidate.text, x, y)
    context.fillText(candidate.text, x, y)
  }
}

/** Letters need more contrast than marks: a dimmed label keeps more of its colour than its node. */
function labelColor(view: SceneView, label: NodeLabel): Rgb {
  const { palette } = view
  const ink =
    label.node.kind === 'coinage' || label.node.kind === 'component' ? palette['text-2'] : palette.text
  const strength = isLit(view, label.key) ? 1 : Math.min(1, restStrength(view) * 1.8)
  return mixColors(ink, palette.ground, strength)
}

const ALIGN: Readonly<Record<LabelSide, CanvasTextAlign>> = {
  right: 'left',
  left: 'right',
  above: 'center',
  below: 'center',
}

function anchorOf(rect: Rect, side: LabelSide): number {
  if (side === 'right') return rect.left
  return side === 'left' ? rect.right : (rect.left + rect.right) / 2
}
