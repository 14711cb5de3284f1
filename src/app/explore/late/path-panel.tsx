import { formatView } from '../../../address/view.ts'
import { findPaths, type Path } from '../../../model/explore/paths.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { type Context, pageView } from '../../page/context.ts'
import { exploreMessagesIn } from './messages.ts'
import { bareNameOf, type Drawn, NodeLink, RelationQuotes, relationWords } from './relation.tsx'

interface Props {
  readonly context: Context
  readonly from: GraphNode
  readonly to: GraphNode
}

/** Draws the shortest paths between two nodes; every hop quotes the words that make it. */
export function PathPanel({ context, from, to }: Props) {
  const { view, book, root } = context
  const words = exploreMessagesIn(view.lang)
  const paths = findPaths(book.graph, from.key, to.key)
  const turned = { ...pageView(view, book.id, { kind: 'node', key: to.key }), to: from.key, show: view.show }
  const names = [bareNameOf(from), bareNameOf(to)] as const
  return (
    <section class="paths" aria-labelledby="paths-heading">
      <h2 id="paths-heading" tabIndex={-1}>
        {words.pathHeading(...names)}
      </h2>
      <p class="meta">
        <a class="action" href={root + formatView(turned)}>
          {words.turnRound}
        </a>
        <a class="action" href={root + formatView({ ...view, to: null })}>
          {words.endPath}
        </a>
      </p>
      {paths.length === 0 && <p class="quiet">{words.noPath(...names)}</p>}
      {paths.map((path, index) => (
        <details key={path.map(({ to: key }) => key).join()} open={index === 0}>
          <summary>
            {words.pathNumber(index + 1, paths.length)} · {words.pathLength(path.length)}
          </summary>
          <PathSteps context={context} words={words} path={path} />
        </details>
      ))}
    </section>
  )
}

function PathSteps({ context, words, path }: Drawn & { readonly path: Path }) {
  const { graph } = context.book
  const start = graph.node(path[0]?.from ?? '')
  return (
    <ol class="path" data-path="">
      <li>{start && <NodeLink context={context} node={start} />}</li>
      {path.map(({ edge, from, to }) => {
        const node = graph.node(to)
        return (
          <li key={edge.key} data-hop={edge.key}>
            <p class="hop">{relationWords(words, edge, from)}</p>
            {node && <NodeLink context={context} node={node} />}
            <RelationQuotes context={context} edge={edge} most={1} />
          </li>
        )
      })}
    </ol>
  )
}
