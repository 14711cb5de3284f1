import { useState } from 'preact/hooks'
import { shownPart } from '../../../model/explore/shown.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { NODE_KINDS } from '../../../model/kinds.ts'
import { append } from '../../../text/collect.ts'
import type { DrawnEdge } from '../../canvas/canvas.ts'
import { type Drawn, NodeLink, relationWords } from './relation.tsx'

/** So many nodes are listed at once: more would make the page slow. */
const AT_ONCE = 500

/** Draws what the graph shows as a list: every node with the relations that leave it, and those that arrive. */
export function GraphList({ context, words }: Drawn) {
  const { view, book, m } = context
  const [most, setMost] = useState(AT_ONCE)
  const { nodes, edges, bridges } = shownPart(book.graph, view)
  const byNode = relationsByNode([...edges, ...bridges])
  const sorted = NODE_KINDS.flatMap((kind) => nodes.filter((node) => node.kind === kind))
  const listed = sorted.slice(0, most)
  return (
    <div class="graph-list" data-nodes={nodes.length} data-edges={edges.length}>
      <p class="quiet">{words.listHelp(nodes.length, edges.length)}</p>
      {NODE_KINDS.map((kind) => {
        const own = listed.filter((node) => node.kind === kind)
        if (own.length === 0) return null
        return (
          <section key={kind}>
            <h3>
              {m.kinds[kind]} <span class="number">{nodes.filter((node) => node.kind === kind).length}</span>
            </h3>
            <ul>
              {own.map((node) => (
                <ListedNode
                  key={node.key}
                  context={context}
                  words={words}
                  node={node}
                  relations={byNode.get(node.key) ?? []}
                />
              ))}
            </ul>
          </section>
        )
      })}
      {sorted.length > most && (
        <button type="button" class="action" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(AT_ONCE, sorted.length - most))}
        </button>
      )}
    </div>
  )
}

interface NodeProps extends Drawn {
  readonly node: GraphNode
  readonly relations: readonly DrawnEdge[]
}

function ListedNode({ context, words, node, relations }: NodeProps) {
  const { graph } = context.book
  return (
    <li data-node={node.key}>
      <NodeLink context={context} node={node} />
      {relations.length > 0 && (
        <ul>
          {relations.map((edge) => {
            const isOwn = edge.source === node.key
            const other = graph.node(isOwn ? edge.target : edge.source)
            return (
              <li key={edge.key} data-edge={isOwn ? edge.key : undefined}>
                <span class="hop">{relationWords(words, edge, node.key)}</span>{' '}
                {other && <NodeLink context={context} node={other} />}
              </li>
            )
          })}
        </ul>
      )}
    </li>
  )
}

function relationsByNode(edges: readonly DrawnEdge[]): Map<string, DrawnEdge[]> {
  const byNode = new Map<string, DrawnEdge[]>()
  for (const edge of edges) {
    for (const key of [edge.source, edge.target]) append(byNode, key, edge)
  }
  return byNode
}
