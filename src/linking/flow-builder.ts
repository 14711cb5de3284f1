import type { Span } from '../model/span.ts'
import { countLeading } from '../text/sorted.ts'
import type { Flow } from './choose-uses.ts'

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
interface Piece {
  readonly at: number
  readonly source: number
  readonly length: number
  readonly shell: Shell | null
}

/** Stands for what is no text: no name goes across it. */
const GAP = '\ufffc'

/** Puts a flow together piece by piece. */
export class FlowBuilder {
  text = ''
  readonly #pieces: Piece[] = []
  #shell: Shell | null = null

  /** Adds a stretch of the source as it stands. */
  add(text: string, source: number): void {
    if (text === '') return
    this.#pieces.push({ at: this.text.length, source, length: text.length, shell: this.#shell })
    this.text += text
  }

  /** Adds text that no link may go into or around; what stands beside it still does. */
  addClosed(text: string): void {
    this.text += text || GAP
  }

  /** Notes that something stands here that is no text. */
  gap(): void {
    this.text += GAP
  }

  /** Opens an inline element, whose mark begins at an offset of the source. */
  open(start: number): void {
    const { length } = this.text
    this.#shell = {
      parent: this.#shell,
      depth: (this.#shell?.depth ?? 0) + 1,
      start,
      end: null,
      textStart: length,
      textEnd: length,
    }
  }

  /** Closes the last inline element, whose mark ends at an offset of the source; null where it has none. */
  close(end: number | null): void {
    if (this.#shell === null) return
    this.#shell.end = end
    this.#shell.textEnd = this.text.length
    this.#shell = this.#shell.parent
  }

  /**
   * Gives the flow.
   *
   * @param accept Told the stretch of the source that a link would be put around; false where none may.
   */
  finish(section: number, accept: (range: Span) => boolean): Flow<Span> {
    const pieces = this.#pieces
    const place = (use: Span) => {
      const range = rangeOf(pieces, use)
      return range !== null && accept(range) ? range : null
    }
    return { text: this.text, section, place }
  }
}

/**
 * Gives the stretch of the source that a use takes up, so that inline elements lie within it as a whole or hold it:
 * null where that cannot be.
 */
function rangeOf(pieces: readonly Piece[], use: Span): Span | null {
  const run = pieces.slice(indexAt(pieces, use.start), indexAt(pieces, use.end - 1) + 1)
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

/** Tells whether pieces that lie one behind another say a use whole: else a link would go around what is closed. */
function holds(run: readonly Piece[], use: Span): boolean {
  let end = use.start
  for (const piece of run) {
    if (piece.at > end) return false
    end = piece.at + piece.length
  }
  return end >= use.end
}

/** Gives which piece is the last to begin at a unit of the flow or before it; 0 where none does. */
function indexAt(pieces: readonly Piece[], unit: number): number {
  return Math.max(0, countLeading(pieces.length, (index) => (pieces[index] as Piece).at <= unit) - 1)
}
