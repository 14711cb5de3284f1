import { type Citation, quotationAround } from '../../model/concordance.ts'
import type { Span } from '../../model/span.ts'
import { withQuotes } from '../../text/punctuation.ts'
import { AddressChip, PlaceWords } from '../page/block-link.tsx'
import type { Context } from '../page/context.ts'
import { RichText } from './rich-text.tsx'

/** Draws one citation: its address, the sentence with the name marked, its place in words. */
function Quotation({ context, citation }: { readonly context: Context; readonly citation: Citation }) {
  const { block, mention } = citation
  const { source } = context.book
  const within: Span = block.kind === 'section' ? block.headingSpan : block.span
  const quoted = quotationAround(source, within, mention)
  return (
    <li class="quotation">
      <AddressChip context={context} block={block} />{' '}
      <q class="quote" lang="zh-Hans">
        {quoted.isCutBefore && '……'}
        <RichText context={context} span={quoted} marked={withQuotes(source, mention, quoted)} />
        {quoted.isCutAfter && '……'}
      </q>
      <p class="where">
        <PlaceWords context={context} block={block} />
        {mention.match === 'reworded' && <span class="tag">{context.m.reworded}</span>}
      </p>
    </li>
  )
}

interface ListProps {
  readonly context: Context
  readonly citations: readonly Citation[]
}

/** Draws a list of citations. */
export function QuotationList({ context, citations }: ListProps) {
  return (
    <ul class="quotations">
      {citations.map((citation) => (
        <Quotation key={citation.mention.start} context={context} citation={citation} />
      ))}
    </ul>
  )
}

interface QuotationsProps extends ListProps {
  readonly heading: string
  /** Said where there are none; without it an empty list is not drawn at all. */
  readonly empty?: string
}

/** Draws a headed list of citations. */
export function Quotations({ context, heading, citations, empty }: QuotationsProps) {
  if (citations.length === 0 && empty === undefined) return null
  return (
    <section class="block">
      <h2>{heading}</h2>
      {citations.length === 0 ? (
        <p class="quiet">{empty}</p>
      ) : (
        <QuotationList context={context} citations={citations} />
      )}
    </section>
  )
}
