import { BASE_FRAME, type Frame } from '../../model/frame.ts'
import type { GraphAttributes } from '../../model/graph.ts'

/** Gives the frame that a graph was laid out in: its own where it names one, else the base frame. */
export function frameOf(attributes: GraphAttributes): Frame {
  const { frame } = attributes as { frame?: Partial<Frame> }
  const { width = 0, height = 0 } = frame ?? {}
  return width > 0 && height > 0 ? { width, height } : BASE_FRAME
}
