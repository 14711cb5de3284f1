import type { Moved } from '../../address/moved.ts'
import { DEFAULT_VIEW, formatPath, formatView, type Route, rootFrom, type View } from '../../address/view.ts'
import { citationsOf, isBlock, parentOf, termOf, type Use, usesOf } from '../../model/concordance.ts'
import type { BlockNode, GraphNode } from '../../model/graph.ts'
import type { Address, NodeKey } from '../../model/ids.ts'
import type { Elsewhere } from '../../model/library-files.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { shortNameOfReport, titleOfReport } from '../../model/report-name.ts'
import type { Edition } from '../../model/site-data.ts'
import type { Trouble } from '../../model/trouble.ts'
import { type CitedTerm, mostCited } from '../term/most-cited.ts'
import { type Messages, messagesIn } from './messages.ts'

/** A report as the page holds it. */
export interface Book {
  readonly id: string
  readonly graph: TermGraph
  readonly source: string
  /** Every use of a name in the body, in source order. */
  readonly uses: readonly Use[]
  /** The terms that are offered before anything is searched for. */
  readonly mostCited: readonly CitedTerm[]
  /** The addresses that meant something else in an earlier version of the report. */
  readonly moved: readonly Moved[]
  /** Which of the report's pages the site has as files. */
  readonly edition: Edition
  /** What the other reports of its library say of its names; null for a report that stands alone. */
  readonly elsewhere: Elsewhere | null
  /** The files that it should have and lacks; the page works without. */
  readonly lacks: readonly Trouble[]
}

/** Makes a book of a report's graph and text: it stands alone, and no earlier version of it is known. */
export function makeBook(id: string, graph: TermGraph, source: string): Book {
  const found = { uses: usesOf(graph), mostCited: mostCited(graph) }
  return { id, graph, source, ...found, moved: [], edition: 'report', elsewhere: null, lacks: [] }
}

/** Tells whether a report has the page that a view asks for. */
export function hasPage({ id, graph }: Pick<Book, 'id' | 'graph'>, { report, page }: View): boolean {
  if (report !== id || page.kind === 'missing') return false
  return page.kind !== 'node' || graph.node(page.key) !== undefined
}

/**
 * Tells whether the site has a node's page as a file; the app draws any other from the report's data.
 *
 * A library has the terms, the sections, the blocks that use a term, and what once was the address of something else.
 */
export function isWritten({ graph, edition, moved }: Book, node: GraphNode): boolean {
  if (edition === 'report' || node.kind === 'term' || node.kind === 'section') return true
  if (moved.some(({ from }) => from === node.key)) return true
  return graph.from(node.key, 'cites').some(({ target }) => graph.node(target)?.kind === 'term')
}

/**
 * Returns the page to which links to a node lead: its own, or where there is no file of that, the one that holds its
 * words. A part leads to its term, a block to itself in the full text, a coinage to its first use there.
 */
function pageOfNode(book: Book, key: NodeKey): Route {
  const own = { kind: 'node', key } as const
  const node = book.graph.node(key)
  if (node === undefined || isWritten(book, node)) return own
  if (node.kind === 'component') return { kind: 'node', key: termOf(book.graph, key) ?? key }
  const block = isBlock(node) ? node : citationsOf(book.graph, key)[0]?.block
  return block === undefined ? own : { kind: 'text', at: block.address }
}

/** What every view on a report's page is drawn from. */
export interface Context {
  readonly book: Book
  readonly view: View
  readonly m: Messages
  /** The way from the page to the site's root, with its closing slash. */
  readonly root: string
  /** The same to the report's own folder, by which a library's pages have shorter links; null where links go by `root`. */
  readonly home: string | null
  /** True of a library's page before it is alive: what only a script can use is not in its markup. */
  readonly isBare: boolean
  /** The language of the report's words, where the page's own may be another; undefined where it is the same. */
  readonly han: 'zh-Hans' | undefined
}

/**
 * Returns the way to the site's root that the links of a view start with.
 *
 * @param base Where the site stands on its host; needed on pages whose own depth means nothing (404).
 */
export function rootOf(view: View, base: string): string {
  // Behind # every page is as deep as any other.
  return view.page.kind === 'missing' || base === '#/' ? base : rootFrom(view)
}

/** What of the page's model a context is made from. */
interface Shown {
  readonly view: View
  readonly base: string
  /** Null before the page is alive. */
  readonly site: string | null
}

/** Makes the context of a report's page. */
export function makeContext(book: Book, { view, base, site }: Shown): Context {
  const root = rootOf(view, base)
  const isLibrary = book.edition === 'library'
  const home = isLibrary && root.endsWith('../') ? root.slice('../'.length) : null
  const isBare = isLibrary && site === null
  const han = isBare && view.lang === 'zh' ? undefined : 'zh-Hans'
  return { book, view, m: messagesIn(view.lang), root, home, isBare, han }
}

/**
 * Returns the view of another page of the same report, language, legend and layout.
 *
 * What was searched for, the path that was asked for and how a table was sorted are left behind.
 */
export function pageView(view: View, report: string, page: Route): View {
  const { hidden, lang, layout, depth, picks, embed } = view
  return { ...DEFAULT_VIEW, report, page, hidden, lang, layout, depth, picks, embed }
}

/** Returns the relative address of another page of the report. */
export function hrefOf(context: Context, page: Route): string {
  return hrefOfView(context, pageView(context.view, context.book.id, page))
}

/** Returns the relative address of a node's page; without a script, of the page that shows it. */
export function hrefOfNode(context: Context, key: NodeKey): string {
  const { book, root, view, isBare } = context
  // The running app draws the page of any node.
  if (!isBare) return hrefOf(context, { kind: 'node', key })
  const shared = book.graph.node(key)?.kind === 'coinage' ? book.elsewhere?.[key] : undefined
  if (shared === undefined) return hrefOf(context, pageOfNode(book, key))
  const page = { kind: 'concept', slug: shared.slug } as const
  return root + formatView({ ...DEFAULT_VIEW, lang: view.lang, page })
}

/** Returns what tells the running app to show a node's card on a link; undefined where nothing would read it. */
export function previewOf({ isBare }: Context, key: NodeKey): NodeKey | undefined {
  return isBare ? undefined : key
}

/** Returns the relative address of a view of the report. */
export function hrefOfView({ book, view: shown, root, home }: Context, view: View): string {
  const path = formatView(view)
  const folder = folderOf(book.id)
  if (home === null || !path.startsWith(folder)) return root + path
  const here = shown.page.kind === 'missing' ? null : formatPath(shown)
  if (here === null || !path.startsWith(here)) return home + path.slice(folder.length) || './'
  const rest = path.slice(here.length)
  return rest === '' || rest.startsWith('#') ? `./${rest}` : rest
}

/** Returns the path of a report's folder, seen from the site's root. */
function folderOf(id: string): string {
  return formatPath({ report: id, page: { kind: 'home' } })
}

/** Returns the relative address of the first page of the report's library. */
export function hrefOfLibrary({ root, view }: Context): string {
  return root + formatView({ ...DEFAULT_VIEW, lang: view.lang })
}

/** Tells whether the full text is asked to show this block. */
export function isHere({ view }: Context, address: Address): boolean {
  return view.page.kind === 'text' && view.page.at === address
}

/** Returns the report's short name, or its title, or the one its body suggests, or its id where nothing tells one. */
export function nameOfReport(book: Book, m: Messages): string {
  return shortNameOfReport(book.graph.attributes.report, m.presumed) ?? book.id
}

/** Returns the report's title, or the name its body suggests, or its id where nothing tells one. */
export function titleOfBook(book: Book, m: Messages): string {
  return titleOfReport(book.graph.attributes.report, m.presumed) ?? book.id
}

/** Returns who issued a report and when, as far as it says so. */
export function issuerAndDate(book: Book): string {
  const { issuer, date } = book.graph.attributes.report
  return [issuer, date].filter(Boolean).join(' · ')
}

/** Returns the blocks that stand in no other, in source order. */
export function topBlocks(context: Context): BlockNode[] {
  const { graph } = context.book
  return graph.nodes
    .filter((node): node is BlockNode => isBlock(node) && parentOf(graph, node.key) === undefined)
    .sort((a, b) => a.span.start - b.span.start)
}
