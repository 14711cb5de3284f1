import type { Span } from '../model/span.ts'
import { countLeading } from '../text/sorted.ts'

/**
 * An inline element (bold, emphasis) around a part of a flow.
 *
 * `start` and `end` are offsets of the source with its marks, null where a mark is not written; `textStart` and
 * `textEnd` are offsets of the flow's text.
 */
export interface Shell {
  readonly parent: Shell | null
  readonly depth: number
  readonly start: number
  end: number | null
  readonly textStart: number
  textEnd: number
}

/** A piece of a flow: offsets of its text and of the source; both run side by side. */
export interface Piece {
  readonly at: number
  readonly source: number
  readonly length: number
  readonly shell: Shell | null
}

/**
 * Returns the stretch of the source that a use takes up, so that inline elements lie within it as a whole or hold it:
 * null where that cannot be.
 */
export function rangeOf(pieces: readonly Piece[], use: Span): Span | null {
  const run = runOf(pieces, use)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || !holds(run, use)) return null
  let start = first.source + use.start - first.at
  let end: number | null = last.source + use.end - last.at
  let [from, to] = [first.shell, last.shell]
  while (from !== to) {
    if ((from?.depth ?? 0) >= (to?.depth ?? 0)) {
      if (from === null || use.start !== from.textStart) return null
      start = from.start
      from = from.parent
    } else {
      if (to === null || use.end !== to.textEnd || to.end === null) return null
      end = to.end
      to = to.parent
    }
  }
  // An element that holds nothing else goes into the link as a whole.
  for (; from !== null && from.end !== null; from = from.parent) {
    if (use.start !== from.textStart || use.end !== from.textEnd) break
    start = from.start
    end = from.end
  }
  return { start, end }
}

/** A link around more than a name is of so many code units at most: a phrase, which is still about the name. */
const WIDEST = 60
/** What no such link goes across. */
const SENTENCE_END = /[。！？；]/u

/** A flow as it was put together. */
interface FlowParts {
  readonly pieces: readonly Piece[]
  readonly text: string
}

/**
 * Returns the stretches of the source that a link of a use may take up besides its own, the best first: its characters
 * without the marks around them, then the elements that hold a part of it, then each that holds all of it.
 */
export function widerRanges({ pieces, text }: FlowParts, use: Span, within: Span): Span[] {
  const run = runOf(pieces, use)
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return []
  const isPhrase = ({ start, end }: Span) =>
    start >= within.start &&
    end <= within.end &&
    end - start <= WIDEST &&
    !SENTENCE_END.test(text.slice(start, end)) &&
    holds(runOf(pieces, { start, end }), { start, end })
  let range: Span = { start: first.source + use.start - first.at, end: last.source + use.end - last.at }
  let said = use
  let [from, to] = [first.shell, last.shell]
  const widen = (shell: Shell, end: number) => {
    range = { start: Math.min(range.start, shell.start), end: Math.max(range.end, end) }
    said = { start: Math.min(said.start, shell.textStart), end: Math.max(said.end, shell.textEnd) }
  }
  while (from !== to) {
    const isFrom = (from?.depth ?? 0) >= (to?.depth ?? 0)
    const shell = isFrom ? from : to
    if (shell === null || shell.end === null) return []
    widen(shell, shell.end)
    if (isFrom) from = shell.parent
    else to = shell.parent
  }
  const ranges: Span[] = []
  for (let shell = from; isPhrase(said); shell = shell.parent) {
    ranges.push(range)
    if (shell === null || shell.end === null) break
    widen(shell, shell.end)
  }
  return ranges
}

/** Returns the pieces that say a stretch of the flow. */
function runOf(pieces: readonly Piece[], { start, end }: Span): readonly Piece[] {
  return pieces.slice(indexAt(pieces, start), indexAt(pieces, end - 1) + 1)
}

/** Tells whether pieces that lie one behind another say a use whole: else a link would go around what is closed. */
function holds(run: readonly Piece[], use: Span): boolean {
  let end = use.start
  for (const piece of run) {
    if (piece.at > end) return false
    end = piece.at + piece.length
  }
  return end >= use.end
}

/** Returns which piece is the last to begin at a unit of the flow or before it; 0 where none does. */
function indexAt(pieces: readonly Piece[], unit: number): number {
  return Math.max(0, countLeading(pieces.length, (index) => (pieces[index] as Piece).at <= unit) - 1)
}
