import type { NamesAnswer, PassagesAnswer } from '../../library/store/library-store.ts'
import type { FoundQuote } from '../search/library-found.ts'
import type { Why } from '../start/why.ts'

/** All that a library has for a query, as its page of results shows it. */
export interface LibraryResults {
  readonly query: string
  /** Says why nothing could be searched; null where it was. */
  readonly why: Why | null
  /** Null where the files could not be had. */
  readonly found: {
    readonly names: NamesAnswer
    readonly passages: PassagesAnswer
    /** The ids of the reports that answer the query before it is narrowed. */
    readonly answering: readonly string[]
  } | null
  /** The quotations of the reports that were opened, by their ids. */
  readonly quotes: Readonly<Record<string, readonly FoundQuote[]>>
}
