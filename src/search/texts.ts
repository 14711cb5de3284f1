import { containsSpan, type Span } from '../model/span.ts'
import type { SearchDocument } from './documents.ts'
import { findAll } from './marks.ts'
import type { Passages, Region } from './passages.ts'
import type { Query } from './query.ts'

/** Words of a query that stand within so many characters of each other show in one snippet. */
const NEIGHBOURHOOD = 48

/** A document whose text a query meets, and where. */
export interface TextMatch {
  readonly document: SearchDocument
  readonly region: Region
  /** The places met, in offsets of the source, in order. */
  readonly places: readonly Span[]
  /** The place that a snippet is to show. */
  readonly focus: Span
}

/**
 * Finds the passages that contain the query as it is written or, where it has several words, all of them.
 *
 * A place belongs to the innermost passage that holds it whole. Words meet within a paragraph, an item or
 * an entry; that they stand somewhere in one section says nothing.
 */
export function matchTexts(passages: Passages, query: Query): TextMatch[] {
  const whole = placesByRegion(passages, query.whole)
  const found = [...whole].flatMap(([region, places]) => textMatches(region, places, places[0]))
  if (query.words[0] === query.whole) return found
  return [...found, ...meetings(passages, query.words).filter(({ region }) => !whole.has(region))]
}

/** Gives a match for each document of a region that the focus belongs to. */
export function textMatches(region: Region, places: readonly Span[], focus: Span | undefined): TextMatch[] {
  if (focus === undefined) return []
  const owning = region.owners.filter(({ part }) => part !== null && containsSpan(part, focus))
  return (owning.length > 0 ? owning : region.owners).map(({ document }) => ({
    document,
    region,
    places,
    focus,
  }))
}

function placesByRegion(passages: Passages, text: string): Map<Region, Span[]> {
  const found = new Map<Region, Span[]>()
  for (const place of findAll(passages.folded.text, text)) {
    const region = passages.regionOf(place)
    if (region === null) continue
    const places = found.get(region)
    if (places) places.push(passages.spanOf(place))
    else found.set(region, [passages.spanOf(place)])
  }
  return found
}

/** Finds the innermost passages that hold every word. */
function meetings(passages: Passages, words: readonly string[]): TextMatch[] {
  const byRegion = new Map<Region, Span[][]>()
  words.forEach((word, index) => {
    for (const [innermost, places] of placesByRegion(passages, word)) {
      for (let region: Region | null = innermost; region !== null; region = region.parent) {
        if (region.owners.some(({ document }) => document.kind === 'section')) break
        const lists = byRegion.get(region) ?? words.map(() => [])
        lists[index]?.push(...places)
        byRegion.set(region, lists)
      }
    }
  })
  const met = [...byRegion].filter(([, lists]) => lists.every((list) => list.length > 0))
  const outer = new Set(met.map(([region]) => region.parent))
  return met
    .filter(([region]) => !outer.has(region))
    .flatMap(([region, lists]) => textMatches(region, inOrder(lists.flat()), densest(lists)))
}

/** Gives the place around which the most words meet; the first of several. */
function densest(lists: readonly (readonly Span[])[]): Span | undefined {
  const wordsNear = (place: Span): number =>
    lists.filter((list) =>
      list.some(({ start }) => start >= place.start && start < place.start + NEIGHBOURHOOD),
    ).length
  const scored = inOrder(lists.flat()).map((place) => ({ place, words: wordsNear(place) }))
  return scored.sort((a, b) => b.words - a.words)[0]?.place
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
