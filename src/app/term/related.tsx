import { isBlock } from '../../model/concordance.ts'
import type { EdgeOf, NodeOf, RelatedReason } from '../../model/graph.ts'
import { compareSpans } from '../../model/span.ts'
import { BlockLinks } from '../page/block-link.tsx'
import { type Context, hrefOfNode, previewOf } from '../page/context.ts'

/** Draws the terms found together with a term, the closest first, each with its reasons. */
export function RelatedTerms({
  context,
  term,
}: {
  readonly context: Context
  readonly term: NodeOf<'term'>
}) {
  const { graph } = context.book
  const edges = [...graph.from(term.key, 'related'), ...graph.to(term.key, 'related')]
  const rows = edges
    .map((edge) => ({ edge, other: graph.node(edge.source === term.key ? edge.target : edge.source) }))
    .filter((row): row is { edge: EdgeOf<'related'>; other: NodeOf<'term'> } => row.other?.kind === 'term')
    .sort((a, b) => b.edge.weight - a.edge.weight || compareSpans(a.other.span, b.other.span))
  if (rows.length === 0) return null
  return (
    <section class="block">
      <h2>{context.m.related}</h2>
      <ul class="related">
        {rows.map(({ edge, other }) => (
          <li key={other.key}>
            <a
              class="term-link"
              href={hrefOfNode(context, other.key)}
              data-preview={previewOf(context, other.key)}
            >
              {other.label}
            </a>
            <Reasons context={context} reasons={edge.because} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Reasons({
  context,
  reasons,
}: {
  readonly context: Context
  readonly reasons: readonly RelatedReason[]
}) {
  const { graph } = context.book
  const blocks = reasons
    .flatMap((reason) => (reason.kind === 'block' ? (graph.node(reason.block) ?? []) : []))
    .filter(isBlock)
  const namers = reasons.flatMap((reason) =>
    reason.kind === 'definition' ? (graph.node(reason.term) ?? []) : [],
  )
  return (
    <span class="reason">
      {blocks.length > 0 && (
        <>
          {context.m.togetherIn} <BlockLinks context={context} blocks={blocks} />
        </>
      )}
      {namers.map((node) => (
        <span key={node.key}>
          {' '}
          {context.m.namedInDefinition(node.kind === 'term' ? node.name : node.label)}
        </span>
      ))}
    </span>
  )
}
