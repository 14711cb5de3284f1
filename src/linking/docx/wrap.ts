import type { Span } from '../../model/span.ts'
import type { Edit } from './edits.ts'
import { childOf, type Element } from './read-xml.ts'
import { linkedProperties } from './run-properties.ts'
import type { ParagraphText, Piece } from './runs.ts'

/** Tracked insertions: they hold runs, but no links, so that a link goes around them. */
const TRACKED = new Set(['ins', 'moveTo'])

/** One end of a use: in which piece, and where in the part. */
interface Cut {
  readonly piece: Piece
  readonly at: number
}

/** A use that can be linked. */
export interface Wrap {
  readonly from: Cut
  readonly to: Cut
  /** The runs that it takes up, in order. */
  readonly runs: readonly Element[]
}

/** What a link is written with. */
export interface Writing {
  readonly source: string
  /** The prefix of the part's elements with its colon. */
  readonly prefix: string
  readonly hyperlinkStyle: string | null
  /** Gives a mark-up with new ids, where tracked changes are written twice. */
  readonly renumber: (markup: string) => string
}

/** Gives how a use of a paragraph is linked; null where a link may not stand there. */
export function findWrap({ pieces }: ParagraphText, use: Span, source: string): Wrap | null {
  const from = cutAt(pieces, use.start, true)
  const to = cutAt(pieces, use.end, false)
  if (from === null || to === null) return null
  const within = pieces.slice(pieces.indexOf(from.piece), pieces.indexOf(to.piece) + 1)
  // What stands between two pieces and is no text (a picture, a link) would be taken into the link.
  if (
    within.some(
      (piece, index) => piece.at + piece.length !== (within[index + 1]?.at ?? piece.at + piece.length),
    )
  )
    return null
  if (holderOf(from.piece.run) !== holderOf(to.piece.run)) return null
  const runs = [...new Set(within.map(({ run }) => run))]
  return mayBeCut(from, source) && mayBeCut(to, source) ? { from, to, runs } : null
}

function cutAt(pieces: readonly Piece[], unit: number, isStart: boolean): Cut | null {
  const piece = pieces.find(({ at, length }) =>
    isStart ? at <= unit && unit < at + length : at < unit && unit <= at + length,
  )
  if (piece === undefined) return null
  const offset = unit - piece.at
  const isPlain = piece.end - piece.start === piece.length
  if (!isPlain && offset !== 0 && offset !== piece.length) return null
  return { piece, at: offset === piece.length ? piece.end : piece.start + offset }
}

/** Gives what holds a run, apart from the tracked insertion that it is part of. */
function holderOf(run: Element): Element | null {
  const tracked = trackedOf(run)
  return (tracked ?? run).parent
}

function trackedOf({ parent }: Element): Element | null {
  return parent !== null && TRACKED.has(parent.name) ? parent : null
}

/** White space at the ends of a text that does not keep it is not shown: it must not come to light, or vanish. */
function mayBeCut({ piece: { holder } }: Cut, source: string): boolean {
  const text = source.slice(holder.openEnd, holder.closeStart)
  return keepsSpace(holder) || text.trim() === text
}

function keepsSpace(holder: Element): boolean {
  return holder.attributes.space === 'preserve'
}

/** Gives the edits that put a link around a use; `open` and `close` are its tags. */
export function wrapUse({ from, to, runs }: Wrap, open: string, close: string, writing: Writing): Edit[] {
  const startsRun = isFirst(from)
  const endsRun = isLast(to)
  const [first, last] = [from.piece.run, to.piece.run]
  const edits: Edit[] = []
  const insert = (at: number, text: string) => edits.push({ start: at, end: at, text })
  const style = { prefix: writing.prefix, style: writing.hyperlinkStyle, source: writing.source }
  for (const run of runs) if (run !== first || startsRun) edits.push(...linkedProperties(run, style).edits)
  if (startsRun) {
    const tracked = trackedOf(first)
    if (tracked === null) insert(first.start, open)
    else if (isFirstChild(tracked, first)) insert(tracked.start, open)
    else insert(first.start, closeOf(tracked, writing) + open + openAgain(tracked, writing))
  } else {
    edits.push(...keepSpace(from, writing))
    insert(from.at, cut(from, open, linkedProperties(first, style).markup, writing))
  }
  if (endsRun) {
    const tracked = trackedOf(last)
    if (tracked === null) insert(last.end, close)
    else if (isLastChild(tracked, last)) insert(tracked.end, close)
    else insert(last.end, closeOf(tracked, writing) + close + openAgain(tracked, writing))
  } else {
    const properties = childOf(last, 'rPr')
    insert(
      to.at,
      cut(to, close, properties ? writing.source.slice(properties.start, properties.end) : '', writing),
    )
  }
  return edits
}

/** A run is cut in two: the second part has the properties that are given. */
function cut({ piece: { run, holder } }: Cut, tag: string, properties: string, writing: Writing): string {
  const { source, prefix, renumber } = writing
  const tracked = trackedOf(run)
  const inTrack = tracked === null ? tag : closeOf(tracked, writing) + tag + openAgain(tracked, writing)
  const openRun = source.slice(run.start, run.openEnd)
  const openText = `<${prefix}t xml:space="preserve">`
  const closeText = source.slice(holder.closeStart, holder.end)
  return `${closeText}</${prefix}r>${inTrack}${openRun}${renumber(properties)}${openText}`
}

/** The text before a cut may end in white space, which is kept only where that is said. */
function keepSpace({ piece: { holder } }: Cut, { source }: Writing): Edit[] {
  if (keepsSpace(holder)) return []
  const at = holder.openEnd - 1
  return source[at] === '>' ? [{ start: at, end: at, text: ' xml:space="preserve"', once: true }] : []
}

function isFirst({ piece, at }: Cut): boolean {
  const { run, holder } = piece
  const [head] = run.children.filter(({ name }) => name !== 'rPr')
  return head === holder && at === holder.openEnd
}

function isLast({ piece, at }: Cut): boolean {
  const { run, holder } = piece
  return run.children.at(-1) === holder && at === holder.closeStart
}

function isFirstChild(tracked: Element, run: Element): boolean {
  return tracked.children[0] === run
}

function isLastChild(tracked: Element, run: Element): boolean {
  return tracked.children.at(-1) === run
}

function closeOf(tracked: Element, { source }: Writing): string {
  return source.slice(tracked.closeStart, tracked.end)
}

function openAgain(tracked: Element, { source, renumber }: Writing): string {
  return renumber(source.slice(tracked.start, tracked.openEnd))
}
