import { childrenOf, isBlock, parentOf } from '../../../model/concordance.ts'
import type { BlockNode, EdgeOf } from '../../../model/graph.ts'
import { containsSpan, type Span } from '../../../model/span.ts'
import { AddressChip, BlockLink } from '../../page/block-link.tsx'
import { type Context, hrefOfNode, previewOf, topBlocks } from '../../page/context.ts'
import { termMessagesIn } from '../messages.ts'
import { RichText } from '../rich-text.tsx'

interface Props {
  readonly context: Context
  readonly block: BlockNode
}

/** Draws what continues a block, and what it continues, clause by clause. */
export function Continuations({ context, block }: Props) {
  const { book } = context
  const m = termMessagesIn(context.view.lang)
  const { reviewYear, planYear } = book.graph.attributes.report
  const later = book.graph.from(block.key, 'continues')
  const earlier = book.graph.to(block.key, 'continues')
  return (
    <>
      <Clauses context={context} heading={m.continuedBy(planYear)} edges={later} end="target" />
      <Clauses context={context} heading={m.continuesFrom(reviewYear)} edges={earlier} end="source" />
    </>
  )
}

interface ClausesProps {
  readonly context: Context
  readonly heading: string
  readonly edges: readonly EdgeOf<'continues'>[]
  /** Which end of the edges is quoted. */
  readonly end: 'source' | 'target'
}

function Clauses({ context, heading, edges, end }: ClausesProps) {
  const clauseOf = (edge: EdgeOf<'continues'>): Span => (end === 'source' ? edge.from : edge.to)
  const rows = edges.flatMap((edge) => {
    const other = context.book.graph.node(edge[end])
    return other && isBlock(other) ? [{ other, clause: clauseOf(edge) }] : []
  })
  if (rows.length === 0) return null
  return (
    <section class="block">
      <h2>{heading}</h2>
      <ul class="quotations">
        {rows.map(({ other, clause }) => (
          <li key={other.key} class="quotation">
            <p class="where">
              <BlockLink context={context} block={other} />
            </p>
            <q class="quote" lang={context.han}>
              <RichText context={context} span={clause} />
            </q>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Draws the names used in a block, each once, in the order of their first use. */
export function CitedHere({ context, block }: Props) {
  const { book } = context
  const m = termMessagesIn(context.view.lang)
  const keys = new Set(
    book.uses.filter(({ mention }) => containsSpan(block.span, mention)).map((use) => use.target),
  )
  const nodes = [...keys]
    .flatMap((key) => book.graph.node(key) ?? [])
    .filter(({ kind }) => !context.isBare || kind === 'term') // the others have no page to lead to
  if (nodes.length === 0) return null
  return (
    <section class="block">
      <h2>{m.citedHere}</h2>
      <ul class="chips">
        {nodes.map((node) => (
          <li key={node.key}>
            <a
              class={`chip kind-${node.kind}`}
              href={hrefOfNode(context, node.key)}
              data-preview={previewOf(context, node.key)}
            >
              {node.kind === 'term' ? node.name : node.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Draws the links to the blocks before and after. */
export function Neighbours({ context, block }: Props) {
  const { book } = context
  const m = termMessagesIn(context.view.lang)
  const parent = parentOf(book.graph, block.key)
  const siblings = parent ? childrenOf(book.graph, parent.key) : topBlocks(context)
  const at = siblings.findIndex(({ key }) => key === block.key)
  const before = siblings[at - 1]
  const after = siblings[at + 1]
  return (
    <nav class="neighbours" aria-label={`${m.previous} / ${m.next}`}>
      {before && (
        <a href={hrefOfNode(context, before.key)} rel="prev">
          ← <span lang={context.han}>{before.label}</span> <AddressChip block={before} />
        </a>
      )}
      {after && (
        <a href={hrefOfNode(context, after.key)} rel="next">
          <span lang={context.han}>{after.label}</span> <AddressChip block={after} /> →
        </a>
      )}
    </nav>
  )
}
