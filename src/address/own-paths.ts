import { type Route, TOOLS } from './view.ts'

/** The pages of a library, by their kinds: the catalogue of its reports, the table and the map of its concepts, a concept. */
const LIBRARY_PAGES = ['catalogue', 'concepts', 'concept-map', 'concept'] as const
export type LibraryPage = (typeof LIBRARY_PAGES)[number]

/** Tells whether pages of a kind are a library's alone. */
export function isLibraryPage(kind: string): kind is LibraryPage & Route['kind'] {
  return (LIBRARY_PAGES as readonly string[]).includes(kind)
}

/** What a site keeps beside its reports, by the first part of the path: its own pages, and the folders of its files. */
const OWN_PATHS = [...TOOLS, 'reports', 'concepts', 'concept', 'library', 'assets']
/** The files at the root of a site, and what its server answers there. */
const OWN_FILES = [
  'index.html',
  '404.html',
  'policy-term-graph.html',
  'embed.js',
  'offline.js',
  'early-theme.js',
  'reports.json',
  'sitemap.xml',
  'concepts.ttl',
  'share.png',
  'healthz',
]
const OWN: ReadonlySet<string> = new Set([...OWN_PATHS, ...OWN_FILES])
const COMPRESSED = /\.(?:br|gz)$/

/**
 * Tells whether a site has pages or files of its own at a path: no report may have it as its id. Some hosts and file
 * systems do not mind case.
 */
export function isOwnPath(name: string): boolean {
  return OWN.has(name.toLowerCase().replace(COMPRESSED, ''))
}
