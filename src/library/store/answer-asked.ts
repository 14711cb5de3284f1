import { DIVISION_LEVELS, REPORT_KINDS } from '../../model/kinds.ts'
import type { Facets } from '../../model/library.ts'
import {
  ASK_FOLDER,
  ASKED,
  type Asked,
  type AskedAnswers,
  LONGEST_QUERY,
  MOST_ANSWERS,
} from './ask-address.ts'
import type { LibraryStore } from './library-store.ts'

/** What may be wrong with a question. */
export const ASK_FAULTS = [
  /** Nothing of this name is asked. */
  'unknown-question',
  /** There is no `q`. */
  'no-query',
  /** The query has more than `LONGEST_QUERY` code units. */
  'long-query',
  /** The limit is no whole number from 1 to `MOST_ANSWERS`. */
  'bad-limit',
  /** There is no such level, year or kind. */
  'bad-facet',
  /** The library has no such report. */
  'unknown-report',
] as const
export type AskFault = (typeof ASK_FAULTS)[number]

/** An answer, to be sent as JSON, or what is wrong with the question. */
export type AskAnswer =
  | { readonly answer: AskedAnswers[Asked]; readonly fault: null }
  | { readonly answer: null; readonly fault: AskFault }

/** A question as it was understood. */
interface Question {
  readonly asked: Asked
  readonly query: string
  readonly limit: number | undefined
  readonly facets: Facets
  readonly report: string
}

/**
 * Answers a question that came over HTTP; see `ask-address.ts`.
 *
 * @param path   Seen from the site's root.
 * @param search The query string.
 * @returns Null for a path that is no question's.
 */
export async function answerAsked(
  store: LibraryStore,
  path: string,
  search: string,
): Promise<AskAnswer | null> {
  if (!path.startsWith(ASK_FOLDER)) return null
  const question = parseQuestion(path.slice(ASK_FOLDER.length), new URLSearchParams(search))
  if (typeof question === 'string') return { answer: null, fault: question }
  const answer = await answerQuestion(store, question)
  return answer === null ? { answer, fault: 'unknown-report' } : { answer, fault: null }
}

function parseQuestion(name: string, params: URLSearchParams): Question | AskFault {
  const asked = ASKED.find((one) => one === name)
  const query = params.get('q')
  const limit = parseLimit(params.get('limit'))
  const facets = parseFacets(params)
  if (asked === undefined) return 'unknown-question'
  if (query === null) return 'no-query'
  if (query.length > LONGEST_QUERY) return 'long-query'
  if (limit === null) return 'bad-limit'
  return facets === null ? 'bad-facet' : { asked, query, limit, facets, report: params.get('report') ?? '' }
}

/** Reads a limit; undefined where none is told, null for what is none. */
function parseLimit(text: string | null): number | undefined | null {
  if (text === null) return undefined
  return /^[1-9]\d{0,5}$/.test(text) && Number(text) <= MOST_ANSWERS ? Number(text) : null
}

/** Reads facets; null where one of them is of no known value. */
function parseFacets(params: URLSearchParams): Facets | null {
  const told = (name: string) => params.get(name) ?? ''
  const level = DIVISION_LEVELS.find((one) => one === told('level')) ?? null
  const kind = REPORT_KINDS.find((one) => one === told('kind')) ?? null
  const year = /^\d{4}$/.test(told('year')) ? Number(told('year')) : null
  const isKnown =
    [level ?? '', kind ?? '', String(year ?? '')].join() === ['level', 'kind', 'year'].map(told).join()
  const place = told('place')
  return isKnown && place.length <= LONGEST_QUERY ? { level, place, year, kind } : null
}

/** Asks a library; null where it has not the report that is to be quoted. */
async function answerQuestion(
  store: LibraryStore,
  { asked, query, limit, facets, report }: Question,
): Promise<AskedAnswers[Asked] | null> {
  const wish = { facets, ...(limit === undefined ? {} : { limit }) }
  switch (asked) {
    case 'names':
      return store.searchNames(query, wish)
    case 'passages': {
      const { groups, ...answer } = await store.searchPassages(query, wish)
      return { ...answer, groups: groups.map(({ entry, count }) => ({ entry, count })) }
    }
    case 'quote': {
      const { entries } = await store.index()
      const entry = entries.find(({ id }) => id === report)
      return entry === undefined ? null : store.quote(query, { entry, count: 0, met: [] })
    }
    case 'answering':
      return store.answering(query)
  }
}
