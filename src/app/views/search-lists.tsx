import { Hits } from './search-hits.tsx'
import { SearchStart } from './search-start.tsx'

/** What the search box lists: hits, and what it offers before anything is typed. */
export const searchLists = { Hits, SearchStart }
