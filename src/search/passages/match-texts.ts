import { containsSpan, type Span, sliceSpan } from '../../model/span.ts'
import { append, appendAll } from '../../text/collect.ts'
import { findAll } from '../../text/stretch.ts'
import type { SearchDocument } from '../documents.ts'
import { gramOf, gramsOf } from '../index/grams.ts'
import { eachHolding, firstUnits, indexOfGram, PostingList } from '../index/postings.ts'
import type { Query } from '../query.ts'
import { isSection, type Passage, type Passages, type Region, regionAround } from './passages.ts'

/** Words of a query within this many characters of each other show in one snippet. */
const NEIGHBOURHOOD = 48
/** The most passages that are looked at for one query, in the order of rank. */
const MOST_TRIED = 1000

/** A document whose text a query matches, and where. */
export interface TextMatch {
  readonly document: SearchDocument
  readonly region: Region
  /** The matched places, in offsets of the source, in order. */
  readonly places: readonly Span[]
  /** The place that a snippet is to show. */
  readonly focus: Span
  /** True where only the numerals are written otherwise. */
  readonly isLevelled: boolean
  /** True where the query stands there in one piece, not only its words. */
  readonly isWhole: boolean
}

/**
 * Finds the passages that contain the query as written, numerals perhaps as digits, or all of its words if it has
 * several.
 *
 * A place belongs to the innermost region that holds it whole. Words count together within a paragraph, an item or an
 * entry, not within a section.
 *
 * @param limit The most documents to find: the first in rank, as far as passages tell it.
 */
export function matchTexts(passages: Passages, query: Query, limit: number): TextMatch[] {
  const found = new Map<SearchDocument, TextMatch>()
  const offer = (matches: readonly TextMatch[]) => {
    for (const match of matches) if (!found.has(match.document)) found.set(match.document, match)
    return found.size < limit
  }
  for (const form of query.forms) {
    eachPassage(passages, [form], (passage) => {
      const regions = placesByRegion(passages, passage, form)
      return offer(
        [...regions].flatMap(([region, places]) => textMatches(passages, query, { region, places })),
      )
    })
  }
  if (query.words.length > 1 && found.size < limit) {
    const words = query.words.map(({ level }) => level)
    eachPassage(passages, words, (passage) => offer(meetings(passages, passage, query)))
  }
  return [...found.values()]
}

/** The matched places of a region; a snippet shows `focus`, or else the first of them. */
export interface Met {
  readonly region: Region
  /** In units of the folded source. */
  readonly places: readonly Span[]
  readonly focus?: Span | undefined
  /** True where the places are of single words. */
  readonly areWords?: boolean
}

/** Returns a match for each document of a region that the focus belongs to. */
export function textMatches(
  passages: Passages,
  query: Query,
  { region, places, focus, areWords = false }: Met,
): TextMatch[] {
  const shown = focus ?? places[0]
  if (shown === undefined) return []
  const isLevelled = !query.words.every(({ plain }) =>
    places.some((place) => sliceSpan(passages.folded.text, place).includes(plain)),
  )
  const spans = places.map(passages.spanOf)
  const at = passages.spanOf(shown)
  const owning = region.owners.filter(({ part }) => part !== null && containsSpan(part, at))
  return (owning.length > 0 ? owning : region.owners).map(({ document }) => ({
    document,
    region,
    places: spans,
    focus: at,
    isLevelled,
    isWhole: !areWords,
  }))
}

/** Visits the passages that may hold all of the words, in the order of rank, until `visit` returns false. */
function eachPassage(
  passages: Passages,
  words: readonly string[],
  visit: (passage: Passage) => boolean,
): void {
  let tried = 0
  const look = (unit: number) => {
    const passage = passages.list[unit]
    return passage !== undefined && visit(passage) && ++tried < MOST_TRIED
  }
  const grams = words.filter((word) => word.length > 1).flatMap(gramsOf)
  if (grams.length > 0) eachHolding(passages.postings, grams, look)
  else passagesWith(passages, words[0] ?? '').every(look)
}

/** Returns the first passages that hold a character: those of every pair that it begins. */
function passagesWith({ postings }: Passages, char: string): number[] {
  const code = char.charCodeAt(0)
  const first = indexOfGram(postings, gramOf(code, 0))
  const pairs = indexOfGram(postings, gramOf(code + 1, 0)) - first
  const lists = Array.from({ length: pairs }, (_, pair) => new PostingList(postings, first + pair))
  return firstUnits(lists, MOST_OF_PAIR)
}

const MOST_OF_PAIR = 32

function placesByRegion(passages: Passages, { folded, region }: Passage, text: string): Map<Region, Span[]> {
  const found = new Map<Region, Span[]>()
  for (const { start, end } of findAll(sliceSpan(passages.level, folded), text)) {
    const place = { start: folded.start + start, end: folded.start + end }
    const innermost = regionAround(region, place)
    if (innermost !== null) append(found, innermost, place)
  }
  return found
}

/** Finds the innermost regions of a passage that hold every word. */
function meetings(passages: Passages, passage: Passage, query: Query): TextMatch[] {
  const { words } = query
  const byRegion = new Map<Region, Span[][]>()
  words.forEach(({ level }, index) => {
    for (const [innermost, places] of placesByRegion(passages, passage, level)) {
      for (let region: Region | null = innermost; region && !isSection(region); region = region.parent) {
        const lists = byRegion.get(region) ?? words.map(() => [])
        appendAll(lists[index] ?? [], places)
        byRegion.set(region, lists)
      }
    }
  })
  const met = [...byRegion].filter(([, lists]) => lists.every((list) => list.length > 0))
  const outer = new Set(met.map(([region]) => region.parent))
  return met
    .filter(([region]) => !outer.has(region))
    .flatMap(([region, lists]) => {
      const places = lists.flat().sort((a, b) => a.start - b.start)
      return textMatches(passages, query, { region, places, areWords: true, focus: densest(lists, places) })
    })
}

/** Returns the place around which the most words stand; the first of several. */
function densest(lists: readonly (readonly Span[])[], places: readonly Span[]): Span | undefined {
  const wordsNear = (place: Span): number =>
    lists.filter((list) =>
      list.some(({ start }) => start >= place.start && start < place.start + NEIGHBOURHOOD),
    ).length
  const scored = places.map((place) => ({ place, words: wordsNear(place) }))
  return scored.sort((a, b) => b.words - a.words)[0]?.place
}
