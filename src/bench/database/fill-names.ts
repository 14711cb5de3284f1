import { buildNameKeys } from '../../compile/names/search-keys.ts'
import type { Database } from '../../database/database.ts'
import { type IndexedNames, indexNames } from '../../database/keys/index-names.ts'
import { writeKeys, writeRows, writeValue } from '../../database/settle/write-rows.ts'
import { WRITE } from '../../database/settle/write-statements.ts'
import { CONCEPT_SHARDS, STATE } from '../../database/store/library-state.ts'
import { shardOf } from '../../model/library-files.ts'
import type { SearchKeys } from '../../model/search-keys.ts'
import type { BenchName } from './names.ts'

/** Names with what they are found by, as the product makes it. */
export interface PreparedNames {
  readonly names: readonly BenchName[]
  readonly keys: SearchKeys
  readonly indexed: IndexedNames
}

/** Makes the keys of names. */
export function prepareNames(names: readonly BenchName[]): PreparedNames {
  const list = names.map(({ name }) => name)
  const keys = buildNameKeys(list)
  return { names, keys, indexed: indexNames(list, keys) }
}

/** Fills an empty library with names alone. */
export async function fillNames(db: Database, { names, keys, indexed }: PreparedNames): Promise<void> {
  await db.query(WRITE.dropSlipIndex)
  await writeRows(db, WRITE.concepts, conceptRows(names, indexed))
  await db.query(WRITE.makeSlipIndex)
  await writeKeys(db, indexed.keys)
  const { names: _, ...alphabet } = keys
  await writeValue(db, STATE.stamp, 'bench')
  await writeValue(db, STATE.alphabet, alphabet)
  await writeValue(db, STATE.common, indexed.keys.common())
  await db.query('vacuum analyze')
}

function* conceptRows(names: readonly BenchName[], indexed: IndexedNames): Generator<object> {
  for (const [no, { slug, name, reports, entries }] of names.entries()) {
    const senses = Math.min(1, entries)
    const counts = { reports, entries, senses, first_use: null, first_definition: null, levels: {} }
    yield { no, slug, name, ...indexed.names[no], ...counts, shard: shardOf(slug, CONCEPT_SHARDS), hash: '' }
  }
}
