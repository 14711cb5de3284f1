import { formatView, type Route, type View } from '../../address/view.ts'
import { LAYOUTS } from '../../model/kinds.ts'
import { SearchBox } from '../search/search-box.tsx'
import { type Context, hrefOf, hrefOfView, nameOfReport, pageView, titleOfBook } from './context.ts'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
import type { Parts } from './parts.ts'

interface Props {
  readonly model: PageModel
  readonly context: Context | null
  readonly actions: Actions
  readonly root: string
  readonly parts: Pick<Parts, 'searchLists' | 'foundHits'>
}

/** Draws the bar at the top: mark, report, search, views, theme and language. */
export function TopBar({ model, context, actions, root, parts }: Props) {
  const { view } = model
  const m = messagesIn(view.lang)
  const isBare = context?.isBare === true
  const otherLang: View = { ...view, lang: view.lang === 'zh' ? 'en' : 'zh' }
  return (
    <header class="top-bar">
      <a
        class="mark"
        href={context ? hrefOf(context, { kind: 'home' }) : root}
        lang="zh-Hans"
        aria-label={`${m.mark} · ${m.goHome}`}
      >
        {m.mark}
      </a>
      {context && (
        <a
          class="report-name"
          href={hrefOf(context, { kind: 'home' })}
          title={context.isBare ? undefined : titleOfBook(context.book, m)}
        >
          {nameOfReport(context.book, m)}
        </a>
      )}
      {context || model.library || view.page.kind === 'missing' ? (
        <SearchBox model={model} context={context} actions={actions} root={root} parts={parts} />
      ) : (
        <span class="search" />
      )}
      <nav class="views" aria-label={m.nav.label}>
        {context && <ViewTabs context={context} />}
      </nav>
      <button
        type="button"
        class="tool"
        onClick={actions.switchTheme}
        aria-label={`${m.theme}: ${m.themeNames[model.theme]}`}
        title={isBare ? undefined : `${m.theme}: ${m.themeNames[model.theme]}`}
      >
        {!isBare && (
          <svg viewBox="0 0 20 20" aria-hidden="true" class={`theme-icon theme-${model.theme}`}>
            <circle cx="10" cy="10" r="7" />
            <path d="M10 3a7 7 0 0 1 0 14z" />
          </svg>
        )}
      </button>
      <a
        class="tool"
        href={context ? hrefOfView(context, otherLang) : root + formatView(otherLang)}
        hreflang={otherLang.lang}
        lang={otherLang.lang === 'zh' ? 'zh-Hans' : 'en'}
      >
        {m.otherLang}
      </a>
    </header>
  )
}

/** Returns which of the main views a page belongs to; null for none. */
export function tabOf(page: Route): 'map' | 'text' | 'terms' | null {
  if (page.kind === 'text' || page.kind === 'terms') return page.kind
  return page.kind === 'home' || page.kind === 'node' ? 'map' : null
}

function ViewTabs({ context }: { readonly context: Context }) {
  const { m, view } = context
  const at = tabOf(view.page)
  const onGraph: View = at === 'map' ? view : pageView(view, context.book.id, { kind: 'home' })
  const tab = (name: keyof typeof m.nav, href: string, isHere: boolean, stays = false) => (
    <a href={href} data-stay={stays ? '' : undefined} aria-current={isHere ? 'page' : undefined}>
      {m.nav[name]}
    </a>
  )
  return (
    <>
      {LAYOUTS.map((layout) =>
        tab(
          layout,
          hrefOfView(context, { ...onGraph, layout }),
          at === 'map' && view.layout === layout,
          at === 'map',
        ),
      )}
      {tab('text', hrefOf(context, { kind: 'text', at: null }), at === 'text')}
      {tab('terms', hrefOf(context, { kind: 'terms' }), at === 'terms')}
    </>
  )
}
