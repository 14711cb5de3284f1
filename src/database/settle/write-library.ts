import { hash } from 'node:crypto'
import { byShare, type KeysMaker } from '../../library/static/library-files.ts'
import type { CatalogueEntry, Concept } from '../../model/library.ts'
import { shardOf } from '../../model/library-files.ts'
import type { SearchKeys } from '../../model/search-keys.ts'
import type { Database, Queries, Row } from '../database.ts'
import { type IndexedNames, indexNames } from '../keys/index-names.ts'
import { CONCEPT_SHARDS, STATE } from '../store/library-state.ts'
import { levelCounts, relatedRows, useRows, yearRows } from './concept-rows.ts'
import { knownReports, type ReportRow, UNSETTLED } from './put-reports.ts'
import { writeCitations } from './write-citations.ts'
import { readValue, writeKeys, writeRows, writeValue } from './write-rows.ts'
import { WRITE } from './write-statements.ts'

/** The name of the value that tells by which keys the names were found the last time. */
const KEYS = 'keys'

/** All that is known of a library. */
export interface MadeLibrary {
  readonly reports: readonly ReportRow[]
  /** By id. */
  readonly entries: readonly CatalogueEntry[]
  readonly concepts: readonly Concept[]
  readonly keysOf: KeysMaker
  /** Whether nothing is taken over that was written before. */
  readonly isAnew: boolean
}

/**
 * Writes a library at once; what is as it was is left alone.
 *
 * @returns False where the reports are others than those that it was made of: nothing is written then.
 */
export async function writeLibrary(db: Database, library: MadeLibrary): Promise<boolean> {
  const { entries, concepts, keysOf, reports, isAnew } = library
  const listed = byShare(concepts)
  const names = listed.map(({ concept }) => concept.name)
  const keys = keysOf(names)
  const indexed = indexNames(names, keys)
  const rows = listed.map(({ concept, reports: users }, no) => ({
    ...conceptRow(concept, users),
    no,
    ...indexed.names[no],
  }))
  const isFirst = (await readValue(db, STATE.stamp)) === undefined
  const isWritten = await db.transaction(async (queries) => {
    await queries.query(WRITE.lock)
    const now = await knownReports(queries)
    if (now.size !== reports.length || !reports.every(({ id, hash: own }) => now.get(id)?.hash === own))
      return false
    if (isAnew) for (const statement of WRITE.dropDerived) await queries.query(statement)
    await writeRows(
      queries,
      WRITE.entries,
      entries.map((entry) => ({ id: entry.id, entry })),
    )
    await writeConcepts(queries, concepts, { rows, isFirst })
    await writeNames(queries, indexed, keys)
    const cited = await writeCitations(queries, { reports, concepts })
    const stamp = hash(
      'sha256',
      JSON.stringify([rows.map((row) => [row.no, row.slug, row.hash]), cited, entries]),
    )
    await writeValue(queries, STATE.stamp, stamp)
    await queries.query(WRITE.dropValue, [UNSETTLED])
    return true
  })
  if (isWritten) await tidy(db)
  return isWritten
}

function conceptRow(concept: Concept, reports: number) {
  const { slug, name, entries, senses, firstUse, firstDefinition } = concept
  const content = [entries, concept.uses, concept.years.map(({ held: _, ...year }) => year), concept.beside]
  return {
    slug,
    name,
    reports,
    entries: entries.length,
    senses,
    first_use: firstUse,
    first_definition: firstDefinition,
    levels: levelCounts(concept),
    shard: shardOf(slug, CONCEPT_SHARDS),
    hash: hash('sha256', JSON.stringify(content)),
  }
}

interface ConceptRows {
  readonly rows: readonly { readonly slug: string; readonly hash: string }[]
  /** Whether no concepts were ever written. */
  readonly isFirst: boolean
}

/** Writes the concepts, and the entries, uses and counts of those that have changed. */
async function writeConcepts(
  db: Queries,
  concepts: readonly Concept[],
  { rows, isFirst }: ConceptRows,
): Promise<void> {
  const before = await db.query<{ readonly slug: string; readonly hash: string } & Row>(WRITE.hashes)
  const known = new Map(before.map(({ slug, hash: own }) => [slug, own]))
  const now = new Map(rows.map(({ slug, hash: own }) => [slug as string, own]))
  const gone = [...known.keys()].filter((slug) => known.get(slug) !== now.get(slug))
  for (const statement of [WRITE.dropUses, WRITE.dropYears, WRITE.dropRelated])
    await db.query(statement, [gone])
  await db.query(WRITE.dropConcepts)
  // Nobody asks a library that is empty yet: its index is made at once when it is full.
  if (isFirst) await db.query(WRITE.dropSlipIndex)
  await writeRows(db, WRITE.concepts, rows)
  if (isFirst) await db.query(WRITE.makeSlipIndex)
  const changed = concepts.filter(({ slug }) => known.get(slug) !== now.get(slug))
  await writeRows(db, WRITE.uses, flatten(changed, useRows))
  await writeRows(db, WRITE.years, flatten(changed, yearRows))
  await writeRows(db, WRITE.related, flatten(changed, relatedRows))
}

function* flatten<T>(list: readonly T[], rowsOf: (one: T) => Iterable<object>): Generator<object> {
  for (const one of list) yield* rowsOf(one)
}

/** Writes by what the names are found, unless that is as it was. */
async function writeNames(db: Queries, { names, keys }: IndexedNames, { names: _, ...alphabet }: SearchKeys) {
  const mark = hash('sha256', JSON.stringify([names, alphabet]))
  if ((await readValue(db, KEYS)) === mark) return
  await db.query(WRITE.dropKeys)
  await writeKeys(db, keys)
  await writeValue(db, STATE.alphabet, alphabet)
  await writeValue(db, STATE.common, keys.common())
  await writeValue(db, KEYS, mark)
}

const TABLES = [
  'report',
  'report_file',
  'block',
  'entry',
  'mention',
  'concept',
  'name_key',
  'concept_use',
] as const

/** Lets the database take room back and count anew what its tables hold: its plans depend on it. */
async function tidy(db: Database): Promise<void> {
  for (const table of TABLES) await db.query(`vacuum (analyze) ${table}`)
  // A server does so by itself; embedded, the log of what was written would grow on.
  if (db.engine === 'pglite') await db.query('checkpoint')
}
