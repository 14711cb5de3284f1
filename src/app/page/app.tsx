import type { ComponentChildren } from 'preact'
import { GraphPanel } from '../explore/graph-panel.tsx'
import { TermPage } from '../term/term-page.tsx'
import { type Context, makeContext, rootOf } from './context.ts'
import { Foot } from './foot.tsx'
import { HomePage } from './home-page.tsx'
import { messagesIn } from './messages.ts'
import type { Actions, PageModel, PlainActionProps, ReportProps } from './model.ts'
import type { Content, Parts } from './parts.ts'
import { PhoneBar } from './phone-bar.tsx'
import { TopBar, tabOf } from './top-bar.tsx'

interface AppProps {
  readonly model: PageModel
  readonly parts: Parts
  readonly actions: Actions
}

/** Draws the whole page. A pure function of what it is given: the same in Node and in the browser. */
export function App({ model, parts, actions }: AppProps) {
  const { view, book, base } = model
  const context = book && makeContext(book, model)
  const root = rootOf(view, base)
  return (
    <>
      <a class="skip" href="#content">
        {messagesIn(view.lang).skipToContent}
      </a>
      <TopBar model={model} context={context} actions={actions} root={root} parts={parts} />
      {context ? (
        <ReportBody model={model} parts={parts} actions={actions} context={context} />
      ) : (
        <main id="content" class="wide">
          <PlainPage model={model} content={parts.content} root={root} actions={actions} />
        </main>
      )}
      {context && <PhoneBar context={context} actions={actions} />}
      <p class="sr-only" role="status">
        {model.notice}
      </p>
    </>
  )
}

function ReportBody({ model, parts, actions, context }: AppProps & ReportProps) {
  const { page, show } = context.view
  const withGraph = tabOf(page) === 'map'
  return (
    <div class={`body ${withGraph ? `desk show-${show}` : 'wide-body'}`}>
      <GraphPanel
        context={context}
        model={model}
        actions={actions}
        Tools={parts.Tools}
        Rows={parts.Rows}
        hidden={!withGraph}
      />
      <main id="content" class={withGraph ? 'pane' : 'wide'}>
        <ReportPage model={model} parts={parts} actions={actions} context={context} />
        <Foot context={context} />
      </main>
    </div>
  )
}

/** Draws a page of a report. */
function ReportPage({ model, parts, actions, context }: AppProps & ReportProps) {
  const { content, MovedNote, paths, elsewhere } = parts
  switch (content.kind) {
    case 'home':
      return <HomePage context={context} />
    case 'text':
      return <content.View context={context} />
    case 'terms':
      return <content.View context={context} actions={actions} />
    case 'booklet':
    case 'brief':
      return <content.View context={context} model={model} actions={actions} />
    case 'term':
    case 'component':
    case 'coinage':
    case 'block':
      return (
        <>
          {MovedNote && <MovedNote context={context} of={content.node.key} />}
          {paths && <paths.Panel context={context} from={paths.from} to={paths.to} />}
          <NodePage context={context} content={content}>
            {elsewhere && (
              <elsewhere.View context={context} name={elsewhere.name} isExplained={content.kind === 'term'} />
            )}
          </NodePage>
        </>
      )
    default:
      return <PlainPage model={model} content={content} root={context.root} actions={actions} />
  }
}

type NodeContent = Extract<Content, { kind: 'term' | 'component' | 'coinage' | 'block' }>

interface NodeProps {
  readonly context: Context
  readonly content: NodeContent
  /** What other reports say of the node's name. */
  readonly children: ComponentChildren
}

function NodePage({ context, content, children }: NodeProps) {
  switch (content.kind) {
    case 'term':
      return (
        <TermPage context={context} term={content.node}>
          {children}
        </TermPage>
      )
    case 'component':
      return <content.View context={context} part={content.node} />
    case 'coinage':
      return (
        <content.View context={context} coinage={content.node}>
          {children}
        </content.View>
      )
    case 'block':
      return <content.View context={context} block={content.node} />
  }
}

/** Draws a page that belongs to no report, or whose address leads nowhere. */
function PlainPage({ model, content, root, actions }: PlainActionProps & { readonly content: Content }) {
  switch (content.kind) {
    case 'check':
    case 'link':
    case 'reports':
    case 'library':
    case 'catalogue':
    case 'concept':
    case 'missing':
      return <content.View model={model} root={root} />
    case 'concepts':
    case 'concept-map':
      return <content.View model={model} root={root} actions={actions} />
    default:
      return null
  }
}
