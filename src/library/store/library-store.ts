/** This file says what a library can be asked; its answers are the same, and in the same order, wherever it is kept. */

import type { Slug } from '../../model/ids.ts'
import type { CatalogueEntry, Concept, Facets } from '../../model/library.ts'
import type { LibraryIndex, LibraryNames } from '../../model/library-files.ts'
import type { Span } from '../../model/span.ts'
import type { MatchClass } from '../../search/hit.ts'
import type { Met } from '../passages/find-places.ts'
import type { PassageQuote } from '../passages/quote-places.ts'

/** A library that is asked. */
export interface LibraryStore {
  /** Returns the catalogue, what is covered, and the names that most reports share. */
  index(): Promise<LibraryIndex>
  /** Returns all names. */
  names(): Promise<LibraryNames>
  /** Returns the concept with a slug, or null. */
  concept(slug: Slug): Promise<Concept | null>
  /** Finds names as the search of a report does: by class of match, then by the reports that use them, then by entries. */
  searchNames(query: string, wish?: NamesWish): Promise<NamesAnswer>
  /** Finds passages in all reports: the reports with the most places first, then the newest, then by id. */
  searchPassages(query: string, wish?: PassagesWish): Promise<PassagesAnswer>
  /** Returns what a report says where a query is met; empty where its text bears nothing out. */
  quote(query: string, group: PassageGroup): Promise<ReportQuotes>
  /**
   * Returns the ids of the reports that answer a query, by one of the `ANSWERING_NAMES` first names or by a passage, in
   * the order of the catalogue: what it may be narrowed to.
   */
  answering(query: string): Promise<readonly string[]>
}

/** The reports of so many names that answer a query are offered for narrowing it. */
export const ANSWERING_NAMES = 200

export interface PassagesWish {
  /** The most reports that are returned; 60 unless told. */
  readonly limit?: number
  readonly facets?: Facets
}

export interface NamesWish {
  /** The most names that are returned; 24 unless told. */
  readonly limit?: number
  readonly facets?: Facets
}

/** A name that answers a query. */
export interface NameHit {
  readonly slug: Slug
  readonly name: string
  readonly match: MatchClass
  /** The matched stretches of the name. */
  readonly marks: readonly Span[]
  /** How many reports use or define it; of those that the answer is narrowed to. */
  readonly reports: number
  /** How many define it, in how many senses, in the whole library. */
  readonly entries: number
  readonly senses: number
}

export interface NamesAnswer {
  /** Best first. */
  readonly hits: readonly NameHit[]
  /** The nearest name where none is found. */
  readonly suggestion: NameHit | null
}

/** The places of one report. */
export interface PassageGroup {
  readonly entry: CatalogueEntry
  /** How many there are; 0 where the words of the query stand in the report, but nowhere together. */
  readonly count: number
  /** Where, in units of the compared text; empty where that was not kept: `quote` then finds it anew. */
  readonly met: readonly Met[]
}

export interface PassagesAnswer {
  /** The first reports, as many as were asked for. */
  readonly groups: readonly PassageGroup[]
  /** How many reports there are, and how many places in them. */
  readonly reports: number
  readonly places: number
  /** Whether the query is too short to be looked for in the texts: less than two characters in one piece. */
  readonly isTooShort: boolean
  /** Whether what is found needs no proof by the texts. */
  readonly isCertain: boolean
}

export interface ReportQuotes {
  readonly source: string
  readonly quotes: readonly PassageQuote[]
}
