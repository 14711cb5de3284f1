import type { Page } from '../../links/view.ts'
import { isBlock } from '../../model/concordance.ts'
import { BlockPage } from './block-page.tsx'
import { CoinagePage } from './coinage-page.tsx'
import { ComponentPage } from './component-page.tsx'
import { type Context, makeContext, rootOf } from './context.ts'
import { Foot } from './foot.tsx'
import { GraphPanel } from './graph-panel.tsx'
import { HomePage } from './home-page.tsx'
import { latePage, latePlainPage } from './late-pages.ts'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
import { PhoneBar } from './phone-bar.tsx'
import { MissingPage } from './plain-pages.tsx'
import { TermPage } from './term-page.tsx'
import { TopBar, tabOf } from './top-bar.tsx'

/** Draws the whole page. A pure function of the model: the same in Node and in the browser. */
export function App({ model, actions }: { readonly model: PageModel; readonly actions: Actions }) {
  const { view, book, base } = model
  const context = book && makeContext(book, view, base)
  const root = rootOf(view, base)
  const m = messagesIn(view.lang)
  const Plain = latePlainPage(view.page.kind) ?? MissingPage
  return (
    <>
      <a class="skip" href="#content">
        {m.skipToContent}
      </a>
      <TopBar model={model} context={context} actions={actions} root={root} />
      {context ? (
        <ReportBody model={model} context={context} actions={actions} />
      ) : (
        <main id="content" class="wide">
          <Plain model={model} root={root} />
        </main>
      )}
      {context && <PhoneBar context={context} />}
      <p class="sr-only" role="status">
        {model.notice}
      </p>
    </>
  )
}

interface BodyProps {
  readonly model: PageModel
  readonly context: Context
  readonly actions: Actions
}

function ReportBody({ model, context, actions }: BodyProps) {
  const { page, show } = context.view
  const withGraph = tabOf(page) === 'map'
  return (
    <div class={`body ${withGraph ? `desk show-${show}` : 'wide-body'}`}>
      <GraphPanel context={context} canvas={model.canvas} actions={actions} hidden={!withGraph} />
      <main id="content" class={withGraph ? 'pane' : 'wide'}>
        <PageContent context={context} page={page} model={model} />
        <Foot context={context} />
      </main>
    </div>
  )
}

function PageContent({ context, page, model }: { context: Context; page: Page; model: PageModel }) {
  switch (page.kind) {
    case 'home':
      return <HomePage context={context} />
    case 'node': {
      const node = context.book.graph.node(page.key)
      if (node === undefined) return <MissingPage model={model} root={context.root} />
      if (node.kind === 'term') return <TermPage context={context} term={node} />
      if (node.kind === 'component') return <ComponentPage context={context} part={node} />
      if (isBlock(node)) return <BlockPage context={context} block={node} />
      return <CoinagePage context={context} coinage={node} />
    }
    default: {
      const Late = latePage(page.kind)
      if (Late) return <Late context={context} />
      return <MissingPage model={model} root={context.root} />
    }
  }
}
