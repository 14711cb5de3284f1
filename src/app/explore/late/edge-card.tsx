import type { GraphEdge } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Context } from '../../page/context.ts'
import type { PointedEdge } from '../explore-model.ts'
import type { ExploreMessages } from './messages.ts'
import { nameOf, RelationQuotes, relationWords } from './relation.tsx'

interface Props {
  readonly context: Context
  readonly words: ExploreMessages
  readonly pointed: PointedEdge
}

/** Draws what a line of the graph says: what it joins, by which relation, in which words of the report. */
export function EdgeCard({ context, words, pointed }: Props) {
  const { edge } = pointed
  const edges = edge.kind === 'bridge' ? viaEdges(context, edge.via) : [edge]
  const isLow = pointed.y > window.innerHeight / 2
  const isRight = pointed.x > window.innerWidth / 2
  return (
    <div
      class="edge-card"
      role="tooltip"
      data-edge-card={edge.key}
      ref={(card) => {
        if (card === null) return
        card.style.left = `${isRight ? pointed.x - card.offsetWidth - 14 : pointed.x + 14}px`
        card.style.top = `${isLow ? pointed.y - card.offsetHeight - 14 : pointed.y + 14}px`
      }}
    >
      <p class="edge-ends" lang="zh-Hans">
        {nameIn(context, edge.source)} <span class="hop">{relationWords(words, edge, edge.source)}</span>{' '}
        {nameIn(context, edge.target)}
      </p>
      {edges.slice(0, 2).map((each) => (
        <RelationQuotes key={each.key} context={context} edge={each} most={2} />
      ))}
    </div>
  )
}

function nameIn({ book }: Context, key: NodeKey): string {
  const node = book.graph.node(key)
  return node ? nameOf(node) : key
}

function viaEdges({ book }: Context, keys: readonly string[]): GraphEdge[] {
  const wanted = new Set(keys)
  return book.graph.edges.filter(({ key }) => wanted.has(key))
}
