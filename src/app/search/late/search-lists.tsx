import { DidYouMean, Hits } from './search-hits.tsx'
import { optionId, searchOptions } from './search-options.ts'
import { SearchStart } from './search-start.tsx'

/** What the search box lists: hits, what it offers before anything is typed, what may have been meant. */
export const searchLists = { Hits, SearchStart, DidYouMean, searchOptions, optionId }
