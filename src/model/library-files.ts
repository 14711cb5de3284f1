/** The files of a library's static site: what the build writes for the page to fetch. */

import type { SerializedTermGraph } from './graph.ts'
import type { Slug, TermKey } from './ids.ts'
import type { CatalogueEntry, Concept, Coverage } from './library.ts'
import type { SearchKeys } from './search-keys.ts'

/** The folder of a library's files, seen from the site's root. */
export const LIBRARY_FOLDER = 'library'
/** The file that every page of the library needs. */
export const INDEX_FILE = `${LIBRARY_FOLDER}/index.json`
/** The file with the names of all concepts. */
export const NAMES_FILE = `${LIBRARY_FOLDER}/names.json`
/** The file that tells which reports use or define each name. */
export const NAME_REPORTS_FILE = `${LIBRARY_FOLDER}/name-reports.json`
/** The file with the map of the concepts that reports share. */
export const MAP_FILE = `${LIBRARY_FOLDER}/map.json`
/** The file with the uses by concept, place and year. */
export const PANEL_FILE = `${LIBRARY_FOLDER}/panel.csv`
/** The file with the concepts as a vocabulary, at the root of the site, from which its addresses are seen. */
export const VOCABULARY_FILE = 'concepts.ttl'
/** The version of these files; a page refuses any other. */
export const LIBRARY_SCHEMA = 1

/** `library/index.json`: what every page of the library needs. */
export interface LibraryIndex {
  readonly schema: number
  /** By id. */
  readonly entries: readonly CatalogueEntry[]
  readonly coverage: Coverage
  /** How many files the concepts and the grams of the passages are spread over: powers of two. */
  readonly shards: { readonly concepts: number; readonly grams: number }
  /** The names that most reports use, the most shared first. */
  readonly shared: readonly SharedName[]
  /** Whether its host is asked what is found for a query (`src/library/store/ask-address.ts`); it has no files of grams then. */
  readonly isAsked?: true
}

/** A concept as a list names it. */
export interface SharedName {
  readonly slug: Slug
  readonly name: string
  /** How many reports use or define it, and how many define it. */
  readonly reports: number
  readonly entries: number
}

/** `library/names.json`: every concept, a column a list, the most shared first. */
export interface LibraryNames {
  readonly schema: number
  readonly names: readonly string[]
  readonly slugs: readonly Slug[]
  readonly reports: readonly number[]
  readonly entries: readonly number[]
  readonly senses: readonly number[]
  /** The years of the first use; 0 where none is known. */
  readonly firsts: readonly number[]
  /** How the characters of the names are read and folded. */
  readonly keys: SearchKeys
}

/** `library/name-reports.json`: which reports use or define each name, for narrowing a search. */
export interface NameReports {
  readonly schema: number
  /** In the order of the names: positions in the catalogue, ascending, each but the first as its distance from the one before. */
  readonly reports: readonly (readonly number[])[]
}

/** `library/map.json`: the concepts that two reports or more use, as a graph of terms that the canvas draws. */
export interface LibraryMap {
  readonly schema: number
  /** A term a concept, the most shared first; `related` edges join those that share blocks. */
  readonly graph: SerializedTermGraph
  /** The years of the first use by the keys of the terms; 0 where none is known. */
  readonly years: Readonly<Record<string, number>>
  /** How many reports use or define each, by the same keys. */
  readonly reports: Readonly<Record<string, number>>
}

/** `library/concepts/<n>.json`: the concepts of one shard by slug. */
export type ConceptShard = Readonly<Record<string, Concept>>

/** The name of the file of a report with what other reports say of its names. */
export const ELSEWHERE_FILE = 'elsewhere.json'

/** `<report>/elsewhere.json`: what other reports say of the names of a report, by the keys of its nodes. */
export type Elsewhere = Readonly<Record<string, ElsewhereName>>

/** What other reports say of a name. */
export interface ElsewhereName {
  readonly slug: Slug
  /** How many reports of the library use or define it, this one among them. */
  readonly reports: number
  readonly senses: number
  /** Definitions of other reports, nearest first. */
  readonly definitions: readonly ElsewhereDefinition[]
}

/** What another report says that a name means. */
export interface ElsewhereDefinition {
  readonly report: string
  /** What the report is called where others are: place, year and sort. */
  readonly named: string
  readonly term: TermKey
  readonly definition: string
  readonly sense: number
}

/** Returns the path of the file that holds a concept, seen from the site's root. */
export function conceptFile(slug: Slug, { shards }: Pick<LibraryIndex, 'shards'>): string {
  return shardFile(shardOf(slug, shards.concepts))
}

/** Returns the path of the file of a shard of concepts, seen from the site's root. */
export function shardFile(shard: number): string {
  return `${LIBRARY_FOLDER}/concepts/${shard}.json`
}

const GRAMS = `${LIBRARY_FOLDER}/grams/`

/** Tells whether a path is that of a file of the places of grams. */
export function isGramFile(path: string): boolean {
  return path.startsWith(GRAMS)
}

/** Returns the path of a file of the places of grams, seen from the site's root; `src/library/passages/gram-files.ts` tells what it holds. */
export function gramFile(at: number): string {
  return `${GRAMS}${at}.bin`
}

/** Returns in which of some shards a key lies, by `fnv1a`. */
export function shardOf(key: string, shards: number): number {
  return fnv1a(key) % shards
}

/** Returns a hash of a text, 32 bits: FNV-1a (Fowler, Noll and Vo, 1991) over its code units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** So many files hold what a script in another page shows of the concepts. */
export const CARD_SHARDS = 64

/** Returns the id under which a script in another page finds what a concept means. */
export function conceptCards(slug: Slug): string {
  return `${LIBRARY_FOLDER}/${shardOf(slug, CARD_SHARDS)}`
}

const CONCEPTS = /^library(?:\/\d+)?$/

/** Tells whether the terms that a script in another page has by this id are a library's concepts. */
export function isOfConcepts(id: string): boolean {
  return CONCEPTS.test(id)
}
