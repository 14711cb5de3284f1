import { gunzipSync } from 'node:zlib'
import { parsePassageQuery } from '../../library/passages/passage-query.ts'
import { quotePlaces } from '../../library/passages/quote-places.ts'
import { ANSWERING_NAMES, type LibraryStore } from '../../library/store/library-store.ts'
import type { Slug } from '../../model/ids.ts'
import { LIBRARY_SCHEMA, type LibraryNames } from '../../model/library-files.ts'
import type { NearMisses } from '../../search/answers.ts'
import type { Queries, Row } from '../database.ts'
import { ASK } from '../statements.ts'
import { findNames } from './find-names.ts'
import { findPassages, metIn, reportsWith } from './find-passages.ts'
import { type LibraryState, stateReader } from './library-state.ts'
import { readConcept } from './read-concept.ts'

/**
 * Opens the library that a database holds; it answers as the same library in memory or in files does.
 *
 * Each answer is of the library as it is when it is asked.
 */
export function databaseStore(db: Queries, near: NearMisses): LibraryStore {
  const readState = stateReader(db)
  return {
    index: async () => (await readState()).index,
    names: async () => readNames(db, await readState()),
    concept: async (slug) => readConcept(db, await readState(), slug),
    searchNames: async (query, wish) => findNames({ db, state: await readState(), near }, query, wish),
    searchPassages: async (query, wish) => findPassages({ db, state: await readState() }, query, wish),
    async quote(text, { entry, met }) {
      const state = await readState()
      const query = parsePassageQuery(text)
      const source = await readSource(db, entry.id)
      if (query === null) return { source, quotes: [] }
      const places = met.length > 0 ? met : (await metIn({ db, state }, query, [entry.id])).get(entry.id)?.met
      return { source, quotes: quotePlaces(source, query, places ?? []) }
    },
    async answering(query) {
      const state = await readState()
      const [names, byPassage] = await Promise.all([
        findNames({ db, state, near }, query, { limit: ANSWERING_NAMES }),
        reportsWith({ db, state }, query),
      ])
      const slugs = names.hits.map(({ slug }) => slug)
      const users = await db.query<{ readonly report: string } & Row>(ASK.users, [slugs])
      const answering = new Set([...byPassage, ...users.map(({ report }) => report)])
      return state.index.entries.map(({ id }) => id).filter((id) => answering.has(id))
    },
  }
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
