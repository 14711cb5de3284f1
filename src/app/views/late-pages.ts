import type { FunctionComponent } from 'preact'
import type { Page, View } from '../../links/view.ts'
import type { Context } from './context.ts'
import { loadMessages } from './messages.ts'
import type { PlainProps } from './plain-pages.tsx'

type PageView = FunctionComponent<{ readonly context: Context }>
type PlainView = FunctionComponent<PlainProps>

const loaded: {
  text?: PageView
  terms?: PageView
  check?: PlainView
  reports?: PlainView
} = {}

const loaders = {
  text: () => import('./text-page.tsx'),
  terms: () => import('./terms-page.tsx'),
  check: () => import('./check/check-page.tsx'),
  reports: () => import('./reports-page.tsx'),
}

/** Gives the view of a page of a report that is loaded when it is first asked for; undefined before. */
export function latePage(kind: Page['kind']): PageView | undefined {
  return kind === 'text' || kind === 'terms' ? loaded[kind] : undefined
}

/** Gives the view of a page that belongs to no report; undefined before it is loaded. */
export function latePlainPage(kind: Page['kind']): PlainView | undefined {
  return kind === 'check' || kind === 'reports' ? loaded[kind] : undefined
}

/** Loads what drawing a view needs and not every page does: the full text, the table, the other language. */
export async function prepareView({ page, lang }: Pick<View, 'page' | 'lang'>): Promise<void> {
  await loadMessages(lang)
  if (page.kind === 'text') loaded.text ??= (await loaders.text()).TextPage
  if (page.kind === 'terms') loaded.terms ??= (await loaders.terms()).TermsPage
  if (page.kind === 'check') loaded.check ??= (await loaders.check()).CheckPage
  if (page.kind === 'reports') loaded.reports ??= (await loaders.reports()).ReportsPage
}
