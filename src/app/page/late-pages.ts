import type { FunctionComponent } from 'preact'
import type { View } from '../../address/view.ts'
import type { GraphTools } from '../explore/late/graph-tools.tsx'
import type { PathPanel } from '../explore/late/path-panel.tsx'
import type { PlainProps } from '../library/late/report-list.tsx'
import type { searchLists } from '../search/late/search-lists.tsx'
import type { TermsPage } from '../table/late/terms-page.tsx'
import type { BlockPage } from '../term/late/block-page.tsx'
import type { CoinagePage } from '../term/late/coinage-page.tsx'
import type { ComponentPage } from '../term/late/component-page.tsx'
import type { Context } from './context.ts'
import type { MovedNote } from './late/moved-note.tsx'
import type { Actions, PageModel } from './model.ts'

type PageView = FunctionComponent<{ readonly context: Context }>
type PaperView = FunctionComponent<{
  readonly context: Context
  readonly model: PageModel
  readonly actions: Actions
}>
type PlainView = FunctionComponent<PlainProps>

/** The views that are loaded when a page first asks for one: what every page starts with holds none of them. */
interface LateViews {
  readonly text: PageView
  readonly terms: typeof TermsPage
  readonly booklet: PaperView
  readonly brief: PaperView
  readonly check: PlainView
  readonly link: PlainView
  readonly reports: PlainView
  readonly missing: PlainView
  readonly component: typeof ComponentPage
  readonly coinage: typeof CoinagePage
  readonly block: typeof BlockPage
  readonly tools: typeof GraphTools
  readonly paths: typeof PathPanel
  readonly lists: typeof searchLists
  /** Comes with what moved: most reports have no earlier version. */
  readonly note: typeof MovedNote
}
type LateName = keyof LateViews

const loaded: { -readonly [N in LateName]?: LateViews[N] } = {}

const LOADERS: Readonly<Record<Exclude<LateName, 'lists' | 'note'>, () => Promise<unknown>>> = {
  text: async () => {
    loaded.text = (await import('../text/late/text-page.tsx')).TextPage
  },
  terms: async () => {
    loaded.terms = (await import('../table/late/terms-page.tsx')).TermsPage
  },
  booklet: async () => {
    loaded.booklet = (await import('../paper/late/booklet-page.tsx')).BookletPage
  },
  brief: async () => {
    loaded.brief = (await import('../paper/late/brief-page.tsx')).BriefPage
  },
  check: async () => {
    loaded.check = (await import('../check/late/check-page.tsx')).CheckPage
  },
  link: async () => {
    loaded.link = (await import('../link/late/link-page.tsx')).LinkPage
  },
  reports: async () => {
    loaded.reports = (await import('../library/late/reports-page.tsx')).ReportsPage
  },
  missing: async () => {
    loaded.missing = (await import('./late/missing-page.tsx')).MissingPage
  },
  component: async () => {
    loaded.component = (await import('../term/late/component-page.tsx')).ComponentPage
  },
  coinage: async () => {
    loaded.coinage = (await import('../term/late/coinage-page.tsx')).CoinagePage
  },
  block: async () => {
    loaded.block = (await import('../term/late/block-page.tsx')).BlockPage
  },
  tools: async () => {
    loaded.tools = (await import('../explore/late/graph-tools.tsx')).GraphTools
  },
  paths: async () => {
    loaded.paths = (await import('../explore/late/path-panel.tsx')).PathPanel
  },
}

/** Gives a view that is loaded late; undefined before. */
export function lateView<N extends LateName>(name: N): LateViews[N] | undefined {
  return loaded[name]
}

/** Loads the views of the graph's tools. */
export async function loadTools(): Promise<void> {
  await LOADERS.tools()
}

/** Takes the lists of the search box, which come with what searches. */
export function provideLists(lists: LateViews['lists']): void {
  loaded.lists = lists
}

/** Takes the note on addresses that meant something else. */
export function provideNote(note: LateViews['note']): void {
  loaded.note = note
}

/** What tells which views are needed. */
type Needed = Pick<View, 'page' | 'to'>

/** Tells whether drawing a view needs nothing that is not there yet. */
export function isPrepared(view: Needed): boolean {
  return lateNamesOf(view).every((name) => loaded[name] !== undefined)
}

/** Loads what drawing a view needs and not every page does: its page, its paths. */
export async function prepareView(view: Needed): Promise<void> {
  const missing = lateNamesOf(view).filter((name) => loaded[name] === undefined)
  await Promise.all(missing.map((name) => LOADERS[name]()))
}

/** Loads every view. */
export async function prepareAll(): Promise<void> {
  await Promise.all(Object.values(LOADERS).map((load) => load()))
  provideNote((await import('./late/moved-note.tsx')).MovedNote)
}

function lateNamesOf({ page, to }: Needed): (keyof typeof LOADERS)[] {
  if (page.kind !== 'node') return page.kind === 'home' ? [] : [page.kind]
  const paths: (keyof typeof LOADERS)[] = to === null ? [] : ['paths']
  const [head, , part] = page.key.split('/')
  if (head === 'term') return part === undefined ? paths : ['component', ...paths]
  return [head === 'coinage' ? 'coinage' : 'block', ...paths]
}
