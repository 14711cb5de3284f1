import type { Span } from '../model/span.ts'
import { parseNumeral } from '../text/numerals.ts'
import { trimSpan } from './blocks.ts'
import { ITEM_BOUNDARY, ITEM_MARKER, SENTENCE_END } from './patterns.ts'

/** One numbered item of a block. */
export interface Item {
  readonly marker: string
  readonly value: number
  readonly span: Span
  /** The title: its first sentence without the number. */
  readonly title: Span
}

/** A run of items 一是…二是… within one block. */
export interface ItemList {
  readonly items: readonly Item[]
  /** Whether the items are clauses of one sentence: such a list belongs to its paragraph. */
  readonly inSentence: boolean
}

interface Marker {
  readonly start: number
  readonly end: number
  readonly value: number
}

/**
 * Finds the lists 一是…二是… of a stretch of one block.
 *
 * A list begins at 一是 and has two items or more; at the start of the stretch one item, of any number, is
 * enough, for its fellows may stand in blocks of their own.
 */
export function findItems(source: string, within: Span): ItemList[] {
  const markers = findMarkers(source, within)
  if (markers.length === 0) return []
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
  for (const marker of markers) {
    if (isInSentence(source, run) && sentenceEnd(lastOf(run).end) <= marker.start) close()
    if (marker.start < from) continue
    if (run.length > 0 && marker.value === lastOf(run).value + 1) run.push(marker)
    else if (run.length < 2 && (marker.value === 1 || marker.start === within.start)) run = [marker]
  }
  close()
  return lists
}

function lastOf(run: readonly Marker[]): Marker {
  return run[run.length - 1] as Marker
}

function findMarkers(source: string, within: Span): Marker[] {
  const text = source.slice(within.start, within.end)
  const markers: Marker[] = []
  for (const match of text.matchAll(ITEM_MARKER)) {
    const value = parseNumeral(match[1] ?? '')
    if (!value || (match.index > 0 && !ITEM_BOUNDARY.test(text[match.index - 1] as string))) continue
    const start = within.start + match.index
    markers.push({ start, end: start + match[0].length, value })
  }
  return markers
}

/** Items are clauses of one sentence where the second follows no full stop. */
function isInSentence(source: string, run: readonly Marker[]): boolean {
  const second = run[1]
  return second !== undefined && '；;，,、'.includes(source[second.start - 1] ?? '')
}

/** Gives a function from an offset to the end of the sentence it lies in; the ends are sought once. */
function sentenceEnds(source: string, within: Span): (from: number) => number {
  const ends: number[] = []
  for (let i = within.start; i < within.end; i++) {
    if (SENTENCE_END.test(source[i] as string)) ends.push(i + 1)
  }
  return (from) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) > from) high = middle
      else low = middle + 1
    }
    return ends[low] ?? within.end
  }
}

interface Ends {
  readonly limit: number
  readonly sentenceEnd: (from: number) => number
}

function closeList(source: string, run: readonly Marker[], ends: Ends): ItemList {
  const inSentence = isInSentence(source, run)
  const items = run.map((marker, i): Item => {
    const next = run[i + 1]?.start
    const end = next ?? (inSentence ? ends.sentenceEnd(marker.end) : ends.limit)
    const stop = inSentence ? end : Math.min(end, ends.sentenceEnd(marker.end))
    return {
      marker: source.slice(marker.start, marker.end),
      value: marker.value,
      span: { start: marker.start, end },
      title: trimStops(source, { start: marker.end, end: stop }),
    }
  })
  return { items, inSentence }
}

/** Gives `span` without blanks and without the stops it ends with. */
function trimStops(source: string, span: Span): Span {
  const { start, end } = trimSpan(source, span)
  let stop = end
  while (stop > start && '。；;！？!?，,'.includes(source[stop - 1] as string)) stop--
  return { start, end: stop }
}
