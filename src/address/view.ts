/** This room reads and writes the addresses of pages, terms and quoted words; it needs no DOM. */

import {
  type Address,
  isAddress,
  isSlug,
  type NodeKey,
  parseNodeKey,
  type Slug,
  slugOf,
  termKey,
} from '../model/ids.ts'
import { isNodeKind, LAYOUTS, type LayoutName, NODE_KINDS, type NodeKind } from '../model/kinds.ts'
import { type Facets, NO_FACETS } from '../model/library.ts'
import { formatFacets, formatSort, OWN_ORDER, parseFacets, parseSort, type Sort } from './table-state.ts'

export const LANGS = ['zh', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** How many steps around the chosen node are shown; 0 shows everything. */
export const DEPTHS = [0, 1, 2, 3] as const
export type Depth = (typeof DEPTHS)[number]

/** The pages that work on a person's own documents, by their paths. */
export const TOOLS = ['check', 'link'] as const
export type Tool = (typeof TOOLS)[number]

/** Tells whether `name` is the path of a tool's page. */
export function isTool(name: string): name is Tool {
  return (TOOLS as readonly string[]).includes(name)
}

/** What a search box searches. */
export const SCOPES = ['report', 'library'] as const
export type Scope = (typeof SCOPES)[number]

/** Which page a path names. `missing` keeps the path that led nowhere. */
export type Route =
  | { readonly kind: 'reports' }
  | { readonly kind: Tool }
  | { readonly kind: 'catalogue' }
  | { readonly kind: 'concepts' }
  /** The map of the concepts that reports share, with the one that is chosen on it. */
  | { readonly kind: 'concept-map'; readonly at: Slug | null }
  | { readonly kind: 'concept'; readonly slug: Slug }
  | { readonly kind: 'home' }
  | { readonly kind: 'node'; readonly key: NodeKey }
  | { readonly kind: 'text'; readonly at: Address | null }
  | { readonly kind: 'terms' }
  | { readonly kind: 'booklet' }
  | { readonly kind: 'brief' }
  | { readonly kind: 'missing'; readonly path: string }

/**
 * The words of a report that a link leads to: the TextQuoteSelector of the Web Annotation Data Model (W3C
 * Recommendation, 2017), and the block in which the words stood.
 */
export interface QuoteSelector {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly at: Address | null
}

/** The state of the page that its address holds. */
export interface View {
  /** The report's id; null on the pages that belong to none (the library's, the tools) and where the path is junk. */
  readonly report: string | null
  readonly page: Route
  /** What stands in the search box. */
  readonly query: string
  /** What the search box of a report searches: the report, or the library that it is in. */
  readonly scope: Scope
  /** Any written form of a term that is to be looked up (`?term=`); empty when there is none. */
  readonly lookup: string
  /** Kinds that the legend has switched off, in the order of NODE_KINDS. */
  readonly hidden: readonly NodeKind[]
  readonly lang: Lang
  readonly layout: LayoutName
  readonly depth: Depth
  /** The node to which paths are shown from the page's own node, or on the map of concepts from the chosen one; null for no paths. */
  readonly to: NodeKey | null
  readonly sort: Sort
  /** What the table of terms, or of concepts, is narrowed to; empty for all of it. */
  readonly filter: string
  /** What the catalogue of a library is narrowed to. */
  readonly facets: Facets
  /** The terms picked for a brief, in the order of picking. */
  readonly picks: readonly Slug[]
  /** Which half a narrow screen shows. */
  readonly show: 'page' | 'graph'
  /** Whether the page is shown in a frame of another page: its card or its graph alone. */
  readonly embed: boolean
  /** Words to be found and marked in the full text; null for none. */
  readonly quote: QuoteSelector | null
}

/** The view of the bare site root. */
export const DEFAULT_VIEW: View = {
  report: null,
  page: { kind: 'reports' },
  query: '',
  scope: 'report',
  lookup: '',
  hidden: [],
  lang: 'zh',
  layout: 'map',
  depth: 0,
  to: null,
  sort: OWN_ORDER,
  filter: '',
  facets: NO_FACETS,
  picks: [],
  show: 'page',
  embed: false,
  quote: null,
}

/** The parts of a URL that a view is read from; `path` is relative to the site's root. */
export interface UrlParts {
  readonly path: string
  readonly search?: string
  readonly hash?: string
}

/**
 * Reads a view from the parts of a URL.
 *
 * Never throws: unknown parameters and values fall back to the default, an unknown path is a `missing` page.
 */
export function parseView({ path, search = '', hash = '' }: UrlParts): View {
  const params = new URLSearchParams(search)
  const hidden = new Set((params.get('hide') ?? '').split(',').filter(isNodeKind))
  const place = parsePath(path, hash, params)
  return {
    ...place,
    query: params.get('q') ?? '',
    scope: params.get('scope') === 'library' ? 'library' : 'report',
    lookup: params.get('term') ?? '',
    hidden: NODE_KINDS.filter((kind) => hidden.has(kind)),
    lang: params.get('lang') === 'en' ? 'en' : 'zh',
    layout: LAYOUTS.find((layout) => layout === params.get('layout')) ?? 'map',
    depth: DEPTHS.find((depth) => String(depth) === params.get('depth')) ?? 0,
    to: parseEnd(params.get('to') ?? '', place.page),
    sort: parseSort(params.get('sort') ?? ''),
    filter: params.get('filter') ?? '',
    facets: parseFacets(params),
    picks: [...new Set((params.get('pick') ?? '').split(',').filter(isSlug))],
    show: params.get('show') === 'graph' ? 'graph' : 'page',
    embed: params.get('embed') === '1',
    quote: parseQuote(params),
  }
}

function parseQuote(params: URLSearchParams): QuoteSelector | null {
  const names = ['quote', 'before', 'after', 'in']
  const [exact = '', prefix = '', suffix = '', at = ''] = names.map((name) => params.get(name) ?? '')
  return exact === '' ? null : { exact, prefix, suffix, at: isAddress(at) ? at : null }
}

/** Reads the end of paths: on the map of concepts it is a slug, as every node there is a term. */
function parseEnd(text: string, { kind }: Route): NodeKey | null {
  return kind === 'concept-map' && isSlug(text) ? termKey(text) : parseNodeKey(text)
}

function formatEnd({ page, to }: View): string | null {
  const slug = to !== null && page.kind === 'concept-map' && to.startsWith('term/') ? slugOf(to) : ''
  return isSlug(slug) ? slug : to
}

function parsePath(path: string, hash: string, params: URLSearchParams): Pick<View, 'report' | 'page'> {
  const parts = path
    .replace(/^\/+/, '')
    .replace(/(?:\/|\/index\.html|^index\.html)$/, '')
    .split('/')
    .map(decodePart)
  const [report = '', ...rest] = parts
  if (report === '' && rest.length === 0) return { report: null, page: { kind: 'reports' } }
  if (isTool(report) && rest.length === 0) return { report: null, page: { kind: report } }
  const own = parseLibraryPath(report, rest, params)
  if (own !== null) return { report: null, page: own }
  const inner = rest.join('/')
  if (report !== '') {
    if (inner === '') return { report, page: { kind: 'home' } }
    if (inner === 'terms' || inner === 'booklet' || inner === 'brief')
      return { report, page: { kind: inner } }
    if (inner === 'text') return { report, page: { kind: 'text', at: parseTextAnchor(hash) } }
    const key = parseNodeKey(inner)
    if (key !== null) return { report, page: { kind: 'node', key } }
  }
  return { report: report || null, page: { kind: 'missing', path: inner } }
}

function parseLibraryPath(first: string, rest: readonly string[], params: URLSearchParams): Route | null {
  const [name = ''] = rest
  if (first === 'concept' && rest.length === 1 && isSlug(name)) return { kind: 'concept', slug: name }
  if (first === 'concepts' && rest.length === 1 && name === 'map') {
    const at = params.get('at') ?? ''
    return { kind: 'concept-map', at: isSlug(at) ? at : null }
  }
  if (rest.length > 0) return null
  return first === 'reports' ? { kind: 'catalogue' } : first === 'concepts' ? { kind: 'concepts' } : null
}

/** Unescapes a part of a path. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part // a stray % is no escape: the part is taken as it stands
  }
}

/** The anchor of quoted words in the full text, or of the note on them. */
export const QUOTED = 'quoted'

/** Returns the anchor of a block in the full text. */
export function formatTextAnchor(address: Address): string {
  return `b-${address}`
}

function parseTextAnchor(hash: string): Address | null {
  const name = hash.replace(/^#/, '').replace(/^b-/, '')
  return isAddress(name) ? name : null
}

/** Returns a view's URL relative to the site's root, the inverse of `parseView`; empty for the bare root. */
export function formatView(view: View): string {
  // What is empty or as it is by default is left out.
  const values = {
    q: view.query,
    scope: view.scope !== 'report' && view.scope,
    term: view.lookup,
    hide: view.hidden.join(','),
    lang: view.lang !== 'zh' && view.lang,
    layout: view.layout !== 'map' && view.layout,
    depth: view.depth !== 0 && String(view.depth),
    at: view.page.kind === 'concept-map' && view.page.at,
    to: formatEnd(view),
    sort: formatSort(view.sort),
    filter: view.filter,
    ...formatFacets(view.facets),
    pick: view.picks.join(','),
    show: view.show !== 'page' && view.show,
    embed: view.embed && '1',
    quote: view.quote?.exact,
    before: view.quote?.prefix,
    after: view.quote?.suffix,
    in: view.quote?.at,
  }
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) params.set(name, value)
  const search = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')
  const at = view.page.kind === 'text' ? view.page.at : null
  return formatPath(view) + (search && `?${search}`) + (at === null ? '' : `#${formatTextAnchor(at)}`)
}

/** Returns a view's path relative to the site's root, with its closing slash. */
export function formatPath({ report, page }: Pick<View, 'report' | 'page'>): string {
  const root = report === null ? '' : `${encodeURIComponent(report)}/`
  switch (page.kind) {
    case 'reports':
    case 'home':
      return root
    case 'check':
    case 'link':
      return `${page.kind}/`
    case 'catalogue':
      return 'reports/'
    case 'concepts':
      return 'concepts/'
    case 'concept-map':
      return 'concepts/map/'
    case 'concept':
      return `concept/${page.slug}/`
    case 'node':
      return `${root}${page.key}/`
    case 'text':
    case 'terms':
    case 'booklet':
    case 'brief':
      return `${root}${page.kind}/`
    case 'missing':
      return `${root}${page.path.split('/').map(encodeURIComponent).join('/')}`
  }
}

/** Returns the link to a tool's page in a language; `root` is the relative path from the linking page to the site's root. */
export function hrefOfTool(tool: Tool, root: string, lang: Lang): string {
  return `${root}${tool}/${lang === 'zh' ? '' : `?lang=${lang}`}`
}

/** Returns the relative path from a page up to the site's root: `./`, `../`, `../../` … */
export function rootFrom(view: Pick<View, 'report' | 'page'>): string {
  const depth = formatPath(view).split('/').length - 1
  return depth === 0 ? './' : '../'.repeat(depth)
}
