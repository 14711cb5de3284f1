import type { Slug } from '../ids.ts'
import { DIVISION_LEVELS, REPORT_KINDS } from '../kinds.ts'
import type { CatalogueEntry, Coverage } from '../library.ts'
import { LIBRARY_SCHEMA, type LibraryIndex, type SharedName } from '../library-files.ts'
import { KEYS_SCHEMA, type SearchKeys } from '../search-keys.ts'
import { SUMS_SCHEMA } from '../sums.ts'
import {
  branded,
  COUNT,
  INTEGER,
  list,
  object,
  oneOf,
  only,
  orNull,
  record,
  type Schema,
  SHA256,
  text,
} from './schema.ts'

/** The schema of keys.json. */
export const SEARCH_KEYS_SCHEMA = object<SearchKeys>(
  {
    schema: only(KEYS_SCHEMA),
    folds: text(),
    readings: record(text()),
    others: record(text()),
    names: record(text()),
  },
  {},
)

/** What sums.json holds. */
interface SumsFile {
  readonly schema: number
  readonly files: Readonly<Record<string, string>>
  readonly sha256: string
}

/** The schema of sums.json. */
export const SUMS_FILE_SCHEMA = object<SumsFile>(
  { schema: only(SUMS_SCHEMA), files: record(SHA256), sha256: SHA256 },
  {},
)

const ENTRY = object<CatalogueEntry>(
  {
    id: text(),
    title: orNull(text()),
    shortTitle: orNull(text()),
    kind: oneOf(REPORT_KINDS),
    issuer: orNull(text()),
    place: orNull(text()),
    placeCode: orNull(text()),
    within: list(text()),
    level: orNull(oneOf(DIVISION_LEVELS)),
    year: orNull(INTEGER),
    date: orNull(text()),
    url: orNull(text()),
    terms: COUNT,
  },
  {},
)

/** The schema of the catalogue of a library's site, `library/index.json`. */
export const CATALOGUE_SCHEMA = object<LibraryIndex>(
  {
    schema: only(LIBRARY_SCHEMA),
    entries: list(ENTRY),
    coverage: object<Coverage>(
      { reports: COUNT, years: orNull(list(INTEGER)) as Schema<Coverage['years']> },
      {},
    ),
    shards: object<LibraryIndex['shards']>({ concepts: COUNT, grams: COUNT }, {}),
    shared: list(
      object<SharedName>({ slug: branded<Slug>(), name: text(), reports: COUNT, entries: COUNT }, {}),
    ),
  },
  { isAsked: only(true) },
)
