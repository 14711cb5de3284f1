import { isBlock } from '../../../model/concordance.ts'
import { evidenceOf } from '../../../model/explore/evidence.ts'
import type { GraphEdge, GraphNode } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { stripQuotes } from '../../../text/fold.ts'
import { withQuotes } from '../../../text/punctuation.ts'
import type { DrawnEdge } from '../../canvas/canvas.ts'
import { AddressChip, BlockLink } from '../../page/block-link.tsx'
import { type Context, hrefOfNode } from '../../page/context.ts'
import { RichText } from '../../term/rich-text.tsx'
import type { ExploreMessages } from './messages.ts'

/** What the parts of the explorer are drawn from. */
export interface Drawn {
  readonly context: Context
  readonly words: ExploreMessages
}

/** Returns the words for a relation, seen from one of its ends. */
export function relationWords(words: ExploreMessages, edge: DrawnEdge, from: NodeKey): string {
  if (edge.kind === 'bridge') return words.bridge
  return words.relations[edge.kind][edge.source === from ? 0 : 1]
}

/** Returns a node's name as lists have it. */
export function nameOf(node: GraphNode): string {
  return node.label
}

/** Returns a node's name as it stands within quotation marks. */
export function bareNameOf(node: GraphNode): string {
  return stripQuotes(nameOf(node))
}

/** Draws a link to a node's page. */
export function NodeLink({ context, node }: { readonly context: Context; readonly node: GraphNode }) {
  return (
    <a class={`node-link kind-${node.kind}`} href={hrefOfNode(context, node.key)} lang="zh-Hans">
      <span class={`shape kind-${node.kind}`} aria-hidden="true" />
      {nameOf(node)}
      {isBlock(node) && <AddressChip block={node} />}
    </a>
  )
}

interface QuotesProps {
  readonly context: Context
  readonly edge: GraphEdge
  /** So many quotations are drawn at most. */
  readonly most: number
}

/** Draws the words of the report that make a relation, each with the address of where it stands. */
export function RelationQuotes({ context, edge, most }: QuotesProps) {
  const { graph, source } = context.book
  const evidence = evidenceOf(graph, source, edge)
  return (
    <>
      {evidence.slice(0, most).map(({ node: key, span, marked }) => {
        const node = graph.node(key)
        return (
          <p key={`${key}:${span.start}`} class="evidence">
            {node && isBlock(node) && <BlockLink context={context} block={node} />}{' '}
            <q class="quote" lang="zh-Hans">
              <RichText
                context={context}
                span={span}
                marked={marked.map((words) => withQuotes(source, words, span))}
              />
            </q>
          </p>
        )
      })}
    </>
  )
}
