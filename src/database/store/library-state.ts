import { Counts } from '../../library/concepts/counts.ts'
import type { CatalogueEntry } from '../../model/library.ts'
import { LIBRARY_SCHEMA, type LibraryIndex, type SharedName } from '../../model/library-files.ts'
import type { SearchKeys } from '../../model/search-keys.ts'
import { alphabetMaker } from '../../search/alphabet.ts'
import { buildSyllabary, type Syllabary } from '../../search/names/letters.ts'
import { DatabaseError, type Queries, type Row } from '../database.ts'
import { ASK } from '../statements.ts'

/** The files over which the static site of a library in a database would spread its concepts. */
export const CONCEPT_SHARDS = 65_536
/** So many names are listed on the library's first page. */
const MOST_SHARED = 60

/** What is known of a library as a whole; it is read again when the library has changed. */
export interface LibraryState {
  /** Differs where anything in the library does. */
  readonly stamp: string
  readonly index: LibraryIndex
  readonly counts: Counts
  /** The catalogue by id, and positions in it. */
  readonly entries: ReadonlyMap<string, CatalogueEntry>
  readonly positions: ReadonlyMap<string, number>
  readonly alphabetOf: ReturnType<typeof alphabetMaker>
  readonly keys: Omit<SearchKeys, 'names'>
  readonly syllabary: Syllabary
  /** How many names have a key, where these are many. */
  readonly common: Readonly<Record<string, number>>
}

/** The names of the values in which the state is kept. */
export const STATE = { stamp: 'stamp', alphabet: 'alphabet', common: 'common' } as const

/** Reads the state of a library, and keeps it as long as the library is the same. */
export class StateReader {
  private readonly db: Queries
  private known: LibraryState | null = null

  constructor(db: Queries) {
    this.db = db
  }

  /** Returns the state as it is now; what has not changed is not read twice. */
  async read(): Promise<LibraryState> {
    const stamp = await readStamp(this.db)
    if (this.known?.stamp !== stamp) this.known = await readState(this.db, stamp)
    return this.known
  }

  /** Answers by the state of the library; again where it has changed meanwhile. */
  async answer<T>(answer: (state: LibraryState) => Promise<T>): Promise<T> {
    let state = this.known ?? (await this.read())
    for (let tries = 1; ; tries++) {
      const answered = await answer(state)
      const now = await this.read()
      if (now.stamp === state.stamp || tries === MOST_TRIES) return answered
      state = now
    }
  }
}

/** So many times a question is asked again because the library has changed meanwhile. */
const MOST_TRIES = 5

/**
 * Returns what tells a library from its earlier and later states.
 *
 * @throws DatabaseError `not-made` where no library was made yet.
 */
export async function readStamp(db: Queries): Promise<string> {
  const [row] = await db.query<{ readonly value: string } & Row>(ASK.state, [[STATE.stamp]])
  if (row === undefined) throw new DatabaseError('not-made', 'no concepts were made yet')
  return row.value
}

async function readState(db: Queries, stamp: string): Promise<LibraryState> {
  const values = await db.query<{ readonly name: string; readonly value: unknown } & Row>(ASK.state, [
    [STATE.alphabet, STATE.common],
  ])
  const found = (name: string) => values.find((row) => row.name === name)?.value
  const keys = found(STATE.alphabet) as Omit<SearchKeys, 'names'>
  const rows = await db.query<{ readonly entry: CatalogueEntry } & Row>(ASK.entries)
  const shared = await db.query<SharedName & Row>(ASK.shared, [MOST_SHARED])
  const list = rows.map(({ entry }) => entry)
  const counts = new Counts(list)
  const alphabetOf = alphabetMaker(keys)
  return {
    stamp,
    index: {
      schema: LIBRARY_SCHEMA,
      entries: list,
      coverage: counts.coverage(),
      shards: { concepts: CONCEPT_SHARDS, grams: 1 },
      shared,
    },
    counts,
    entries: new Map(list.map((entry) => [entry.id, entry])),
    positions: new Map(list.map(({ id }, at) => [id, at])),
    alphabetOf,
    keys,
    syllabary: buildSyllabary(alphabetOf({}).syllables),
    common: found(STATE.common) as Record<string, number>,
  }
}
