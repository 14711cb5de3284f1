import { formatPlace } from '../../links/place.ts'
import { ancestorsOf, childrenOf, isBlock, parentOf } from '../../model/concordance.ts'
import type { BlockNode, EdgeOf, NodeOf } from '../../model/graph.ts'
import { AddressChip, BlockLine, titleOfBlock } from './block-link.tsx'
import { type Context, hrefOf, hrefOfNode } from './context.ts'
import { CopyLink } from './copy-link.tsx'
import { BlockText, RichText } from './rich-text.tsx'

/** Draws a section, paragraph or item: where it stands, its full text, its terms, what continues it. */
export function BlockPage({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const { m, book } = context
  return (
    <>
      <header class="entry-head">
        <Trail context={context} block={block} />
        <h1 tabIndex={-1} class="title">
          {titleOfBlock(block) || formatPlace(book.graph, block) || block.label}
        </h1>
        <p class="meta">
          <span class={`address side-${block.side}`}>{block.address}</span>
          <span>{m.kinds[block.kind]}</span>
          <CopyLink context={context} of={block.key} />
          <a class="action" href={hrefOf(context, { kind: 'text', at: block.address })}>
            {m.inFullText}
          </a>
        </p>
      </header>
      {block.kind === 'section' ? (
        <SectionText context={context} section={block} />
      ) : (
        <p class="passage" lang="zh-Hans">
          <BlockText context={context} block={block} />
        </p>
      )}
      <Continuations context={context} block={block} />
      <CitedHere context={context} block={block} />
      <Neighbours context={context} block={block} />
    </>
  )
}

function Trail({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const chain = ancestorsOf(context.book.graph, block.key)
  return (
    <nav class="eyebrow" aria-label={context.m.within}>
      <a href={hrefOf(context, { kind: 'text', at: null })}>{context.m.nav.text}</a>
      {chain.map((part) => (
        <span key={part.key}>
          {' › '}
          <a href={hrefOfNode(context, part.key)}>
            {`${part.marker ?? ''} ${titleOfBlock(part)}`.trim() || part.address}
          </a>
        </span>
      ))}
    </nav>
  )
}

/** Draws a section's heading and all it contains. */
function SectionText({
  context,
  section,
}: {
  readonly context: Context
  readonly section: NodeOf<'section'>
}) {
  const children = childrenOf(context.book.graph, section.key)
  return (
    <div class="section-text">
      <p class="heading-line" lang="zh-Hans">
        <RichText context={context} span={section.headingSpan} />
      </p>
      {children.map((child) =>
        child.kind === 'section' ? (
          <BlockLine key={child.key} context={context} block={child} />
        ) : (
          <p key={child.key} class="passage" lang="zh-Hans">
            <AddressChip context={context} block={child} /> <BlockText context={context} block={child} />
          </p>
        ),
      )}
    </div>
  )
}

function Continuations({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const { m, book } = context
  const { reviewYear, planYear } = book.graph.attributes.report
  const later = book.graph
    .from(block.key, 'continues')
    .map((edge) => ({ edge, key: edge.target, span: edge.to }))
  const earlier = book.graph
    .to(block.key, 'continues')
    .map((edge) => ({ edge, key: edge.source, span: edge.from }))
  const list = (
    heading: string,
    rows: { edge: EdgeOf<'continues'>; key: string; span: { start: number; end: number } }[],
  ) =>
    rows.length > 0 && (
      <section class="block">
        <h2>{heading}</h2>
        <ul class="quotations">
          {rows.map(({ edge, key, span }) => {
            const other = book.graph.node(key)
            return (
              other &&
              isBlock(other) && (
                <li key={edge.key} class="quotation">
                  <AddressChip context={context} block={other} />{' '}
                  <q class="quote" lang="zh-Hans">
                    <RichText context={context} span={span} />
                  </q>
                </li>
              )
            )
          })}
        </ul>
      </section>
    )
  return (
    <>
      {list(m.continuedBy(planYear), later)}
      {list(m.continuesFrom(reviewYear), earlier)}
    </>
  )
}

/** Draws the names used in a block, each once, in the order of their first use. */
function CitedHere({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const { m, book } = context
  const keys = new Set(
    book.uses
      .filter(({ mention }) => block.span.start <= mention.start && mention.end <= block.span.end)
      .map((use) => use.target),
  )
  const nodes = [...keys].flatMap((key) => book.graph.node(key) ?? [])
  if (nodes.length === 0) return null
  return (
    <section class="block">
      <h2>{m.citedHere}</h2>
      <ul class="chips">
        {nodes.map((node) => (
          <li key={node.key}>
            <a class={`chip kind-${node.kind}`} href={hrefOfNode(context, node.key)} data-preview={node.key}>
              {node.kind === 'term' ? node.name : node.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Neighbours({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const { m, book } = context
  const parent = parentOf(book.graph, block.key)
  const siblings = parent ? childrenOf(book.graph, parent.key) : topBlocks(context)
  const at = siblings.findIndex(({ key }) => key === block.key)
  const before = siblings[at - 1]
  const after = siblings[at + 1]
  return (
    <nav class="neighbours" aria-label={`${m.previous} / ${m.next}`}>
      {before && (
        <a href={hrefOfNode(context, before.key)} rel="prev">
          ← {before.address}
        </a>
      )}
      {after && (
        <a href={hrefOfNode(context, after.key)} rel="next">
          {after.address} →
        </a>
      )}
    </nav>
  )
}

/** Gives the blocks that stand in no other, in source order. */
export function topBlocks(context: Context): BlockNode[] {
  const { graph } = context.book
  return graph.nodes
    .filter((node): node is BlockNode => isBlock(node) && parentOf(graph, node.key) === undefined)
    .sort((a, b) => a.span.start - b.span.start)
}
