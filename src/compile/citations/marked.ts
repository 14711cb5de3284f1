import type { Diagnostic } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { greatestOf } from '../../text/extremes.ts'
import { fold, isQuote } from '../../text/fold.ts'
import { isBlank } from '../../text/lines.ts'
import type { Term } from '../glossary/terms.ts'
import { CLAUSE_END } from '../patterns.ts'
import { trimQuotes } from '../quotation.ts'
import { countBefore } from '../spans.ts'
import type { SearchedText } from '../texts.ts'
import type { Body } from './body.ts'
import type { Citation } from './citations.ts'
import { entryNumbers, MARKED_REACH, type Marker, sharedWords } from './markers.ts'

/** A marker belongs to a name that ends no farther before it, in code units. */
const NEAR = 16
/** The most code units taken for a marker whose words share nothing with its entry's name. */
const LONGEST_UNLIKE = 12

/**
 * Cites the entry of each marker by the words before it, unless a citation of that entry stands there already.
 *
 * The words are the quotation before the marker, else those from the first one that the entry's name has too, else the
 * last ones of the clause. A surface never contains a marker.
 *
 * @param cited Citations found without the markers, in source order.
 * @returns Citations in source order.
 */
export function bindMarkers({ text, markers, terms }: Body, cited: readonly Citation[]): Citation[] {
  const { source } = text
  const entries = entryNumbers(terms)
  const lookBack = lookerBack(cited)
  const bound: Citation[] = []
  let last = 0
  let after = 0
  for (const marker of markers) {
    const end = endOfWords(source, marker.start)
    // Markers side by side ([3][4]) stand for the same words.
    if (last <= end) after = last
    last = marker.end
    const words = { start: Math.max(marker.from, after), end }
    const near = lookBack(marker.start)
    for (const value of marker.values) {
      const names = entries.get(value) ?? []
      if (names.length === 0 || near.some((citation) => belongs(source, citation, marker, names))) continue
      const term = closest(source, marker, names)
      const span = term && markedWords(source, words, term, near)
      if (!term || !span) continue
      const mention = { ...span, surface: sliceSpan(source, span), match: 'marker' } as const
      bound.push({ target: term.key, term: term.key, block: marker.block, mention })
    }
  }
  return bound
}

/** Ends a citation before the first marker in it: “2614”[15]工作法 is cited by 2614. */
export function cutAtMarker(source: SearchedText, citation: Citation, markers: readonly Marker[]): Citation {
  const { start, end } = citation.mention
  const marker = markers[countBefore(markers, start)]
  if (!marker || marker.start >= end) return citation
  const span = trimQuotes(source, { start, end: marker.start })
  return { ...citation, mention: { ...citation.mention, ...span, match: 'marker' } }
}

/** Returns a function from an offset to the citations that begin at most `MARKED_REACH` before it, nearest first. */
function lookerBack(cited: readonly Citation[]): (offset: number) => Citation[] {
  const mentions = cited.map(({ mention }) => mention)
  return (offset) => {
    const near: Citation[] = []
    for (let at = countBefore(mentions, offset) - 1; at >= 0; at--) {
      const citation = cited[at] as Citation
      if (citation.mention.start < offset - MARKED_REACH) break
      near.push(citation)
    }
    return near
  }
}

/** Tells whether a marker belongs to a citation: it is of the marker's entry and ends close before it in its clause. */
function belongs(
  source: SearchedText,
  { term, mention }: Citation,
  marker: Marker,
  names: readonly Term[],
): boolean {
  if (!names.some(({ key }) => key === term)) return false
  if (mention.end > marker.start) return true
  const between = source.slice(mention.end, marker.start)
  return between.length <= NEAR && !CLAUSE_END.test(between)
}

function closest(source: SearchedText, marker: Marker, names: readonly Term[]): Term | undefined {
  const shares = names.map(({ name }) => sharedWords(source, marker, name))
  return names[shares.indexOf(greatestOf(shares))]
}

/** Returns where the words before a marker end: blanks and other markers may stand between. */
function endOfWords(source: SearchedText, marker: number): number {
  let end = marker
  while (end > 0 && isBlank(source[end - 1])) end--
  return end
}

/** Finds in a span the last words, for which a marker stands; null if they cite another entry by its name. */
function markedWords(
  source: SearchedText,
  { start: from, end }: Span,
  term: Term,
  near: readonly Citation[],
): Span | null {
  const floor = greatestOf([from, end - MARKED_REACH, ...near.map(({ mention }) => mention.end)])
  if (floor >= end || trimQuotes(source, { start: floor, end }).start >= end) return null
  const start = quotationStart(source, floor, end) ?? firstShared(source, { start: floor, end }, term.name)
  const span = trimQuotes(source, { start, end })
  return span.start < span.end ? span : null
}

/** Returns where the quotation begins that closes at `end`, or null. */
function quotationStart(source: SearchedText, floor: number, end: number): number | null {
  if (!isQuote(source[end - 1] ?? ' ')) return null
  const open = source.lastIndexOf('“', end - 2)
  return open >= floor ? open + 1 : null
}

/** Returns where, in the last clause of a span, the words begin that a name shares. */
function firstShared(source: SearchedText, { start, end }: Span, name: string): number {
  let from = end
  while (from > start && !CLAUSE_END.test(source[from - 1] as string)) from--
  const plain = fold(name)
  for (let at = Math.max(from, end - plain.length - 12); at + 2 <= end; at++) {
    const pair = fold(source.slice(at, at + 3)).slice(0, 2)
    if (pair.length === 2 && !isQuote(source[at] as string) && plain.includes(pair)) return at
  }
  return Math.max(from, end - LONGEST_UNLIKE)
}

/** Finds markers without an entry or a remark and, if most entries have a marker, entries without one. */
export function checkMarkers(
  markers: readonly Marker[],
  terms: readonly Term[],
  remarks: readonly { readonly value: number }[],
): Diagnostic[] {
  if (markers.length === 0) return []
  const entries = entryNumbers(terms)
  const marked = new Set(markers.flatMap(({ values }) => values))
  const remarked = new Set(remarks.map(({ value }) => value))
  const missing = markers.flatMap(({ start, end, values }) =>
    values
      .filter((value) => !entries.has(value) && !remarked.has(value))
      .map((value): Diagnostic => {
        const message = `注释标记${value}在名词解释中没有对应的词条`
        const suggestion = '请补上词条或改正编号'
        return {
          code: 'marker-without-entry',
          severity: 'warning',
          message,
          suggestion,
          span: { start, end },
        }
      }),
  )
  const unmarked = [...entries].filter(([value]) => !marked.has(value))
  if (unmarked.length * 2 >= entries.size) return missing
  const lone = unmarked.map(([value, [term]]): Diagnostic => {
    const message = `正文没有标出第${value}条“${term?.name ?? ''}”的注释标记`
    const suggestion = '请在第一次用到它的地方补上标记'
    const span = term?.labelSpan ?? { start: 0, end: 0 }
    return { code: 'entry-without-marker', severity: 'warning', message, suggestion, span }
  })
  return [...missing, ...lone]
}
