import type { Span } from '../model/span.ts'
import type { Flow } from './choose-uses.ts'
import { type Piece, rangeOf, type Shell, widerRanges } from './ranges.ts'

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
   * Returns the flow that was put together.
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

  /**
   * Returns what tells the stretches of the source that a link of a use may be put around, the best first: its own, then
   * those of the inline elements that hold it or a part of it. They keep within a stretch of the flow's text.
   *
   * @param accept As `finish` takes it.
   */
  choices(accept: (range: Span) => boolean): (use: Span, within: Span) => Span[] {
    const flow = { pieces: this.#pieces, text: this.text }
    return (use, within) => {
      const own = rangeOf(flow.pieces, use)
      return [...(own ? [own] : []), ...widerRanges(flow, use, within)].filter(accept)
    }
  }
}
