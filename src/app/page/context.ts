import type { Moved } from '../../address/moved.ts'
import { DEFAULT_VIEW, formatView, type Route, rootFrom, type View } from '../../address/view.ts'
import { isBlock, parentOf, type Use, usesOf } from '../../model/concordance.ts'
import type { BlockNode } from '../../model/graph.ts'
import type { Address, NodeKey } from '../../model/ids.ts'
import type { Elsewhere } from '../../model/library-files.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { shortNameOfReport, titleOfReport } from '../../model/report-name.ts'
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
  /** What the other reports of its library say of its names; null for a report that stands alone. */
  readonly elsewhere: Elsewhere | null
}

/** Makes a book of a report's graph and text: it stands alone, and no earlier version of it is known. */
export function makeBook(id: string, graph: TermGraph, source: string): Book {
  return { id, graph, source, uses: usesOf(graph), mostCited: mostCited(graph), moved: [], elsewhere: null }
}

/** Tells whether a report has the page that a view asks for. */
export function hasPage({ id, graph }: Pick<Book, 'id' | 'graph'>, { report, page }: View): boolean {
  if (report !== id || page.kind === 'missing') return false
  return page.kind !== 'node' || graph.node(page.key) !== undefined
}

/** What every view on a report's page is drawn from. */
export interface Context {
  readonly book: Book
  readonly view: View
  readonly m: Messages
  /** The way from the page to the site's root, with its closing slash. */
  readonly root: string
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

/** Makes the context of a report's page. */
export function makeContext(book: Book, view: View, base: string): Context {
  return { book, view, m: messagesIn(view.lang), root: rootOf(view, base) }
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
  return context.root + formatView(pageView(context.view, context.book.id, page))
}

/** Returns the relative address of a node's page. */
export function hrefOfNode(context: Context, key: NodeKey): string {
  return hrefOf(context, { kind: 'node', key })
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
