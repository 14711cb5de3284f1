import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { countLeading } from '../../text/sorted.ts'
import { spanOf, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { ITEM_BOUNDARY, ITEM_BULLET, ITEM_MARKER, SENTENCE_END } from './patterns.ts'

/** One numbered item of a block. */
export interface Item {
  readonly marker: string
  /** 0 for 最后, which follows any other. */
  readonly value: number
  readonly span: Span
  /** The title: its first sentence without the number. */
  readonly title: Span
}

/** A list of items 一是…二是… within one block. */
export interface ItemList {
  readonly items: readonly Item[]
  /** Whether the items are clauses of one sentence, and so belong to its paragraph. */
  readonly inSentence: boolean
  /** Whether it is a single item counted in words (首先), which is one only if other lines count on. */
  readonly isLoneWord: boolean
}

interface Marker extends Span {
  readonly value: number
  /** The way of counting, a group's name of `ITEM_MARKER`; a list keeps to one. */
  readonly sort: string
}

/** The words that count; 最后 stands for a number above any other. */
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 }
const LAST = 1000

/**
 * Finds the lists 一是…二是… within a block or a part of one.
 *
 * A list begins at 一是 (or 一要, 第一， 其一， 首先) and has two items or more. At the start of `within` one item of any
 * number is enough, since the others may stand in blocks of their own.
 */
export function findItems(source: LevelledText, within: Span): ItemList[] {
  const sentenceEnd = sentenceEnds(source, within)
  const lists: ItemList[] = []
  let run: Marker[] = []
  let from = within.start
  const close = () => {
    const first = run[0]
    if (first && (run.length > 1 || first.start === within.start)) {
      const list = closeList(source, run, { limit: within.end, sentenceEnd })
      lists.push(list)
      from = list.items.at(-1)?.span.end ?? from
    }
    run = []
  }
  for (const marker of findMarkers(source, within)) {
    if (isInSentence(source, run) && sentenceEnd(lastOf(run).end) <= marker.start) close()
    if (marker.start < from) continue
    const next = run.length > 0 ? nextIn(run, marker) : null
    if (next) run.push(next)
    else if (run.length < 2 && (marker.value === 1 || marker.start === within.start)) run = [marker]
  }
  close()
  return lists
}

/** Returns a marker with its value in a run that it goes on with, or null; 最后 goes on with any run in words. */
function nextIn(run: readonly Marker[], marker: Marker): Marker | null {
  const { sort, value } = lastOf(run)
  if (marker.sort !== sort) return null
  if (marker.value === LAST && run.length > 1) return { ...marker, value: value + 1 }
  return marker.value === value + 1 ? marker : null
}

function lastOf(run: readonly Marker[]): Marker {
  return run[run.length - 1] as Marker
}

/** Finds what may number an item, one at a time: a line of nothing else holds a third as many as characters. */
function* findMarkers(source: LevelledText, within: Span): Generator<Marker> {
  const text = sliceSpan(source, within)
  for (const match of text.matchAll(ITEM_MARKER)) {
    const [sort = '', number = ''] = Object.entries(match.groups ?? {}).find(([, part]) => part) ?? []
    const value = sort === 'word' ? (WORDS[number] ?? LAST) : parseNumeral(number)
    if (!value || (match.index > 0 && !ITEM_BOUNDARY.test(text[match.index - 1] as string))) continue
    yield { ...spanOf(match, within.start), value, sort }
  }
}

/** Tells whether items are clauses of one sentence: the second does not follow a full stop. */
function isInSentence(source: LevelledText, run: readonly Marker[]): boolean {
  const second = run[1]
  return second !== undefined && '；;，,、'.includes(source[second.start - 1] ?? '')
}

/** Returns a function from an offset to the end of its sentence; the ends are found once, when one is asked for. */
function sentenceEnds(source: LevelledText, within: Span): (from: number) => number {
  const find = () => {
    const ends: number[] = []
    for (let i = within.start; i < within.end; i++)
      if (SENTENCE_END.test(source[i] as string)) ends.push(i + 1)
    return ends
  }
  let found: readonly number[] | null = null
  return (from) => {
    found ??= find()
    const ends = found
    return ends[countLeading(ends.length, (at) => (ends[at] as number) <= from)] ?? within.end
  }
}

function closeList(
  source: LevelledText,
  run: readonly Marker[],
  ends: { readonly limit: number; readonly sentenceEnd: (from: number) => number },
): ItemList {
  const inSentence = isInSentence(source, run)
  const items = run.map((marker, i): Item => {
    const next = run[i + 1]?.start
    const end = next ?? (inSentence ? ends.sentenceEnd(marker.end) : ends.limit)
    const stop = inSentence ? end : Math.min(end, ends.sentenceEnd(marker.end))
    return {
      marker: sliceSpan(source, marker),
      value: marker.value === LAST ? 0 : marker.value,
      span: { start: marker.start, end },
      title: trimStops(source, { start: skipComma(source, marker.end), end: stop }),
    }
  })
  return { items, inSentence, isLoneWord: run.length === 1 && run[0]?.sort === 'word' }
}

function skipComma(source: LevelledText, at: number): number {
  return '，,：:'.includes(source[at] ?? ' ') ? at + 1 : at
}

/** Reads the bullet and the title of a line that is an item without a number; null for any other line. */
export function readBullet(source: LevelledText, line: Span): { marker: string; title: Span } | null {
  const text = sliceSpan(source, line)
  const match = ITEM_BULLET.exec(text)
  if (!match) return null
  const from = match[0].length
  const stop = text.slice(from).search(SENTENCE_END)
  const end = stop < 0 ? line.end : line.start + from + stop
  return { marker: match[1] ?? '', title: trimStops(source, { start: line.start + from, end }) }
}

/** Returns `span` without the blanks at its ends and the stops at its end, with or without a blank before them. */
function trimStops(source: LevelledText, span: Span): Span {
  const { start, end } = trimSpan(source, span)
  let stop = end
  while (stop > start && '。；;！？!?，,'.includes(source[stop - 1] as string)) stop--
  return trimSpan(source, { start, end: stop })
}
