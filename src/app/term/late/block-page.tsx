import { ancestorsOf, childrenOf } from '../../../model/concordance.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import { AddressChip, BlockLine, titleOfBlock } from '../../page/block-link.tsx'
import { type Context, hrefOf, hrefOfNode } from '../../page/context.ts'
import { CopyLink } from '../../share/copy-link.tsx'
import { termMessagesIn } from '../messages.ts'
import { BlockText, RichText } from '../rich-text.tsx'
import { CitedHere, Continuations, Neighbours } from './block-relations.tsx'

/** Draws a section, paragraph or item: where it stands, its full text, its terms, what continues it. */
export function BlockPage({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const { m } = context
  return (
    <>
      <header class="entry-head">
        <Trail context={context} block={block} />
        <h1 tabIndex={-1} class="title">
          {titleOfBlock(block)}
        </h1>
        <p class="meta">
          <span>{m.kinds[block.kind]}</span>
          <AddressChip block={block} />
          <CopyLink context={context} of={block.key} />
          <a class="action" href={hrefOf(context, { kind: 'text', at: block.address })}>
            {termMessagesIn(context.view.lang).inFullText}
          </a>
        </p>
      </header>
      {block.kind === 'section' ? (
        <SectionText context={context} section={block} />
      ) : (
        <p class="passage" lang={context.han}>
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
    <nav class="eyebrow" aria-label={termMessagesIn(context.view.lang).within}>
      <a href={hrefOf(context, { kind: 'text', at: null })}>{context.m.nav.text}</a>
      {chain.map((part) => (
        <span key={part.key}>
          {' › '}
          <a href={hrefOfNode(context, part.key)}>{`${part.marker ?? ''} ${part.label}`.trim()}</a>
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
      <p class="heading-line" lang={context.han}>
        <RichText context={context} span={section.headingSpan} />
      </p>
      {children.map((child) =>
        child.kind === 'section' ? (
          <BlockLine key={child.key} context={context} block={child} />
        ) : (
          <p key={child.key} class="passage" lang={context.han}>
            {/* The text itself begins with the name. */}
            <a
              class="block-link"
              href={hrefOfNode(context, child.key)}
              aria-label={`${child.label} ${child.address}`}
            >
              <AddressChip block={child} />
            </a>{' '}
            <BlockText context={context} block={child} />
          </p>
        ),
      )}
    </div>
  )
}
