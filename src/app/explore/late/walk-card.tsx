import { stepsFrom } from '../../../model/explore/reach.ts'
import type { Context } from '../../page/context.ts'
import type { Walk } from '../explore-model.ts'
import type { ExploreMessages } from './messages.ts'
import { nameOf, RelationQuotes, relationWords } from './relation.tsx'

interface Props {
  readonly context: Context
  readonly words: ExploreMessages
  readonly walk: Walk
}

/** Draws where the keyboard stands in the graph: the node, and the relation it points at with its words. */
export function WalkCard({ context, words, walk }: Props) {
  const { graph } = context.book
  const node = graph.node(walk.at)
  if (node === undefined) return null
  const steps = stepsFrom(graph, walk.at)
  const step = steps[walk.relation]
  const other = step && graph.node(step.to)
  return (
    <div class="walk-card" data-walk={other?.key ?? node.key}>
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
