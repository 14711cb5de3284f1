import { type FoundPlaces, meetPhrases, type PhrasePlaces } from '../../library/passages/find-places.ts'
import { type PassageQuery, type Phrase, parsePassageQuery } from '../../library/passages/passage-query.ts'
import { isWanted } from '../../library/store/facets.ts'
import type { PassageGroup, PassagesAnswer, PassagesWish } from '../../library/store/library-store.ts'
import { compareGroups, MOST_REPORTS, noPassages } from '../../library/store/search-passages.ts'
import { NO_FACETS } from '../../model/library.ts'
import { append } from '../../text/collect.ts'
import { findAll } from '../../text/stretch.ts'
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
  const head = headOf(phrase)
  const counts = new Map<string, number>()
  if (isPlain(phrase)) {
    const rows = await source.db.query<{ readonly report: string; readonly places: number } & Row>(
      ASK.countPlaces,
      [writtenKeys(head), head, head.length - 1],
    )
    for (const { report, places } of rows) counts.set(report, places)
    return counts
  }
  const begins = await beginsOf(source, phrase, [...source.state.entries.keys()])
  for (const [report, places] of begins) counts.set(report, places.length)
  return counts
}

/** Tells whether the database can count a phrase: it stands in one block with what goes on, and never within itself. */
function isPlain({ text }: Phrase): boolean {
  return (
    text.length <= OVERLAP && !Array.from(text).some((_, at) => at > 0 && text.startsWith(text.slice(at)))
  )
}

/** Returns what a block has of a phrase that begins in it. */
function headOf({ text }: Phrase): string {
  return storable(text).slice(0, OVERLAP)
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

/** Finds where a phrase begins in some reports, in units of their compared texts. */
async function beginsOf(
  { db }: PassagesSource,
  phrase: Phrase,
  reports: readonly string[],
): Promise<Map<string, number[]>> {
  const head = headOf(phrase)
  const rows = await db.query<
    { readonly report: string; readonly unit: number; readonly text: string } & Row
  >(ASK.placedBlocks, [writtenKeys(head), head, head.length - 1, reports])
  const begins = new Map<string, number[]>()
  for (const { report, unit, text } of rows)
    for (const { start } of findAll(text, head)) append(begins, report, unit + start)
  return phrase.text.length > OVERLAP ? keepWhole(db, storable(phrase.text), begins) : begins
}

/** Keeps the places at which all of a phrase stands that is longer than what a block has of its neighbour. */
async function keepWhole(
  db: Queries,
  phrase: string,
  begins: ReadonlyMap<string, readonly number[]>,
): Promise<Map<string, number[]>> {
  if (begins.size === 0) return new Map()
  const rows = await db.query<
    { readonly report: string; readonly unit: number; readonly text: string } & Row
  >(ASK.texts, [[...begins.keys()]])
  const texts = new Map<string, string>()
  for (const { report, unit, text } of rows)
    texts.set(report, (texts.get(report) ?? '').padEnd(unit, '\0') + text)
  const whole = [...begins].map(([report, places]) => {
    const text = texts.get(report) ?? ''
    return [report, places.filter((place) => text.startsWith(phrase, place))] as const
  })
  return new Map(
    whole.filter(([, places]) => places.length > 0).map(([report, places]) => [report, [...places]]),
  )
}
