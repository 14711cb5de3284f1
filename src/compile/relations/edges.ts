import type { EdgeAttributes, Mention, SerializedTermGraph } from '../../model/graph.ts'
import { edgeKey, type NodeKey } from '../../model/ids.ts'
import { append, groupBy } from '../../text/collect.ts'
import type { Citation } from '../citations/citations.ts'
import type { Term } from '../glossary/terms.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import type { Continuation, Related } from './relations.ts'

/** An edge of the graph with its key. */
export type EdgeDraft = SerializedTermGraph['edges'][number]

/** Makes the edges from each block to those directly within it. */
export function containsEdges(blocks: readonly OutlineBlock[]): EdgeDraft[] {
  return blocks.flatMap((block) => {
    const parent = block.parent === null ? undefined : blocks[block.parent]
    return parent ? [edge(parent.key, block.key, { kind: 'contains' })] : []
  })
}

/** Makes the edges from each term to its components. */
export function componentEdges(terms: readonly Term[]): EdgeDraft[] {
  return terms.flatMap(({ key, components }) =>
    components.map((component) => edge(key, component.key, { kind: 'component' })),
  )
}

/** Makes one edge for each block and the name it cites, with all its mentions in source order. */
export function citesEdges(blocks: readonly OutlineBlock[], citations: readonly Citation[]): EdgeDraft[] {
  return [...groupBy(citations, ({ block }) => block)].flatMap(([block, cited]) => {
    const node = blocks[block]
    const mentions = new Map<NodeKey, Mention[]>()
    for (const { target, mention } of cited) append(mentions, target, mention)
    return node
      ? [...mentions].map(([to, list]) => edge(node.key, to, { kind: 'cites', mentions: list }))
      : []
  })
}

/** Makes the edges between related terms. */
export function relatedEdges(related: readonly Related[]): EdgeDraft[] {
  return related.map(({ a, b, because }) => edge(a, b, { kind: 'related', weight: because.length, because }))
}

/** Makes the edges from review and shortcomings to the plan. */
export function continuesEdges(blocks: readonly OutlineBlock[], found: readonly Continuation[]): EdgeDraft[] {
  return found.flatMap(({ from, to, via, fromClause, toClause }) => {
    const [earlier, later] = [blocks[from], blocks[to]]
    if (!earlier || !later) return []
    const attributes = { kind: 'continues', via, from: fromClause, to: toClause } as const
    return [edge(earlier.key, later.key, attributes)]
  })
}

function edge(source: NodeKey, target: NodeKey, attributes: EdgeAttributes): EdgeDraft {
  return { key: edgeKey(attributes.kind, source, target), source, target, attributes }
}
