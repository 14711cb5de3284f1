import { formatPlace } from '../../address/place.ts'
import type { BlockNode } from '../../model/graph.ts'
import { type Context, hrefOfNode } from './context.ts'

/** Returns the words a block is known by: its heading, its title, or nothing. */
export function titleOfBlock(block: BlockNode): string {
  if (block.kind === 'section') return block.heading
  return block.kind === 'paragraph' ? '' : block.title
}

/** Draws a block's address as a chip in the colour of its side. */
export function AddressChip({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  return (
    <a class={`address side-${block.side}`} href={hrefOfNode(context, block.key)}>
      {block.address}
    </a>
  )
}

/** Draws a block's place in the report's own numbers, with its title. */
export function PlaceWords({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  const place = formatPlace(context.book.graph, block)
  return (
    <span class="place">
      {place}
      {place && titleOfBlock(block) ? '　' : ''}
      {titleOfBlock(block)}
    </span>
  )
}

/** Draws one line of a list of blocks: address, and title or opening words. */
export function BlockLine({ context, block }: { readonly context: Context; readonly block: BlockNode }) {
  return (
    <li class="block-line">
      <AddressChip context={context} block={block} />{' '}
      <a class="plain" href={hrefOfNode(context, block.key)}>
        {titleOfBlock(block) || block.label}
      </a>
    </li>
  )
}
