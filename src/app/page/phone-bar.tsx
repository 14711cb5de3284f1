import type { View } from '../../address/view.ts'
import { type Context, hrefOf, hrefOfView } from './context.ts'
import type { Actions } from './model.ts'
import { tabOf } from './top-bar.tsx'

interface Props {
  readonly context: Context
  readonly actions: Actions
}

/** Draws the bar at the bottom of a narrow screen, where the thumb is: entry, graph, search, text, table. */
export function PhoneBar({ context, actions }: Props) {
  const { m, view } = context
  const onMap = tabOf(view.page) === 'map'
  const entry: View = onMap ? { ...view, show: 'page' } : { ...view, page: { kind: 'home' }, show: 'page' }
  const tab = (href: string, current: boolean, label: string) => (
    <a href={href} aria-current={current ? 'page' : undefined}>
      {label}
    </a>
  )
  return (
    <nav class="phone-bar" aria-label={m.nav.label}>
      {tab(hrefOfView(context, entry), onMap && view.show === 'page', m.nav.entry)}
      {tab(hrefOfView(context, { ...entry, show: 'graph' }), onMap && view.show === 'graph', m.nav.graph)}
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the box before the page is alive, too */}
      <a class="phone-search" href="#search" onClick={actions.startSearch}>
        {m.nav.search}
      </a>
      {tab(hrefOf(context, { kind: 'text', at: null }), view.page.kind === 'text', m.nav.text)}
      {tab(hrefOf(context, { kind: 'terms' }), view.page.kind === 'terms', m.nav.terms)}
    </nav>
  )
}
