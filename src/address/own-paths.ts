import { type Route, TOOLS } from './view.ts'

/** The pages of a library, by their kinds: the catalogue of its reports, the table and the map of its concepts, a concept. */
const LIBRARY_PAGES = ['catalogue', 'concepts', 'concept-map', 'concept'] as const
export type LibraryPage = (typeof LIBRARY_PAGES)[number]

/** Tells whether pages of a kind are a library's alone. */
export function isLibraryPage(kind: string): kind is LibraryPage & Route['kind'] {
  return (LIBRARY_PAGES as readonly string[]).includes(kind)
}

/** What a site keeps beside its reports, by the first part of the path: its own pages, and the folder of a library's files. */
const OWN_PATHS: readonly string[] = [...TOOLS, 'reports', 'concepts', 'concept', 'library']

/** Tells whether a site has pages or files of its own at a path: no report may have it as its id. */
export function isOwnPath(name: string): boolean {
  return OWN_PATHS.includes(name)
}
