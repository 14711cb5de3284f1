import { NO_FACETS } from '../../model/library.ts'
import { stripQuotes } from '../../text/fold.ts'
import { findPlaces } from '../passages/find-places.ts'
import { type PlacesByReport, readGram } from '../passages/gram-files.ts'
import { fileOfGram } from '../passages/grams.ts'
import { filesOf, type PassageQuery, parsePassageQuery } from '../passages/passage-query.ts'
import { isWanted } from './facets.ts'
import type { LibraryData } from './library-data.ts'
import type { PassageGroup, PassagesAnswer, PassagesWish } from './library-store.ts'

/** So many reports are returned unless told. */
export const MOST_REPORTS = 60

/** Finds the passages of a library that hold a query; see `LibraryStore`. */
export async function searchPassages(
  data: LibraryData,
  text: string,
  { limit = MOST_REPORTS, facets = NO_FACETS }: PassagesWish = {},
): Promise<PassagesAnswer> {
  const query = parsePassageQuery(text)
  if (query === null) return noPassages(text)
  const { entries, shards } = await data.index()
  const placesOf = await readGrams(data, query, shards.grams)
  const groups = findPlaces(query, placesOf).flatMap(({ report, count, met }): PassageGroup[] => {
    const entry = entries[report]
    return entry && isWanted(entry, facets) ? [{ entry, count, met }] : []
  })
  return {
    groups: groups.sort(compareGroups).slice(0, limit),
    reports: groups.length,
    places: groups.reduce((sum, { count }) => sum + count, 0),
    isTooShort: false,
    isCertain: query.isCovered,
  }
}

/** Returns the answer to a query that no text is searched for. */
export function noPassages(text: string): PassagesAnswer {
  return { groups: [], reports: 0, places: 0, isTooShort: stripQuotes(text) !== '', isCertain: true }
}

/** Reads the files in which the grams of a query lie; returns where a gram stands. */
async function readGrams(
  data: LibraryData,
  query: PassageQuery,
  files: number,
): Promise<(gram: number) => PlacesByReport> {
  const read = await Promise.all(
    filesOf(query, files).map(async (file) => [file, await data.grams(file)] as const),
  )
  const byFile = new Map(read)
  const known = new Map<number, PlacesByReport>()
  return (gram) => {
    const file = byFile.get(fileOfGram(gram, files))
    const places = known.get(gram) ?? (file && readGram(file, gram)) ?? new Map()
    known.set(gram, places)
    return places
  }
}

type ReportPlaces = Pick<PassageGroup, 'entry' | 'count'>

/** Orders reports: those with the most places first, then the newest, then by id. */
export function compareGroups(a: ReportPlaces, b: ReportPlaces): number {
  const yearOf = ({ entry }: ReportPlaces) => entry.year ?? 0
  return b.count - a.count || yearOf(b) - yearOf(a) || (a.entry.id < b.entry.id ? -1 : 1)
}
