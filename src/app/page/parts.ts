import { isLibraryPage, type LibraryPage } from '../../address/own-paths.ts'
import { isTool, type Tool, type View } from '../../address/view.ts'
import { isBlock } from '../../model/concordance.ts'
import type { BlockNode, GraphNode, NodeOf } from '../../model/graph.ts'
import type { ElsewhereName } from '../../model/library-files.ts'
import type { Book } from './context.ts'
import { LATE_VIEWS, type LateName, type LateView, type LoadedViews } from './late-views.ts'
import type { PageModel } from './model.ts'

/** The nodes that a node's page is drawn from, by the kind of the page. */
interface PageNodes {
  readonly term: NodeOf<'term'>
  readonly component: NodeOf<'component'>
  readonly coinage: NodeOf<'coinage'>
  readonly block: BlockNode
}
type PlainKind =
  | 'library'
  | 'home'
  | 'text'
  | 'terms'
  | 'booklet'
  | 'brief'
  | 'reports'
  | 'missing'
  | Tool
  | LibraryPage
type ContentKind = PlainKind | keyof PageNodes

/** What stands in the middle of a page, with the late view that draws it and the node that it is about. */
export type Content = {
  readonly [K in ContentKind]: {
    readonly kind: K
    readonly View: K extends LateName ? LateView<K> : null
    readonly node: K extends keyof PageNodes ? PageNodes[K] : null
  }
}[ContentKind]

/** The late views that the page is drawn with; null for one that is not needed, or not there yet. */
export interface Parts {
  readonly content: Content
  /** The paths to another node that the address asks for. */
  readonly paths: {
    readonly Panel: LateView<'paths'>
    readonly from: GraphNode
    readonly to: GraphNode
  } | null
  /** The note that the address meant something else in an earlier version of the report. */
  readonly MovedNote: LateView<'moved'> | null
  /** What other reports of the library say of the node's name. */
  readonly elsewhere: { readonly View: LateView<'elsewhere'>; readonly name: ElsewhereName } | null
  /** What stands around the graph once it is drawn. */
  readonly Tools: LateView<'tools'> | null
  /** The view of rows that stands in the place of the graph, where the view asks for one. */
  readonly Rows: LateView<'compare' | 'outline'> | null
  readonly searchLists: LateView<'searchLists'> | null
  /** What the list under the search box shows of a library. */
  readonly foundHits: LateView<'foundHits'> | null
}

/** What of the page's model decides which views draw it. */
type Shown = Pick<PageModel, 'view' | 'book' | 'library'>

/** Returns the names of the late views without which a view cannot be shown. */
export function lateViewsOf(shown: Shown): LateName[] {
  const { view, book } = shown
  const { kind, node } = subjectOf(shown)
  const names: LateName[] = kind in LATE_VIEWS ? [kind as LateName] : []
  const rows = rowsOf(view, book)
  if (rows) names.push(rows)
  if (node && pathEndOf(view, book)) names.push('paths')
  if (node && isMoved(node, book)) names.push('moved')
  if (node && book?.elsewhere?.[node.key]) names.push('elsewhere')
  return names
}

/**
 * Returns the parts that a view is drawn with.
 *
 * @throws Error where one of `lateViewsOf` is not loaded.
 */
export function partsOf(shown: Shown, loaded: LoadedViews): Parts {
  const { view, book } = shown
  const need = <N extends LateName>(name: N): LateView<N> => {
    const part = loaded[name]
    if (part === undefined) throw new Error(`the view ${name} is shown before it is loaded`)
    return part
  }
  const { kind, node } = subjectOf(shown)
  const to = pathEndOf(view, book)
  const rows = rowsOf(view, book)
  const elsewhere = node && book?.elsewhere?.[node.key]
  return {
    // The kind and its view belong together, which the type of a union does not see.
    content: { kind, node, View: kind in LATE_VIEWS ? need(kind as LateName) : null } as Content,
    paths: node && to ? { Panel: need('paths'), from: node, to } : null,
    MovedNote: node && isMoved(node, book) ? need('moved') : null,
    elsewhere: elsewhere ? { View: need('elsewhere'), name: elsewhere } : null,
    Tools: loaded.tools ?? null,
    Rows: rows && need(rows),
    searchLists: loaded.searchLists ?? null,
    foundHits: loaded.foundHits ?? null,
  }
}

/** Returns what a page is about; an address that the report has nothing for is missing. */
function subjectOf({ view: { page }, book, library }: Shown): {
  readonly kind: ContentKind
  readonly node: GraphNode | null
} {
  if (page.kind === 'reports' && library !== null) return { kind: 'library', node: null }
  if (page.kind === 'node') {
    const node = book?.graph.node(page.key) ?? null
    if (node === null) return { kind: 'missing', node }
    return { kind: isBlock(node) ? 'block' : node.kind, node }
  }
  const isOfReport = page.kind !== 'reports' && !isTool(page.kind) && !isLibraryPage(page.kind)
  return { kind: isOfReport === (book !== null) ? page.kind : 'missing', node: null }
}

function pathEndOf({ to }: View, book: Book | null): GraphNode | null {
  return (to !== null && book?.graph.node(to)) || null
}

/** Returns the name of the view of rows that a view asks for. */
function rowsOf({ page, layout }: View, book: Book | null): 'compare' | 'outline' | null {
  return layout === 'map' || book === null || (page.kind !== 'home' && page.kind !== 'node') ? null : layout
}

function isMoved({ key }: GraphNode, book: Book | null): boolean {
  return book?.moved.some(({ from }) => from === key) === true
}
