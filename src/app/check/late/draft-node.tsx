import { formatPlace } from '../../../address/place.ts'
import { type Citation, citationsOf, isBlock, quotationAround } from '../../../model/concordance.ts'
import type { GraphNode } from '../../../model/graph.ts'
import { sliceSpan } from '../../../model/span.ts'
import { titleOfBlock } from '../../page/block-link.tsx'
import type { Book } from '../../page/context.ts'
import type { Messages } from '../../page/messages.ts'
import type { CheckMessages } from './check-messages.ts'

/** How much of a definition or block is shown, in UTF-16 code units, and how many uses. */
const TEXT_LENGTH = 240
const MOST_USES = 12

interface Props {
  readonly words: CheckMessages
  readonly m: Messages
  readonly book: Book
  readonly node: GraphNode
}

/** Draws a node of a draft: its name, its definition or text, and the places that use it. */
export function DraftNode({ words, m, book, node }: Props) {
  const citations = citationsOf(book.graph, node.key)
  const text = node.kind === 'coinage' ? words.undefinedTerm : sliceSpan(book.source, node.span)
  return (
    <div class="draft-node">
      <p class="eyebrow">
        {node.kind === 'term' ? m.entryNumber(node.number) : m.kinds[node.kind]}
        {!isBlock(node) && ` · ${words.uses(citations.length)}`}
      </p>
      <p class="draft-name" lang="zh-Hans">
        {isBlock(node) ? titleOfBlock(node) || node.label : node.label}
      </p>
      {node.kind !== 'component' && (
        <p class="card-text" lang="zh-Hans">
          {text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH)}……` : text}
        </p>
      )}
      {citations.length > 0 && (
        <ul class="quotations">
          {citations.slice(0, MOST_USES).map((citation) => (
            <DraftUse key={citation.mention.start} book={book} citation={citation} />
          ))}
        </ul>
      )}
    </div>
  )
}

function DraftUse({ book, citation }: { readonly book: Book; readonly citation: Citation }) {
  const { block, mention } = citation
  const within = block.kind === 'section' ? block.headingSpan : block.span
  const { start, end, isCutBefore, isCutAfter } = quotationAround(book.source, within, mention)
  return (
    <li lang="zh-Hans">
      <span class="quiet">{formatPlace(book.graph, block)}</span>{' '}
      <q class="quote">
        {isCutBefore && '……'}
        {book.source.slice(start, mention.start)}
        <mark>{sliceSpan(book.source, mention)}</mark>
        {book.source.slice(mention.end, end)}
        {isCutAfter && '……'}
      </q>
    </li>
  )
}
