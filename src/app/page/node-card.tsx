import { citationsOf, isBlock, termOf } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { AddressChip } from './block-link.tsx'
import { type Context, hrefOfNode } from './context.ts'

const CARD_LENGTH = 110

/** Draws a node in a few lines: what it is, its name, its definition or opening words. */
export function NodeCard({ context, node }: { readonly context: Context; readonly node: GraphNode }) {
  const { m, book } = context
  const text = sliceSpan(book.source, node.span)
  const owner = node.kind === 'component' ? book.graph.node(termOf(book.graph, node.key) ?? '') : undefined
  const cited = citationsOf(book.graph, node.key).length
  return (
    <div class="node-card">
      <p class="eyebrow">
        {node.kind === 'term' ? m.entryNumber(node.number) : m.kinds[node.kind]}
        {owner && ` · ${owner.label}`} {isBlock(node) && <AddressChip block={node} />}
      </p>
      <a class="card-name" href={hrefOfNode(context, node.key)}>
        {node.label}
      </a>
      {(node.kind === 'term' || isBlock(node)) && (
        <p class="card-text" lang="zh-Hans">
          {text.length > CARD_LENGTH ? `${text.slice(0, CARD_LENGTH)}……` : text}
        </p>
      )}
      {!isBlock(node) && cited > 0 && <p class="quiet">{m.citedTimes(cited)}</p>}
    </div>
  )
}
