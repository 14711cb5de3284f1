import { type Citation, quotationAround } from '../../model/concordance.ts'
import type { Span } from '../../model/span.ts'
import { withQuotes } from '../../text/punctuation.ts'
import { AddressChip, PlaceWords } from '../page/block-link.tsx'
import type { Context } from '../page/context.ts'
import { RichText } from './rich-text.tsx'

/** Draws one citation: its address, the sentence with the name marked, its place in words. */
export function Quotation({ context, citation }: { readonly context: Context; readonly citation: Citation }) {
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

interface QuotationsProps {
  readonly context: Context
  readonly heading: string
  readonly citations: readonly Citation[]
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
        <ul class="quotations">
          {citations.map((citation) => (
            <Quotation key={citation.mention.start} context={context} citation={citation} />
          ))}
        </ul>
      )}
    </section>
  )
}
