import type { Concept } from '../../model/library.ts'
import {
  type ConceptShard,
  gramFile,
  INDEX_FILE,
  LIBRARY_SCHEMA,
  type LibraryIndex,
  type LibraryMap,
  type LibraryNames,
  MAP_FILE,
  NAME_REPORTS_FILE,
  NAMES_FILE,
  type NameReports,
  type SharedName,
  shardFile,
  shardOf,
} from '../../model/library-files.ts'
import type { SearchKeys } from '../../model/search-keys.ts'
import { groupBy } from '../../text/collect.ts'
import type { Library } from '../library.ts'
import type { GramFiles } from '../passages/gram-files.ts'
import { reportsOf } from '../reports-of.ts'

/** About so many concepts lie in one file. */
const CONCEPTS_A_SHARD = 16
/** So many names are listed on the library's first page. */
const MOST_SHARED = 60

/** Reads the names of a list as search needs it: the compiler knows how characters are read. */
export type KeysMaker = (names: readonly string[]) => SearchKeys

/** Lists the concepts, those first that most reports use, then those that most explain, then by slug. */
export function byShare(
  concepts: readonly Concept[],
): { readonly concept: Concept; readonly reports: number }[] {
  return concepts
    .map((concept) => ({ concept, reports: reportsOf(concept).length }))
    .sort(
      (a, b) =>
        b.reports - a.reports ||
        b.concept.entries.length - a.concept.entries.length ||
        (a.concept.slug < b.concept.slug ? -1 : 1),
    )
}

/** Returns the index of a library: what its pages need beside what they are about. */
export function libraryIndex({ entries, coverage, concepts }: Library, grams: number): LibraryIndex {
  const shared = byShare(concepts)
    .filter(({ reports }) => reports > 1)
    .slice(0, MOST_SHARED)
    .map(({ concept: { slug, name, entries: own }, reports }): SharedName => {
      return { slug, name, reports, entries: own.length }
    })
  const shards = { concepts: powerOfTwo(concepts.length / CONCEPTS_A_SHARD), grams }
  return { schema: LIBRARY_SCHEMA, entries, coverage, shards, shared }
}

/** Returns the names of a library, a column a list. */
export function libraryNames(concepts: readonly Concept[], keysOf: KeysMaker): LibraryNames {
  const sorted = byShare(concepts)
  const list = sorted.map(({ concept }) => concept)
  return {
    schema: LIBRARY_SCHEMA,
    names: list.map(({ name }) => name),
    slugs: list.map(({ slug }) => slug),
    reports: sorted.map(({ reports }) => reports),
    entries: list.map(({ entries }) => entries.length),
    senses: list.map(({ senses }) => senses),
    firsts: list.map(({ firstUse }) => firstUse?.year ?? 0),
    keys: keysOf(list.map(({ name }) => name)),
  }
}

/** Returns which reports use or define each name, in the order of `libraryNames`. */
export function nameReports({ concepts, entries }: Pick<Library, 'concepts' | 'entries'>): NameReports {
  const positions = new Map(entries.map(({ id }, at) => [id, at]))
  const reports = byShare(concepts).map(({ concept }) => {
    const sorted = reportsOf(concept)
      .flatMap((id) => positions.get(id) ?? [])
      .sort((a, b) => a - b)
    return sorted.map((position, at) => position - (sorted[at - 1] ?? 0))
  })
  return { schema: LIBRARY_SCHEMA, reports }
}

/** Makes the files by which the passages of a library are found: their paths from the site's root, and their bytes. */
export function* passageFiles(grams: GramFiles): Generator<readonly [string, Uint8Array]> {
  for (let at = 0; at < grams.count; at++) yield [gramFile(at), grams.file(at)]
}

/** What of a library is in a file of its own. */
interface LibraryParts {
  readonly index: LibraryIndex
  readonly names: LibraryNames
  readonly map: LibraryMap
}

/** Makes the files of a library that its concepts are read from: their paths from the site's root, and their texts. */
export function* libraryFiles(
  library: Library,
  { index, names, map }: LibraryParts,
): Generator<readonly [string, string]> {
  yield [INDEX_FILE, JSON.stringify(index)]
  yield [NAMES_FILE, formatNames(names)]
  yield [NAME_REPORTS_FILE, JSON.stringify(nameReports(library))]
  yield [MAP_FILE, JSON.stringify(map)]
  const shards = groupBy(library.concepts, ({ slug }) => shardOf(slug, index.shards.concepts))
  // An empty one is written too: that a concept is not there is then told without an error.
  for (let shard = 0; shard < index.shards.concepts; shard++)
    yield [shardFile(shard), formatShard(shards.get(shard) ?? [])]
}

/** Formats the file of the names; the same names give the same bytes, in whatever order their keys were kept. */
export function formatNames({ keys, ...names }: LibraryNames): string {
  const { schema, folds, readings, others } = keys
  const sorted = (table: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)))
  return JSON.stringify({
    ...names,
    keys: { schema, folds, readings: sorted(readings), others: sorted(others), names: keys.names },
  })
}

/** Formats the file of the concepts of one shard. */
export function formatShard(concepts: readonly Concept[]): string {
  const sorted = [...concepts].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  const bySlug = sorted.map((concept) => [concept.slug, concept] as const)
  return JSON.stringify(Object.fromEntries(bySlug) satisfies ConceptShard)
}

/** Returns the least power of two that is not below a number, 1 at least. */
export function powerOfTwo(least: number): number {
  let power = 1
  while (power < least) power *= 2
  return power
}
