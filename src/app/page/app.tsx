import type { VNode } from 'preact'
import { isTool, type Route } from '../../address/view.ts'
import { isBlock } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import { GraphPanel } from '../explore/graph-panel.tsx'
import { TermPage } from '../term/term-page.tsx'
import { type Context, makeContext, rootOf } from './context.ts'
import { Foot } from './foot.tsx'
import { HomePage } from './home-page.tsx'
import { lateView } from './late-pages.ts'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel } from './model.ts'
import { PhoneBar } from './phone-bar.tsx'
import { TopBar, tabOf } from './top-bar.tsx'

/** Draws the whole page. A pure function of the model: the same in Node and in the browser. */
export function App({ model, actions }: { readonly model: PageModel; readonly actions: Actions }) {
  const { view, book, base } = model
  const context = book && makeContext(book, view, base)
  const root = rootOf(view, base)
  const m = messagesIn(view.lang)
  const { kind } = view.page
  const Plain = lateView(isTool(kind) || kind === 'reports' ? kind : 'missing')
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
          {Plain && <Plain model={model} root={root} />}
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
      <GraphPanel context={context} model={model} actions={actions} hidden={!withGraph} />
      <main id="content" class={withGraph ? 'pane' : 'wide'}>
        <PageContent context={context} page={page} model={model} actions={actions} />
        <Foot context={context} />
      </main>
    </div>
  )
}

function PageContent({ context, page, model, actions }: BodyProps & { readonly page: Route }) {
  const Missing = lateView('missing')
  const missing = Missing ? <Missing model={model} root={context.root} /> : null
  switch (page.kind) {
    case 'home':
      return <HomePage context={context} />
    case 'node':
      return <NodePage context={context} node={context.book.graph.node(page.key)} missing={missing} />
    case 'text': {
      const Text = lateView('text')
      return Text ? <Text context={context} /> : missing
    }
    case 'terms': {
      const Terms = lateView('terms')
      return Terms ? <Terms context={context} actions={actions} /> : missing
    }
    case 'booklet':
    case 'brief': {
      const Paper = lateView(page.kind)
      return Paper ? <Paper context={context} model={model} actions={actions} /> : missing
    }
    default:
      return missing
  }
}

interface NodePageProps {
  readonly context: Context
  readonly node: GraphNode | undefined
  readonly missing: VNode | null
}

function NodePage({ context, node, missing }: NodePageProps) {
  const { book, view } = context
  const end = view.to === null ? undefined : book.graph.node(view.to)
  const Paths = end && lateView('paths')
  const Note = lateView('note')
  return (
    <>
      {Note && node && <Note context={context} of={node.key} />}
      {Paths && node && end && <Paths context={context} from={node} to={end} />}
      <NodeItself context={context} node={node} missing={missing} />
    </>
  )
}

function NodeItself({ context, node, missing }: NodePageProps) {
  const [Component, Coinage, Block] = [lateView('component'), lateView('coinage'), lateView('block')]
  if (node?.kind === 'term') return <TermPage context={context} term={node} />
  if (node?.kind === 'component' && Component) return <Component context={context} part={node} />
  if (node?.kind === 'coinage' && Coinage) return <Coinage context={context} coinage={node} />
  if (node && isBlock(node) && Block) return <Block context={context} block={node} />
  return missing
}
