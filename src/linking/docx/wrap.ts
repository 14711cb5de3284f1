import type { Piece } from '../../documents/docx/runs.ts'
import { elementAt, elementsOf, type XmlElement } from '../../documents/docx/xml.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { appendAll } from '../../text/collect.ts'
import type { Edit } from '../../text/edits.ts'
import { linkedProperties } from './run-properties.ts'

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
  readonly runs: readonly XmlElement[]
}

/** What a link is written with. */
export interface Writing {
  readonly source: string
  /** The prefix of the part's elements with its colon. */
  readonly prefix: string
  readonly hyperlinkStyle: string | null
  /** Returns a mark-up with new ids, where tracked changes are written twice. */
  readonly renumber: (markup: string) => string
}

/** Returns how a use in a paragraph of these pieces is linked; null where a link may not stand there. */
export function findWrap(pieces: readonly Piece[], use: Span, source: string): Wrap | null {
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

/** Returns what holds a run, apart from the tracked insertion that it is part of. */
function holderOf(run: XmlElement): XmlElement | null {
  const tracked = trackedOf(run)
  return (tracked ?? run).parent
}

function trackedOf({ parent }: XmlElement): XmlElement | null {
  return parent !== null && TRACKED.has(parent.name) ? parent : null
}

/** White space at the ends of a text that does not keep it is not shown: it must not come to light, or vanish. */
function mayBeCut({ piece: { holder } }: Cut, source: string): boolean {
  const text = source.slice(holder.openEnd, holder.closeStart)
  return keepsSpace(holder) || text.trim() === text
}

function keepsSpace(holder: XmlElement): boolean {
  return holder.attributes.space === 'preserve'
}

interface LinkTags {
  readonly open: string
  readonly close: string
}

/** Returns the edits that put a link around a use; those of `keepSpaces` belong to them. */
export function wrapUse({ from, to, runs }: Wrap, { open, close }: LinkTags, writing: Writing): Edit[] {
  const startsRun = isFirst(from)
  const [first, last] = [from.piece.run, to.piece.run]
  const edits: Edit[] = []
  const insert = (at: number, text: string) => edits.push({ start: at, end: at, text })
  for (const run of runs)
    if (run !== first || startsRun) appendAll(edits, linkedProperties(run, writing).edits)
  if (startsRun) {
    const tracked = trackedOf(first)
    if (tracked === null) insert(first.start, open)
    else if (elementsOf(tracked)[0] === first) insert(tracked.start, open)
    else insert(first.start, outsideTracked(open, tracked, writing))
  } else insert(from.at, cut(from, open, linkedProperties(first, writing).markup, writing))
  if (isLast(to)) {
    const tracked = trackedOf(last)
    if (tracked === null) insert(last.end, close)
    else if (elementsOf(tracked).at(-1) === last) insert(tracked.end, close)
    else insert(last.end, outsideTracked(close, tracked, writing))
  } else {
    const properties = elementAt(last, 'rPr')
    const markup = properties ? sliceSpan(writing.source, properties) : ''
    insert(to.at, cut(to, close, markup, writing))
  }
  return edits
}

/** A tag that stands within a tracked insertion closes it before and opens it again behind. */
function outsideTracked(tag: string, tracked: XmlElement | null, { source, renumber }: Writing): string {
  if (tracked === null) return tag
  const close = source.slice(tracked.closeStart, tracked.end)
  return close + tag + renumber(source.slice(tracked.start, tracked.openEnd))
}

/** A run is cut in two: the second part has the properties that are given. */
function cut({ piece: { run, holder } }: Cut, tag: string, properties: string, writing: Writing): string {
  const { source, prefix, renumber } = writing
  const inTrack = outsideTracked(tag, trackedOf(run), writing)
  const openRun = source.slice(run.start, run.openEnd)
  const openText = `<${prefix}t xml:space="preserve">`
  const closeText = source.slice(holder.closeStart, holder.end)
  return `${closeText}</${prefix}r>${inTrack}${openRun}${renumber(properties)}${openText}`
}

/** Returns the edits by which a text that is cut keeps the blank it may then end in: one for each text. */
export function keepSpaces(wraps: readonly Wrap[]): Edit[] {
  const cuts = wraps.map(({ from }) => from).filter((from) => !isFirst(from))
  const holders = new Set(cuts.map(({ piece }) => piece.holder))
  return [...holders]
    .filter((holder) => !keepsSpace(holder))
    .map(({ openEnd }) => ({ start: openEnd - 1, end: openEnd - 1, text: ' xml:space="preserve"' }))
}

function isFirst({ piece: { run, holder }, at }: Cut): boolean {
  const [head] = elementsOf(run).filter(({ name }) => name !== 'rPr')
  return head === holder && at === holder.openEnd
}

function isLast({ piece: { run, holder }, at }: Cut): boolean {
  return elementsOf(run).at(-1) === holder && at === holder.closeStart
}
