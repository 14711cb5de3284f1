import { gunzipSync } from 'node:zlib'
import { parsePassageQuery } from '../../library/passages/passage-query.ts'
import { quotePlaces } from '../../library/passages/quote-places.ts'
import {
  ANSWERING_NAMES,
  type LibraryStore,
  type PassageGroup,
  type ReportQuotes,
} from '../../library/store/library-store.ts'
import type { Slug } from '../../model/ids.ts'
import { LIBRARY_SCHEMA, type LibraryNames } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { Queries, Row } from '../database.ts'
import { ASK } from '../statements.ts'
import { findNames, type NamesSource } from './find-names.ts'
import { findPassages, metIn, type PassagesSource, reportsWith } from './find-passages.ts'
import { type LibraryState, StateReader } from './library-state.ts'
import { readConcepts } from './read-concept.ts'

/**
 * Opens the library that a database holds; it answers as the same library in memory or in files does.
 *
 * Each answer is of the library as it is when it is asked: where it has changed meanwhile, the question is asked again.
 */
export function databaseStore(db: Queries, near: NearMisses): LibraryStore {
  const reader = new StateReader(db)
  return {
    index: async () => (await reader.read()).index,
    names: () => reader.answer((state) => readNames(db, state)),
    concept: (slug) => reader.answer(async (state) => (await readConcepts({ db, state }, [slug]))[0] ?? null),
    searchNames: (query, wish) => reader.answer((state) => findNames({ db, state, near }, query, wish)),
    searchPassages: (query, wish) => reader.answer((state) => findPassages({ db, state }, query, wish)),
    quote: (query, group) => reader.answer((state) => quoteReport({ db, state }, query, group)),
    answering: (query) => reader.answer((state) => findAnswering({ db, state, near }, query)),
  }
}

async function quoteReport(
  source: PassagesSource,
  text: string,
  { entry, met }: PassageGroup,
): Promise<ReportQuotes> {
  const query = parsePassageQuery(text)
  const content = await readSource(source.db, entry.id)
  if (query === null) return { source: content, quotes: [] }
  const places = met.length > 0 ? met : (await metIn(source, query, [entry.id])).get(entry.id)?.met
  return { source: content, quotes: quotePlaces(content, query, places ?? []) }
}

async function findAnswering(source: NamesSource, query: string): Promise<string[]> {
  const [names, byPassage] = await Promise.all([
    findNames(source, query, { limit: ANSWERING_NAMES }),
    reportsWith(source, query),
  ])
  const slugs = names.hits.map(({ slug }) => slug)
  const users = await source.db.query<{ readonly report: string } & Row>(ASK.users, [slugs])
  const answering = new Set([...byPassage, ...users.map(({ report }) => report)])
  return source.state.index.entries.map(({ id }) => id).filter((id) => answering.has(id))
}

async function readSource(db: Queries, report: string): Promise<string> {
  const [file] = await db.query<{ readonly content: Uint8Array } & Row>(ASK.files, [report, ['source.txt']])
  return file === undefined ? '' : gunzipSync(file.content).toString('utf8')
}

interface NameRow extends Row {
  readonly name: string
  readonly slug: Slug
  readonly reports: number
  readonly entries: number
  readonly senses: number
  readonly readings: string | null
  readonly first: number
}

async function readNames(db: Queries, { alphabetOf, keys }: LibraryState): Promise<LibraryNames> {
  const rows = await db.query<NameRow>(ASK.names)
  const { foldText } = alphabetOf({})
  const readings = rows.flatMap(({ name, readings }) =>
    readings === null ? [] : [[foldText(name), readings] as const],
  )
  return {
    schema: LIBRARY_SCHEMA,
    names: rows.map(({ name }) => name),
    slugs: rows.map(({ slug }) => slug),
    reports: rows.map(({ reports }) => reports),
    entries: rows.map(({ entries }) => entries),
    senses: rows.map(({ senses }) => senses),
    firsts: rows.map(({ first }) => first),
    keys: { ...keys, names: Object.fromEntries(readings) },
  }
}
