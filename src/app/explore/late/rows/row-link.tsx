import { formatView } from '../../../../address/view.ts'
import { isBlock } from '../../../../model/concordance.ts'
import type { GraphNode } from '../../../../model/graph.ts'
import { stripQuotes } from '../../../../text/fold.ts'
import { type Context, pageView } from '../../../page/context.ts'
import type { Lit } from './lit.ts'

/** What every row is drawn from. */
export interface RowsDrawn {
  readonly context: Context
  readonly lit: Lit | null
  /** Whether the next node that is pressed ends a path from the chosen one. */
  readonly isPicking: boolean
}

/** Returns where a row leads: to its node in the same view, or to the path that it is asked to end. */
export function hrefOfRow({ context, isPicking }: Omit<RowsDrawn, 'lit'>, { key }: GraphNode): string {
  const { view, book, root } = context
  const isEnd = isPicking && view.page.kind === 'node' && view.page.key !== key
  const page = { kind: 'node', key } as const
  return (
    root + formatView(isEnd ? { ...view, to: key } : { ...pageView(view, book.id, page), show: view.show })
  )
}

/** Returns the classes that say whether a row stands out. */
export function litClass(lit: Lit | null, { key }: GraphNode): string {
  if (lit === null) return ''
  return lit.isCentre(key) ? ' is-lit is-centre' : lit.has(key) ? ' is-lit' : ''
}

/** Draws a node as a link by its name: its shape before it, its address small behind it. */
export function RowLink({ node, ...drawn }: RowsDrawn & { readonly node: GraphNode }) {
  const name = node.kind === 'term' ? stripQuotes(node.label) : node.label
  return (
    <a
      class={`row-link kind-${node.kind}${litClass(drawn.lit, node)}`}
      href={hrefOfRow(drawn, node)}
      data-node={node.key}
      aria-current={drawn.lit?.centre === node.key ? 'true' : undefined}
    >
      <span class={`shape kind-${node.kind}`} aria-hidden="true" />
      <span class="row-name" lang="zh-Hans">
        {name}
      </span>
      {isBlock(node) && <span class="row-address">{node.address}</span>}
    </a>
  )
}
