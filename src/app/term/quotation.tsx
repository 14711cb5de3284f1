import { type Citation, isBlock } from '../../model/concordance.ts'
import type { GraphNode } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { otherNamesIn, type PartQuotation, type Quotation, quotationsOf } from '../../model/quotations.ts'
import { sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { withQuotes } from '../../text/punctuation.ts'
import { PlacedLink } from '../page/block-link.tsx'
import { type Context, hrefOfNode, previewOf } from '../page/context.ts'
import { RichText } from './rich-text.tsx'

interface QuotationProps {
  readonly context: Context
  readonly quotation: Quotation | PartQuotation
  /** What is quoted of; the words of another name for it are said. */
  readonly of: GraphNode | undefined
}

/** Draws one quotation: the block it stands in, the sentence with every use of the name marked, by which name. */
function QuotationItem({ context, quotation, of }: QuotationProps) {
  const { block, span, isCutBefore, isCutAfter, mentions } = quotation
  const { source } = context.book
  return (
    <li class="quotation">
      <p class="where">
        <PlacedLink context={context} block={block} />
      </p>
      <q class="quote" lang={context.han}>
        {isCutBefore && '……'}
        <RichText
          context={context}
          span={span}
          marked={mentions.map((mention) => withQuotes(source, mention, span))}
        />
        {isCutAfter && '……'}
      </q>
      {'part' in quotation ? (
        <p class="by-name">
          <PartNote context={context} part={quotation.part} />
        </p>
      ) : (
        of && <NameNote context={context} quotation={quotation} of={of} />
      )}
    </li>
  )
}

/** Says by which other names a quotation speaks of a node. */
function NameNote({ context, quotation, of }: QuotationProps & { readonly of: GraphNode }) {
  const { source } = context.book
  const { span } = quotation
  const names = otherNamesIn(of, quotation).map((use) => sliceSpan(source, withQuotes(source, use, span)))
  if (names.length === 0 || isBlock(of)) return null
  return <p class="by-name">{context.m.citedAs(names.map(asQuotation).join('、'))}</p>
}

/** Returns words as a quotation; what is quoted in part keeps its own marks alone. */
function asQuotation(words: string): string {
  const bare = stripQuotes(words)
  return words === bare || words === `“${bare}”` ? `“${bare}”` : words
}

function PartNote({ context, part }: { readonly context: Context; readonly part: GraphNode }) {
  return (
    <>
      {context.m.citesPart}{' '}
      <a
        class="term-link"
        href={hrefOfNode(context, part.key)}
        data-preview={previewOf(context, part.key)}
        lang={context.han}
      >
        {part.label}
      </a>
    </>
  )
}

interface ListProps {
  readonly context: Context
  /** What is quoted of. */
  readonly of: NodeKey
  readonly quotations: readonly (Quotation | PartQuotation)[]
}

/** Draws a list of quotations. */
export function QuotationList({ context, of, quotations }: ListProps) {
  const node = context.book.graph.node(of)
  return (
    <ul class="quotations">
      {quotations.map((quotation) => (
        <QuotationItem key={quotation.span.start} context={context} quotation={quotation} of={node} />
      ))}
    </ul>
  )
}

interface QuotationsProps extends ListProps {
  readonly heading: string
  /** Said where there are none; without it an empty list is not drawn at all. */
  readonly empty?: string
}

/** Draws a headed list of quotations. */
export function Quotations({ heading, empty, ...list }: QuotationsProps) {
  if (list.quotations.length === 0 && empty === undefined) return null
  return (
    <section class="block">
      <h2>{heading}</h2>
      {list.quotations.length === 0 ? <p class="quiet">{empty}</p> : <QuotationList {...list} />}
    </section>
  )
}

/** Quotes citations of a report, each sentence once. */
export function quoted({ book }: Context, citations: readonly Citation[]): Quotation[] {
  return quotationsOf(book.source, citations)
}
