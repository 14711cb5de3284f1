/** This file says at which addresses a library is asked over HTTP, in place of the files that a page would search. */

import type { Facets } from '../../model/library.ts'
import { LIBRARY_FOLDER } from '../../model/library-files.ts'
import type { LibraryStore, NamesAnswer, PassagesAnswer } from './library-store.ts'

/** Every question begins with this, seen from the site's root. */
export const ASK_FOLDER = `${LIBRARY_FOLDER}/ask/`
/** What a library is asked over HTTP; the last part of the address. */
export const ASKED = ['names', 'passages', 'quote', 'answering'] as const
export type Asked = (typeof ASKED)[number]

/** The most code units that a query may have. */
export const LONGEST_QUERY = 200
/** The most names or reports that are answered at once. */
export const MOST_ANSWERS = 200

/** What one question asks beside its query. */
export interface AskedWish {
  /** At most `MOST_ANSWERS` are returned, whatever is told. */
  readonly limit?: number
  readonly facets?: Facets
  /** The report that is to be quoted. */
  readonly report?: string
}

/** Returns the address of a question, seen from the site's root. */
export function formatQuestion(asked: Asked, query: string, wish: AskedWish = {}): string {
  const { limit, report, facets } = wish
  const { level = null, place = '', year = null, kind = null } = facets ?? {}
  const values = { report, limit: limit && Math.min(limit, MOST_ANSWERS), level, place, year, kind }
  const params = new URLSearchParams({ q: query })
  for (const [name, value] of Object.entries(values)) if (value) params.set(name, String(value))
  return `${ASK_FOLDER}${asked}?${params}`
}

/** What each question is answered with, as JSON. */
export interface AskedAnswers {
  readonly names: NamesAnswer
  /** Without the places: `quote` finds those of the report that is opened. */
  readonly passages: Omit<PassagesAnswer, 'groups'> & {
    readonly groups: readonly Omit<PassagesAnswer['groups'][number], 'met'>[]
  }
  readonly quote: Awaited<ReturnType<LibraryStore['quote']>>
  readonly answering: readonly string[]
}
