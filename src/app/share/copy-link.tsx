import type { NodeKey } from '../../model/ids.ts'
import { type Context, hrefOfNode } from '../page/context.ts'

/** Draws the link to a node's own page; the app makes a press open the menu of what can be copied. */
export function CopyLink({ context, of }: { readonly context: Context; readonly of: NodeKey }) {
  return (
    <a
      class="action"
      href={hrefOfNode(context, of)}
      data-copy={context.isBare ? undefined : of}
      aria-haspopup={context.isBare ? undefined : 'dialog'}
    >
      {context.m.copyLink}
    </a>
  )
}
