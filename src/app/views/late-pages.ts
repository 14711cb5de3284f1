import type { FunctionComponent } from 'preact'
import type { Page, View } from '../../links/view.ts'
import type { Context } from './context.ts'
import { loadMessages } from './messages.ts'

type PageView = FunctionComponent<{ readonly context: Context }>

const loaded: { text?: PageView; terms?: PageView } = {}

/** Gives the view of a page that is loaded when it is first asked for; undefined before. */
export function latePage(kind: Page['kind']): PageView | undefined {
  return kind === 'text' || kind === 'terms' ? loaded[kind] : undefined
}

/** Loads what drawing a view needs and not every page does: the full text, the table, the other language. */
export async function prepareView({ page, lang }: Pick<View, 'page' | 'lang'>): Promise<void> {
  await loadMessages(lang)
  if (page.kind === 'text') loaded.text ??= (await import('./text-page.tsx')).TextPage
  if (page.kind === 'terms') loaded.terms ??= (await import('./terms-page.tsx')).TermsPage
}
