import { formatPlace } from '../../address/place.ts'
import type { BlockNode } from '../../model/graph.ts'
import { type Context, hrefOfNode } from './context.ts'

/** Returns the whole words that head a block: its heading, its title, else its first words. */
export function titleOfBlock(block: BlockNode): string {
  if (block.kind === 'section') return block.heading
  return block.kind === 'paragraph' ? block.label : block.title
}

/** Draws a block's address as a small chip with the colour of its side: what stands beside its name. */
export function AddressChip({ block }: { readonly block: BlockNode }) {
  return <span class={`address side-${block.side}`}>{block.address}</span>
}

interface BlockProps {
  readonly context: Context
  readonly block: BlockNode
}

/** Draws a link to a block: its name, and its address small behind it. */
export function BlockLink({ context, block }: BlockProps) {
  return (
    <a class="block-link" href={hrefOfNode(context, block.key)}>
      <span class="block-name" lang={context.han}>
        {block.label}
      </span>{' '}
      <AddressChip block={block} />
    </a>
  )
}

/** Draws a link to a block with its place in the report's own numbers. */
export function PlacedLink({ context, block }: BlockProps) {
  const place = formatPlace(context.book.graph, block)
  return (
    <>
      <BlockLink context={context} block={block} />
      {place && (
        <span class="place" lang={context.han}>
          {place}
        </span>
      )}
    </>
  )
}

/** Draws links to several blocks, of many only the first, with how many more there are. */
export function BlockLinks({
  context,
  blocks,
  most = 3,
}: Omit<BlockProps, 'block'> & { readonly blocks: readonly BlockNode[]; readonly most?: number }) {
  const more = blocks.length - most
  return (
    <span class="block-links">
      {(more > 0 ? blocks.slice(0, most) : blocks).map((block) => (
        <BlockLink key={block.key} context={context} block={block} />
      ))}
      {more > 0 && <span class="more">{context.m.moreBlocks(more)}</span>}
    </span>
  )
}

/** Draws one line of a list of blocks. */
export function BlockLine({ context, block }: BlockProps) {
  return (
    <li class="block-line">
      <BlockLink context={context} block={block} />
    </li>
  )
}
