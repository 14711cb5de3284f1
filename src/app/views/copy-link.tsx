import type { NodeKey } from '../../model/ids.ts'
import { type Context, hrefOfNode } from './context.ts'

/** Draws the link to a node's own page; the app makes a press copy it. */
export function CopyLink({ context, of }: { readonly context: Context; readonly of: NodeKey }) {
  return (
    <a class="action" href={hrefOfNode(context, of)} data-copy={of}>
      {context.m.copyLink}
    </a>
  )
}
