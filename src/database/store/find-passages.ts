import { type FoundPlaces, meetPhrases, type PhrasePlaces } from '../../library/passages/find-places.ts'
import { gramsToCover } from '../../library/passages/grams.ts'
import { type PassageQuery, type Phrase, parsePassageQuery } from '../../library/passages/passage-query.ts'
import { isWanted } from '../../library/store/facets.ts'
import type { PassageGroup, PassagesAnswer, PassagesWish } from '../../library/store/library-store.ts'
import { compareGroups, MOST_REPORTS, noPassages } from '../../library/store/search-passages.ts'
import { NO_FACETS } from '../../model/library.ts'
import { append } from '../../text/collect.ts'
import { OVERLAP } from '../blocks/block-rows.ts'
import type { Queries, Row } from '../database.ts'
import { storable } from '../keys/index-names.ts'
import { writtenKeys } from '../keys/name-keys.ts'
import { ASK } from '../statements.ts'
import type { LibraryState } from './library-state.ts'

/** The texts of so many reports are read at once. */
const READ_AT_ONCE = 500

/** What passages are found in. */
export interface PassagesSource {
  readonly db: Queries
  readonly state: LibraryState
}

/** Finds the passages of a library that hold a query; see `LibraryStore`. */
export async function findPassages(
  source: PassagesSource,
  text: string,
  { limit = MOST_REPORTS, facets = NO_FACETS }: PassagesWish = {},
): Promise<PassagesAnswer> {
  const { entries } = source.state
  const query = parsePassageQuery(text)
  if (query === null) return noPassages(text)
  const counted = await countReports(source, query)
  const wanted = [...counted].flatMap(([report, count]) => {
    const entry = entries.get(report)
    return entry && isWanted(entry, facets) ? [{ entry, count }] : []
  })
  const first = wanted.sort(compareGroups).slice(0, limit)
  const met = await metIn(
    source,
    query,
    first.map(({ entry }) => entry.id),
  )
  return {
    groups: first.map(
      ({ entry, count }): PassageGroup => ({ entry, count, met: met.get(entry.id)?.met ?? [] }),
    ),
    reports: wanted.length,
    places: wanted.reduce((sum, { count }) => sum + count, 0),
    isTooShort: false,
    isCertain: query.isCovered,
  }
}

/** Returns the ids of the reports that answer a query by a passage. */
export async function reportsWith(source: PassagesSource, text: string): Promise<string[]> {
  const query = parsePassageQuery(text)
  return query === null ? [] : [...(await countReports(source, query)).keys()]
}

/** Counts the places of a query in every report that has one; of words that stand apart, 0. */
async function countReports(source: PassagesSource, query: PassageQuery): Promise<Map<string, number>> {
  const { phrases, areWords } = query
  const counts = await Promise.all(phrases.map((phrase) => countPhrase(source, phrase)))
  const [first = new Map<string, number>(), ...others] = counts
  if (!areWords) return sumUp(counts)
  const together = [...first.keys()].filter((report) => others.every((other) => other.has(report)))
  const found = new Map<string, number>()
  for (let at = 0; at < together.length; at += READ_AT_ONCE)
    for (const [report, { count }] of await metIn(source, query, together.slice(at, at + READ_AT_ONCE)))
      found.set(report, count)
  return found
}

function sumUp(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const count of counts)
    for (const [report, places] of count) sums.set(report, (sums.get(report) ?? 0) + places)
  return sums
}

async function countPhrase(source: PassagesSource, phrase: Phrase): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (isCounted(phrase)) {
    const text = storable(phrase.text)
    const rows = await source.db.query<{ readonly report: string; readonly places: number } & Row>(
      ASK.countPlaces,
      [pairsOf(phrase), text, text.length - 1],
    )
    for (const { report, places } of rows) counts.set(report, places)
    return counts
  }
  for (const [report, places] of await beginsOf(source, phrase, null)) counts.set(report, places.length)
  return counts
}

/** Tells whether the database can count a phrase: its pairs cover it, and it never begins within itself. */
function isCounted({ text, grams }: Phrase): boolean {
  if (grams.length < gramsToCover(text.length)) return false
  return !Array.from(text).some((_, at) => at > 0 && text.startsWith(text.slice(at)))
}

/** Finds where a query is met in some reports. */
export async function metIn(
  source: PassagesSource,
  query: PassageQuery,
  reports: readonly string[],
): Promise<Map<string, FoundPlaces>> {
  if (reports.length === 0) return new Map()
  const found = await Promise.all(
    query.phrases.map(async (phrase): Promise<PhrasePlaces> => {
      const begins = await beginsOf(source, phrase, reports)
      const places = [...begins].map(
        ([report, list]) => [source.state.positions.get(report) ?? -1, list] as const,
      )
      return { phrase, places: new Map(places) }
    }),
  )
  const met = meetPhrases(query, found)
  return new Map(met.map((places) => [source.state.index.entries[places.report]?.id ?? '', places]))
}

interface PlacedBlock extends Row {
  readonly report: string
  readonly unit: number
  readonly length: number
  readonly level: string
}

/**
 * Finds where a phrase begins in some reports, or in all: where each of its pairs that are read stands at its distance.
 *
 * @returns By report, in units of the compared text.
 */
async function beginsOf(
  { db }: PassagesSource,
  phrase: Phrase,
  reports: readonly string[] | null,
): Promise<Map<string, number[]>> {
  const text = storable(phrase.text)
  const near = phrase.grams.filter(isNear)
  const rows = await db.query<PlacedBlock>(ASK.placedBlocks, [pairsOf({ ...phrase, grams: near }), reports])
  const begins = new Map<string, number[]>()
  for (const { report, unit, length, level } of rows)
    for (let at = 0; at < length; at++)
      if (holdsPairs(level, text, near, at)) append(begins, report, unit + at)
  const far = phrase.grams.filter((at) => !isNear(at))
  return far.length === 0 ? begins : keepWhole(db, begins, (whole, at) => holdsPairs(whole, text, far, at))
}

/** Tells whether a pair of a phrase stands in the block in which the phrase begins, with what it has of the next one. */
function isNear(at: number): boolean {
  return at + 2 <= OVERLAP
}

/** Returns the keys of the pairs by which a phrase is found. */
function pairsOf({ text, grams }: Phrase): number[] {
  const plain = storable(text)
  return [...new Set(grams.flatMap((at) => writtenKeys(plain.slice(at, at + 2))))]
}

/** Tells whether pairs of a phrase stand in a text where it begins at an offset. */
function holdsPairs(text: string, phrase: string, pairs: readonly number[], begin: number): boolean {
  return pairs.every((at) => text.startsWith(phrase.slice(at, at + 2), begin + at))
}

/** Keeps the places that are right by the whole text of their reports. */
async function keepWhole(
  db: Queries,
  begins: ReadonlyMap<string, readonly number[]>,
  isRight: (text: string, place: number) => boolean,
): Promise<Map<string, number[]>> {
  if (begins.size === 0) return new Map()
  const rows = await db.query<
    { readonly report: string; readonly unit: number; readonly text: string } & Row
  >(ASK.texts, [[...begins.keys()]])
  const texts = new Map<string, string>()
  for (const { report, unit, text } of rows)
    texts.set(report, (texts.get(report) ?? '').padEnd(unit, '\0') + text)
  const whole = [...begins].map(([report, places]): [string, number[]] => {
    const text = texts.get(report) ?? ''
    return [report, places.filter((place) => isRight(text, place))]
  })
  return new Map(whole.filter(([, places]) => places.length > 0))
}
