import { stepsFrom } from '../../../model/explore/reach.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { PointedEdge, Walk } from '../explore-model.ts'
import { type Drawn, nameOf, RelationQuotes, relationWords } from './relation.tsx'

/** Draws what a line of the graph says: what it joins, by which relation, in which words of the report. */
export function EdgeCard({ context, words, pointed }: Drawn & { readonly pointed: PointedEdge }) {
  const { edge } = pointed
  const { graph } = context.book
  const via = new Set(edge.kind === 'bridge' ? edge.via : [edge.key])
  const edges = graph.edges.filter(({ key }) => via.has(key))
  const nameIn = (key: NodeKey) => {
    const node = graph.node(key)
    return node ? nameOf(node) : key
  }
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
        {nameIn(edge.source)} <span class="hop">{relationWords(words, edge, edge.source)}</span>{' '}
        {nameIn(edge.target)}
      </p>
      {edges.slice(0, 2).map((each) => (
        <RelationQuotes key={each.key} context={context} edge={each} most={2} />
      ))}
    </div>
  )
}

/** Draws where the keyboard stands in the graph: the node, and the relation it points at with its words. */
export function WalkCard({ context, words, walk }: Drawn & { readonly walk: Walk }) {
  const { graph } = context.book
  const node = graph.node(walk.at)
  if (node === undefined) return null
  const steps = stepsFrom(graph, walk.at)
  const step = steps[walk.relation]
  const other = step && graph.node(step.to)
  return (
    <div class="walk-card" data-cover data-walk={other?.key ?? node.key}>
      <p class="walk-at" lang="zh-Hans">
        <span class={`shape kind-${node.kind}`} aria-hidden="true" />
        {words.walkNode(nameOf(node), context.m.kinds[node.kind], steps.length)}
      </p>
      {step && other && (
        <>
          <p class="walk-to">
            {words.walkRelation(
              walk.relation + 1,
              steps.length,
              relationWords(words, step.edge, walk.at),
              nameOf(other),
            )}
          </p>
          <RelationQuotes context={context} edge={step.edge} most={1} />
        </>
      )}
    </div>
  )
}
