import type { SearchHit } from '../../../search/hit.ts'

/** What a query is answered with. */
export interface SearchAnswer {
  /** Best first. */
  readonly hits: readonly SearchHit[]
  /** The nearest term where nothing was found, to be offered as a question. */
  readonly suggestion: SearchHit | null
}

/** Asks for what a query means in one report. */
export type Ask = (query: string) => Promise<SearchAnswer>

/** The most results that are shown. */
export const LIMIT = 24
