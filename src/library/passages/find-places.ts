import type { Span } from '../../model/span.ts'
import { greatestOf } from '../../text/extremes.ts'
import type { PlacesByReport } from './gram-files.ts'
import { gramAt } from './grams.ts'
import type { PassageQuery, Phrase } from './passage-query.ts'

/** Words within so many units of each other are met together. */
export const NEIGHBOURHOOD = 120

/** Where a query is met: the stretch of its phrase, or of each of its words, in units of the compared text. */
export type Met = readonly Span[]

/** The places of one report where a query is met. */
export interface FoundPlaces {
  /** The position of the report in the catalogue. */
  readonly report: number
  /** How many there are; 0 where the words stand in the report, but nowhere together. */
  readonly count: number
  /** In the order of the text; of words that stand apart the first of each. */
  readonly met: readonly Met[]
}

/**
 * Finds the places of a query in every report by the places of its grams; in the order of the reports.
 *
 * @param placesOf Returns where a gram stands.
 */
export function findPlaces(query: PassageQuery, placesOf: (gram: number) => PlacesByReport): FoundPlaces[] {
  return meetPhrases(
    query,
    query.phrases.map((phrase) => ({ phrase, places: placesOfPhrase(phrase, placesOf) })),
  )
}

/** Where a phrase of a query begins. */
export interface PhrasePlaces {
  readonly phrase: Phrase
  readonly places: PlacesByReport
}

/** Finds the places of a query by those of its phrases; in the order of the reports. */
export function meetPhrases({ areWords }: PassageQuery, found: readonly PhrasePlaces[]): FoundPlaces[] {
  return areWords ? meetWords(found) : uniteForms(found)
}

/** Finds where all grams of a phrase stand at their distances. */
function placesOfPhrase({ text, grams }: Phrase, placesOf: (gram: number) => PlacesByReport): PlacesByReport {
  const [first, ...others] = grams.map((at) => ({ at, places: placesOf(gramAt(text, at)) }))
  const found = new Map<number, readonly number[]>()
  for (const [report, begins] of first?.places ?? []) {
    let left = begins.map((place) => place - (first?.at ?? 0))
    for (const { at, places } of others) left = shifted(left, places.get(report) ?? [], at)
    if (left.length > 0) found.set(report, left)
  }
  return found
}

/** Keeps the places that have one of `others` behind them at a distance; both ascend. */
function shifted(places: readonly number[], others: readonly number[], distance: number): number[] {
  let at = 0
  return places.filter((place) => {
    while (at < others.length && (others[at] as number) < place + distance) at++
    return others[at] === place + distance
  })
}

function uniteForms(found: readonly PhrasePlaces[]): FoundPlaces[] {
  const met = new Map<number, Met[]>()
  for (const { phrase, places } of found)
    for (const [report, begins] of places) {
      const spans = begins.map((start): Met => [{ start, end: start + phrase.text.length }])
      met.set(report, [...(met.get(report) ?? []), ...spans])
    }
  const startOf = ([first]: Met) => first?.start ?? 0
  return [...met]
    .sort(([a], [b]) => a - b)
    .map(([report, list]) => {
      const sorted = list.sort((a, b) => startOf(a) - startOf(b))
      return { report, count: sorted.length, met: sorted }
    })
}

/** Finds the reports that hold all words, and in each the places where they stand together. */
function meetWords(found: readonly PhrasePlaces[]): FoundPlaces[] {
  const [first, ...others] = found
  if (first === undefined) return []
  const reports = [...first.places.keys()].filter((report) =>
    others.every(({ places }) => places.has(report)),
  )
  return reports
    .sort((a, b) => a - b)
    .map((report) => {
      const words = found.map(({ phrase, places }) =>
        (places.get(report) ?? []).map((start) => ({ start, end: start + phrase.text.length })),
      )
      const together = wordsTogether(words)
      const apart = words.flatMap(([one]): Met[] => (one ? [[one]] : []))
      return { report, count: together.length, met: together.length > 0 ? together : apart }
    })
}

/** Goes from one place of the first word to the next, and takes those that have each other word near, the nearest of it. */
function wordsTogether([first = [], ...others]: readonly (readonly Span[])[]): Met[] {
  const found: Met[] = []
  const at = others.map(() => 0)
  let behind = -1
  for (const word of first) {
    if (word.start < behind) continue
    const near = others.map((places, which) => {
      let next = at[which] ?? 0
      while (next < places.length && (places[next] as Span).start < word.start) next++
      at[which] = next
      return nearest(word, places[next - 1], places[next])
    })
    const met = near.filter((place) => place !== null)
    if (met.length < near.length) continue
    const all = [word, ...met].sort((a, b) => a.start - b.start)
    behind = greatestOf(all.map(({ end }) => end))
    found.push(all)
  }
  return found
}

function nearest(word: Span, before: Span | undefined, after: Span | undefined): Span | null {
  const far = (place: Span | undefined) =>
    place === undefined ? Number.POSITIVE_INFINITY : Math.abs(place.start - word.start)
  const place = far(before) < far(after) ? before : after
  return place !== undefined && far(place) <= NEIGHBOURHOOD ? place : null
}
