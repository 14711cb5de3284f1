import { compareSpans, type Span, sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { fold } from '../../text/fold.ts'
import { longestAscent } from '../../text/sorted.ts'
import { numberWorth } from '../glossary/entry-number.ts'
import type { Term } from '../glossary/terms.ts'
import type { OwnedSpan } from '../outline/owned-spans.ts'
import { PART_BOUNDARY } from '../patterns.ts'
import { spanOf } from '../spans.ts'
import type { LevelledText, SearchedText } from '../texts.ts'
import { BLOCK_LEAD, MARKER, MARKER_LIST, RANGE_SIGN } from './patterns.ts'

/** A footnote marker of the body ([3], ③) that stands for an entry of the appendix, or for several ([3、4]). */
export interface Marker extends Span {
  readonly block: number
  /** Where its owned span begins: the words that it stands for begin no earlier. */
  readonly from: number
  readonly values: readonly number[]
  /** The make of its sign. Whether something is a marker depends on all others of its style. */
  readonly style: string
}

/** How far before a marker its words may begin, in code units. */
export const MARKED_REACH = 40

/**
 * The least shares of a style's candidates that must agree with the appendix for them to be markers. More order makes up
 * for fewer words, and the other way.
 */
const LEAST = { inRange: 0.6, ascending: 0.8, worded: { square: 0.3, other: 0.6 } }

/** Returns the terms by the number of their entry or, if no entry has a number, by its position from 1. */
export function entryNumbers(terms: readonly Term[]): Map<number, Term[]> {
  const numbered = terms.some(({ entry }) => entry.value !== null)
  const byNumber = new Map<number, Term[]>()
  const positions = new Map<Term['entry'], number>()
  for (const term of terms) {
    const position = positions.get(term.entry) ?? positions.size + 1
    positions.set(term.entry, position)
    const number = numbered ? term.entry.value : position
    if (number !== null) append(byNumber, number, term)
  }
  return byNumber
}

/**
 * Finds the footnote markers of the body.
 *
 * Candidates of one style are markers if they fit the appendix: most numbers are those of entries, their first uses are
 * in its order, and the words before them are words of the entry's name. What stands after a stop is the number of a
 * list item.
 *
 * @returns Markers in source order.
 */
export function findMarkers(
  source: LevelledText,
  owned: readonly OwnedSpan[],
  terms: readonly Term[],
): Marker[] {
  const entries = entryNumbers(terms)
  const byStyle = new Map<string, Marker[]>()
  for (const owner of entries.size === 0 ? [] : owned) {
    for (const candidate of candidatesIn(source, owner)) append(byStyle, candidate.style, candidate)
  }
  return [...byStyle.values()]
    .filter((candidates) => fits(source, candidates, entries))
    .flat()
    .sort(compareSpans)
}

/** Finds what has the form of a marker and does not stand where the number of a list item would. */
function candidatesIn(source: LevelledText, owner: OwnedSpan): Marker[] {
  const text = sliceSpan(source, owner)
  return [...text.matchAll(MARKER)].flatMap((match): Marker[] => {
    const [style = '', inner = ''] = Object.entries(match.groups ?? {}).find(([, digits]) => digits) ?? []
    const before = text.slice(0, match.index)
    const isLead = match.index === 0 || BLOCK_LEAD.test(before.slice(-8))
    const afterStop = PART_BOUNDARY.test(before.at(-1) ?? '') && !'”）)'.includes(before.at(-1) ?? '')
    if (isLead || (style !== 'square' && afterStop)) return []
    const { block, start: from } = owner
    return [{ ...spanOf(match, from), block, from, values: valuesOf(inner), style }]
  })
}

/** Reads 3, 3、4 and 3-5. */
function valuesOf(inner: string): number[] {
  const values = inner.split(MARKER_LIST).map((part) => numberWorth(part) ?? 0)
  const [first = 0, last = 0] = values
  const isRange = values.length === 2 && RANGE_SIGN.test(inner) && last > first && last - first < 10
  return isRange ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : values
}

function fits(
  source: LevelledText,
  candidates: readonly Marker[],
  entries: ReadonlyMap<number, readonly Term[]>,
): boolean {
  const all = candidates.flatMap(({ values }) => values)
  const inRange = all.filter((value) => entries.has(value))
  if (inRange.length < all.length * LEAST.inRange) return false
  /** By number, whether the words before its first use are those of its entry. */
  const firsts = new Map<number, boolean>()
  for (const candidate of candidates) {
    for (const value of candidate.values) {
      const names = entries.get(value)
      if (!names || firsts.has(value)) continue
      firsts.set(
        value,
        names.some(({ name }) => sharedWords(source, candidate, name) > 0),
      )
    }
  }
  const worded = [...firsts.values()].filter((isWorded) => isWorded)
  const least =
    candidates[0]?.style === 'square' && firsts.size > 2 ? LEAST.worded.square : LEAST.worded.other
  const share = worded.length / firsts.size
  const ascent = longestAscent([...firsts.keys()]).size / firsts.size
  return (ascent >= LEAST.ascending && share >= least) || (ascent >= 0.5 && share >= LEAST.ascending)
}

/** Counts the pairs of adjacent characters that a name shares with the words before a marker. */
export function sharedWords(source: LevelledText | SearchedText, marker: Span, name: string): number {
  const before = fold(source.slice(Math.max(0, marker.start - MARKED_REACH), marker.start))
  const plain = fold(name)
  let shared = 0
  for (let i = 0; i + 2 <= plain.length; i++) if (before.includes(plain.slice(i, i + 2))) shared++
  return shared
}
