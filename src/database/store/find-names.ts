import { isNarrowed, isWanted } from '../../library/store/facets.ts'
import type { NameHit, NamesAnswer, NamesWish } from '../../library/store/library-store.ts'
import { type NodeKey, type Slug, slugOf, termKey } from '../../model/ids.ts'
import { NO_FACETS } from '../../model/library.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { SearchHit } from '../../search/hit.ts'
import { MOST_TRIED } from '../../search/names/match-spelled-names.ts'
import { isMisspelled } from '../../search/near/near-names.ts'
import { parseQuery, type Query } from '../../search/query.ts'
import { searchNames } from '../../search/search.ts'
import type { Queries, Row } from '../database.ts'
import { COMMON, storable } from '../keys/index-names.ts'
import { slipKeys } from '../keys/slip-keys.ts'
import { ASK } from '../statements.ts'
import type { LibraryState } from './library-state.ts'
import { type Lookup, type Spelling, sharedKeys, spelledLookups, writtenLookups } from './plan-lookups.ts'

/** So many names are returned unless told. */
const LIMIT = 24
/**
 * The most names with a slip that are compared; of each key that they share with the query so many are counted, of all
 * keys together so many, the rare ones first; and so many that share the most are compared.
 */
const NEAR = { slipped: 400, counted: 500, read: 8_000, sharing: 256 } as const
/** Where an answer is narrowed, so many times as many names are read while too few of them are wanted. */
const GROWTH = 16

/** A name as statements return it. */
interface NameRow extends Row {
  readonly no: number
  readonly slug: Slug
  readonly name: string
  readonly level: string
  readonly readings: string | null
  readonly reports: number
  readonly entries: number
  readonly senses: number
}

/** In a shorter query no slip is looked for. */
const SHORTEST_MISSPELLED = 3
/** What is near is looked for only once nothing is met. */
const NONE_NEAR: NearMisses = { findNames: () => [], findTexts: () => [], suggest: () => null }

/** What names are found in. */
export interface NamesSource {
  readonly db: Queries
  readonly state: LibraryState
  readonly near: NearMisses
}

/**
 * Finds names: the database returns those that a query may mean, and the search engine of the page ranks them.
 *
 * Its answer is the one that it would give over all names, since these are all that it would look at.
 */
export async function findNames(
  source: NamesSource,
  text: string,
  { limit = LIMIT, facets = NO_FACETS }: NamesWish = {},
): Promise<NamesAnswer> {
  const { state } = source
  const query = parseQuery(text, state.alphabetOf({}))
  if (query === null) return { hits: [], suggestion: null }
  const wanted = isNarrowed(facets)
    ? state.index.entries.filter((entry) => isWanted(entry, facets)).map(({ id }) => id)
    : null
  // Asked at the same time: a name with a slip is then found as soon as it is clear that none is without.
  const [met, misspelled] = await Promise.all([
    lookUp(source, query, { limit, wanted: null }),
    findMisspelled(source, query),
  ])
  const [first] = met.search(text, { limit: 1 })
  if (first === undefined) return findNear(source, { text, query, limit, wanted, misspelled })
  if (wanted === null)
    return { hits: met.search(text, { limit }).slice(0, limit).map(met.form), suggestion: null }
  const narrowed = await lookUp(source, query, { limit, wanted })
  const hits = narrowed.search(text, { limit, wants: narrowed.isWanted })
  const named = hits.filter(({ match }) => match !== 'near').map(narrowed.form)
  return { hits: named.filter(({ reports }) => reports > 0).slice(0, limit), suggestion: null }
}

interface Wish {
  readonly limit: number
  /** The reports that the answer is narrowed to; null for all. */
  readonly wanted: readonly string[] | null
}

/** Names that may answer a query, and their search engine. */
interface Candidates {
  readonly search: ReturnType<typeof searchNames>['search']
  readonly suggest: ReturnType<typeof searchNames>['suggest']
  readonly isWanted: (key: NodeKey) => boolean
  readonly form: (hit: SearchHit) => NameHit
}

async function lookUp(source: NamesSource, query: Query, wish: Wish): Promise<Candidates> {
  const { db, state } = source
  const spelling: Spelling = { alphabet: state.alphabetOf({}), syllabary: state.syllabary }
  const written = encode(writtenLookups(query), state, ({ needles }) => ({ needles }))
  const spelled = encode(spelledLookups(query, spelling), state, ({ keys }, key) => ({
    others: keys.filter((other) => other !== key),
  }))
  for (let most = 1; ; most *= GROWTH) {
    const [asWritten, asSpelled] = await Promise.all([
      written.count === 0 ? [] : db.query<FoundName>(ASK.written, [written.json, most * wish.limit]),
      spelled.count === 0 ? [] : db.query<Found>(ASK.spelled, [spelled.json, most * MOST_TRIED]),
    ])
    const rows = [...asWritten, ...(await listNames(db, asSpelled))]
    const counts = await countWanted(db, rows, wish.wanted)
    const wanted = counts && new Set(rows.filter(({ slug }) => counts.has(slug)).map(({ no }) => no))
    const isDone = isEnough(asWritten, wanted, { limit: wish.limit, read: most * wish.limit })
    const isHeard = isEnough(asSpelled, wanted, { limit: MOST_TRIED, read: most * MOST_TRIED })
    if (isDone && isHeard) return openNames({ ...source, near: NONE_NEAR }, rows, counts)
  }
}

/** A name that a lookup found. */
interface Found extends Row {
  readonly at: number
  readonly no: number
}

interface FoundName extends NameRow {
  readonly at: number
}

/** Reads names by their positions. */
async function listNames(
  db: Queries,
  found: readonly { readonly no: number }[],
): Promise<readonly NameRow[]> {
  if (found.length === 0) return []
  return db.query<NameRow>(ASK.listed, [[...new Set(found.map(({ no }) => no))]])
}

/** Writes lookups as a statement takes them: each by its rarest key. */
function encode(
  lookups: readonly Lookup[],
  { common }: LibraryState,
  rest: (lookup: Lookup, key: number) => object,
): { readonly json: string; readonly count: number } {
  const list = lookups.map((lookup, at) => {
    const [key = 0] = [...lookup.keys].sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0))
    return { at, key, ...rest(lookup, key) }
  })
  return { json: JSON.stringify(list), count: list.length }
}

/** Tells whether each lookup has as many wanted names as are asked for, or all that there are. */
function isEnough(
  found: readonly Found[],
  wanted: ReadonlySet<number> | null,
  { limit, read }: { readonly limit: number; readonly read: number },
): boolean {
  if (wanted === null) return true
  const byLookup = new Map<number, { all: number; wanted: number }>()
  for (const { at, no } of found) {
    const sums = byLookup.get(at) ?? { all: 0, wanted: 0 }
    byLookup.set(at, { all: sums.all + 1, wanted: sums.wanted + (wanted.has(no) ? 1 : 0) })
  }
  return [...byLookup.values()].every((sums) => sums.all < read || sums.wanted >= limit)
}

/** Counts in how many of the wanted reports names are used; null where all are wanted. */
async function countWanted(
  db: Queries,
  names: readonly NameRow[],
  wanted: readonly string[] | null,
): Promise<ReadonlyMap<string, number> | null> {
  if (wanted === null) return null
  const slugs = [...new Set(names.map(({ slug }) => slug))]
  const rows = await db.query<{ readonly slug: string; readonly count: number } & Row>(ASK.countUsers, [
    slugs,
    wanted,
  ])
  return new Map(rows.map(({ slug, count }) => [slug, count]))
}

interface NumberRow extends Row {
  readonly no: number
}

/** Returns those of some keys that few names have: what nearly all have tells little. */
function rarest(keys: readonly number[], { common }: LibraryState): number[] {
  let read = 0
  return [...keys]
    .sort((a, b) => (common[a] ?? 0) - (common[b] ?? 0))
    .filter((key) => {
      read += Math.min(common[key] ?? COMMON, NEAR.counted)
      return read <= NEAR.read
    })
}

interface NearWish extends Wish {
  readonly text: string
  readonly query: Query
  readonly misspelled: readonly NameRow[]
}

/** Finds the names that a query may be but for a slip or two. */
async function findMisspelled({ db }: NamesSource, { forms }: Query): Promise<readonly NameRow[]> {
  const form = storable(forms[0])
  const keys = form.length < SHORTEST_MISSPELLED ? [] : slipKeys(form)
  return keys.length === 0 ? [] : db.query<NameRow>(ASK.slipped, [keys, NEAR.slipped])
}

async function findNear(
  source: NamesSource,
  { text, query, limit, wanted, misspelled }: NearWish,
): Promise<NamesAnswer> {
  const { db, state } = source
  const shared = sharedKeys(query, { alphabet: state.alphabetOf({}), syllabary: state.syllabary })
  // All that a query is but for a slip or two have a key of slips; others are looked for where there are none.
  const [form] = query.forms
  const isMeant =
    query.letters === null && misspelled.some(({ level }) => isMisspelled(storable(form), level))
  const sharing = isMeant
    ? []
    : await db.query<NumberRow>(ASK.sharing, [rarest(shared, state), NEAR.counted, NEAR.sharing])
  const rows = [...misspelled, ...(await listNames(db, sharing))]
  const names = openNames(source, rows, await countWanted(db, rows, wanted))
  const found = names.search(text, { limit })
  const hits = found.map(names.form).filter(({ reports }) => reports > 0)
  const suggestion = found.length === 0 ? names.suggest(text) : null
  return { hits: hits.slice(0, limit), suggestion: suggestion && names.form(suggestion) }
}

function openNames(
  { state, near }: NamesSource,
  rows: readonly NameRow[],
  counts: ReadonlyMap<string, number> | null,
): Candidates {
  const bySlug = new Map([...rows].sort((a, b) => a.no - b.no).map((row) => [row.slug, row]))
  const names = [...bySlug.values()].map(({ slug, name, reports }) => ({
    key: termKey(slug),
    name,
    uses: reports,
  }))
  const plain = state.alphabetOf({})
  const readings = [...bySlug.values()].flatMap((row) =>
    row.readings === null ? [] : [[plain.foldText(row.name), row.readings] as const],
  )
  const alphabet = state.alphabetOf(Object.fromEntries(readings))
  const engine = searchNames({ names, alphabet, syllabary: state.syllabary, near })
  const reportsOf = (slug: Slug) => (counts ? counts.get(slug) : bySlug.get(slug)?.reports) ?? 0
  return {
    search: (text, wish) => engine.search(text, wish),
    suggest: (text) => engine.suggest(text),
    isWanted: (key) => reportsOf(slugOf(key)) > 0,
    form({ key, label, match, marks }) {
      const slug = slugOf(key)
      const { entries = 0, senses = 0 } = bySlug.get(slug) ?? {}
      return { slug, name: label, match, marks, reports: reportsOf(slug), entries, senses }
    },
  }
}
