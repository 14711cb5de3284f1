import type { Queries } from '../database.ts'
import type { NameKeys } from '../keys/index-names.ts'
import { storedJson } from './stored-json.ts'
import { WRITE } from './write-statements.ts'

/** So many rows, or about so many characters of them, are sent at once. */
const ROWS_AT_ONCE = 5_000
const LENGTH_AT_ONCE = 4_000_000
/** So many keys of names are sent at once. */
const KEYS_AT_ONCE = 100_000

/** Writes rows by a statement that takes them as JSON, some at a time. */
export async function writeRows(db: Queries, statement: string, rows: Iterable<object>): Promise<void> {
  let batch: string[] = []
  let length = 0
  const send = async () => {
    if (batch.length > 0) await db.query(statement, [`[${batch.join(',')}]`])
    batch = []
    length = 0
  }
  for (const row of rows) {
    const json = storedJson(row)
    batch.push(json)
    length += json.length
    if (batch.length >= ROWS_AT_ONCE || length >= LENGTH_AT_ONCE) await send()
  }
  await send()
}

/** Writes the keys of names in the order of the table's own index. */
export async function writeKeys(db: Queries, keys: NameKeys): Promise<void> {
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const some = keys.slice(from, from + KEYS_AT_ONCE)
    await db.query(WRITE.keys, [some.keys, some.nos])
  }
}

/** Keeps a value of the whole library. */
export async function writeValue(db: Queries, name: string, value: unknown): Promise<void> {
  await db.query(WRITE.dropValue, [name])
  await db.query(WRITE.putValue, [name, storedJson(value)])
}

/** Reads a value of the whole library; undefined where it has none of this name. */
export async function readValue(db: Queries, name: string): Promise<unknown> {
  const [row] = await db.query(WRITE.value, [name])
  return row?.value
}
