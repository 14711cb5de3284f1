import type { FunctionComponent } from 'preact'
import type { Page, View } from '../../links/view.ts'
import type { BlockPage } from './block-page.tsx'
import type { CoinagePage } from './coinage-page.tsx'
import type { ComponentPage } from './component-page.tsx'
import type { Context } from './context.ts'
import { hasMessages, loadMessages } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
import type { PlainProps } from './plain-pages.tsx'

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
  readonly terms: PageView
  readonly booklet: PaperView
  readonly brief: PaperView
  readonly check: PlainView
  readonly reports: PlainView
  readonly component: typeof ComponentPage
  readonly coinage: typeof CoinagePage
  readonly block: typeof BlockPage
}
type LateName = keyof LateViews

const loaded: { -readonly [N in LateName]?: LateViews[N] } = {}

const LOADERS: Readonly<Record<LateName, () => Promise<unknown>>> = {
  text: async () => {
    loaded.text = (await import('./text-page.tsx')).TextPage
  },
  terms: async () => {
    loaded.terms = (await import('./terms-page.tsx')).TermsPage
  },
  booklet: async () => {
    loaded.booklet = (await import('./paper/booklet-page.tsx')).BookletPage
  },
  brief: async () => {
    loaded.brief = (await import('./paper/brief-page.tsx')).BriefPage
  },
  check: async () => {
    loaded.check = (await import('./check/check-page.tsx')).CheckPage
  },
  reports: async () => {
    loaded.reports = (await import('./reports-page.tsx')).ReportsPage
  },
  component: async () => {
    loaded.component = (await import('./component-page.tsx')).ComponentPage
  },
  coinage: async () => {
    loaded.coinage = (await import('./coinage-page.tsx')).CoinagePage
  },
  block: async () => {
    loaded.block = (await import('./block-page.tsx')).BlockPage
  },
}

/** Gives a view that is loaded late; undefined before. */
export function lateView<N extends LateName>(name: N): LateViews[N] | undefined {
  return loaded[name]
}

/** Tells whether drawing a view needs nothing that is not there yet. */
export function isPrepared({ page, lang }: Pick<View, 'page' | 'lang'>): boolean {
  const name = lateNameOf(page)
  return hasMessages(lang) && (name === null || loaded[name] !== undefined)
}

/** Loads what drawing a view needs and not every page does: its page, the other language. */
export async function prepareView({ page, lang }: Pick<View, 'page' | 'lang'>): Promise<void> {
  const name = lateNameOf(page)
  await Promise.all([loadMessages(lang), name === null || loaded[name] !== undefined || LOADERS[name]()])
}

/** Loads every view, in both languages. */
export async function prepareAll(): Promise<void> {
  await Promise.all([loadMessages('en'), ...Object.values(LOADERS).map((load) => load())])
}

function lateNameOf(page: Page): LateName | null {
  if (page.kind !== 'node') return page.kind === 'home' || page.kind === 'missing' ? null : page.kind
  const [head, , part] = page.key.split('/')
  if (head === 'term') return part === undefined ? null : 'component'
  return head === 'coinage' ? 'coinage' : 'block'
}
