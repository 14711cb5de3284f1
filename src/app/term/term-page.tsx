import type { ComponentChildren } from 'preact'
import { formatView } from '../../address/view.ts'
import { citationsOf, componentsOf } from '../../model/concordance.ts'
import type { NodeOf } from '../../model/graph.ts'
import { slugOf } from '../../model/ids.ts'
import { partQuotationsOf } from '../../model/quotations.ts'
import { overlapOf, sliceSpan } from '../../model/span.ts'
import { BlockLinks } from '../page/block-link.tsx'
import { type Context, hrefOfNode, pageView } from '../page/context.ts'
import { CopyLink } from '../share/copy-link.tsx'
import { Quotations, quoted } from './quotation.tsx'
import { RelatedTerms } from './related.tsx'

type Term = NodeOf<'term'>
type Component = NodeOf<'component'>

interface Props {
  readonly context: Context
  readonly term: Term
  /** What other reports say of its name. */
  readonly children?: ComponentChildren
}

/** Draws a term: its definition and parts, what was done and what is planned, what it is found with. */
export function TermPage({ context, term, children }: Props) {
  const { m, book } = context
  const { reviewYear, planYear } = book.graph.attributes.report
  const citations = quoted(context, citationsOf(book.graph, term.key))
  const past = citations.filter(({ block }) => block.side === 'review' || block.side === 'shortcomings')
  const coming = citations.filter(({ block }) => block.side === 'plan')
  const other = citations.filter(({ block }) => block.side === 'none')
  return (
    <>
      <header class="entry-head">
        <p class="eyebrow">{m.entryNumber(term.number)}</p>
        <h1 tabIndex={-1} lang="zh-Hans">
          {term.label}
        </h1>
        <p class="meta">
          <span class="pinyin" lang="zh-Latn">
            {term.pinyin}
          </span>
          <CopyLink context={context} of={term.key} />
          <a class="action" href={briefWith(context, term)}>
            {m.addToBrief}
          </a>
        </p>
      </header>
      <Definition context={context} term={term} />
      {children}
      {citations.length === 0 ? (
        <p class="quiet">{m.neverCited}</p>
      ) : (
        <>
          <Quotations
            context={context}
            heading={m.reviewHeading(reviewYear)}
            of={term.key}
            quotations={past}
            empty={m.nothingReported}
          />
          <Quotations
            context={context}
            heading={m.planHeading(planYear)}
            of={term.key}
            quotations={coming}
            empty={m.nothingPlanned}
          />
          <Quotations context={context} heading={m.otherHeading} of={term.key} quotations={other} />
        </>
      )}
      <Quotations
        context={context}
        heading={m.partsHeading}
        of={term.key}
        quotations={partQuotationsOf(book.graph, book.source, term.key)}
      />
      <RelatedTerms context={context} term={term} />
    </>
  )
}

/** Returns the address of the brief with a term added; one that is picked twice counts once. */
function briefWith({ view, book, root }: Context, term: Term): string {
  const brief = pageView(view, book.id, { kind: 'brief' })
  return root + formatView({ ...brief, picks: [...view.picks, slugOf(term.key)] })
}

/** Draws the parts under their numerals, and the definition itself where it says more than they do. */
function Definition({ context, term }: { readonly context: Context; readonly term: Term }) {
  const { m, book } = context
  const parts = componentsOf(book.graph, term.key)
  const text = sliceSpan(book.source, term.span)
  if (parts.length === 0) {
    return (
      <section class="block">
        <h2 class="sr-only">{m.definition}</h2>
        <p class="definition" lang="zh-Hans">
          {text}
        </p>
      </section>
    )
  }
  const covered = parts.reduce((sum, part) => sum + overlapOf(part.span, term.span), 0)
  return (
    <section class="block">
      <h2 class="sr-only">{m.parts}</h2>
      <PartGroups context={context} parts={parts} />
      <details class="original" open={covered < text.length * 0.6}>
        <summary>{m.originalDefinition}</summary>
        <p class="definition" lang="zh-Hans">
          {text}
        </p>
      </details>
    </section>
  )
}

/** Draws components in columns, each group under its numeral. */
export function PartGroups({
  context,
  parts,
}: {
  readonly context: Context
  readonly parts: readonly Component[]
}) {
  const indexes = [...new Set(parts.map((part) => part.group.index))].sort((a, b) => a - b)
  return (
    <div class="parts" lang="zh-Hans">
      {indexes.map((index) => {
        const group = parts.filter((part) => part.group.index === index)
        return (
          <section key={index} class="part-group">
            <h3>
              <b>{group.length}</b> {group[0]?.group.head}
            </h3>
            <ul>
              {group.map((part) => (
                <li key={part.key}>
                  <a class="plain" href={hrefOfNode(context, part.key)}>
                    {part.label}
                  </a>
                  <PartUses context={context} part={part} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

/** Draws links to the blocks that name a part itself. */
function PartUses({ context, part }: { readonly context: Context; readonly part: Component }) {
  const blocks = new Set(citationsOf(context.book.graph, part.key).map(({ block }) => block))
  return blocks.size === 0 ? null : <BlockLinks context={context} blocks={[...blocks]} most={2} />
}
