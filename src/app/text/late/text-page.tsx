import { type FoundQuotation, findQuotation } from '../../../address/quotation/find-quotation.ts'
import { formatTextAnchor, QUOTED, type QuoteSelector } from '../../../address/view.ts'
import { childrenOf, isBlock } from '../../../model/concordance.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import type { Span } from '../../../model/span.ts'
import {
  type Context,
  hrefOf,
  hrefOfNode,
  isHere,
  issuerAndDate,
  titleOfBook,
  topBlocks,
} from '../../page/context.ts'
import { BlockText, RichText } from '../../term/rich-text.tsx'
import { textMessagesIn } from './messages.ts'
import { GLOSSARY, Outline, OutlineButton } from './outline.tsx'

/** Draws the whole report as a document with its outline. */
export function TextPage({ context }: { readonly context: Context }) {
  const { book } = context
  const words = textMessagesIn(context.view.lang)
  const { session } = book.graph.attributes.report
  const blocks = topBlocks(context)
  const terms = book.graph.nodesOf('term')
  const { quote } = context.view
  const quoted = quote && findQuotation(book.source, book.graph.nodes.filter(isBlock), quote)
  const marked = quoted?.span ?? null
  return (
    <div class="text-page">
      <nav class="outline" id="outline" aria-label={words.outline}>
        <h2>{words.outline}</h2>
        <Outline context={context} at={null} />
        <a class="outline-close" href="#content">
          {words.closeOutline}
        </a>
      </nav>
      <OutlineButton words={words} />
      <article class="document" lang="zh-Hans">
        <header>
          {session && <p class="session">{session}</p>}
          <h1 tabIndex={-1}>{titleOfBook(book, context.m)}</h1>
          <p class="session">{issuerAndDate(book)}</p>
        </header>
        {quote && quoted && <QuoteNote context={context} quote={quote} quoted={quoted} />}
        {blocks.map((block) => (
          <TextBlock key={block.key} context={context} block={block} marked={marked} />
        ))}
        {terms.length > 0 && <Glossary context={context} terms={terms} marked={marked} />}
      </article>
    </div>
  )
}

interface BlockProps {
  readonly context: Context
  readonly block: BlockNode
  /** The quoted words that the address asks for. */
  readonly marked: Span | null
}

function TextBlock({ context, block, marked }: BlockProps) {
  const anchor = formatTextAnchor(block.address)
  const textClass = isHere(context, block.address) ? 'text-block here' : 'text-block'
  const gutter = (
    <a class={`gutter side-${block.side}`} href={hrefOfNode(context, block.key)}>
      {block.address}
    </a>
  )
  if (block.kind !== 'section') {
    return (
      <p id={anchor} class={textClass}>
        <BlockText context={context} block={block} marked={marked} anchor={QUOTED} />
        {gutter}
      </p>
    )
  }
  const Heading = block.level <= 1 ? 'h2' : 'h3'
  return (
    <section aria-labelledby={anchor}>
      <Heading id={anchor} class={textClass}>
        <RichText context={context} span={block.headingSpan} marked={marked} anchor={QUOTED} />
        {gutter}
      </Heading>
      {childrenOf(context.book.graph, block.key).map((child) => (
        <TextBlock key={child.key} context={context} block={child} marked={marked} />
      ))}
    </section>
  )
}

interface GlossaryProps {
  readonly context: Context
  readonly terms: readonly NodeOf<'term'>[]
  readonly marked: Span | null
}

function Glossary({ context, terms, marked }: GlossaryProps) {
  return (
    <section aria-labelledby={GLOSSARY}>
      <h2 id={GLOSSARY}>{textMessagesIn(context.view.lang).glossary}</h2>
      <dl class="glossary">
        {terms.map((term) => (
          <div key={term.key}>
            <dt>
              {term.number !== null && <span class="number">{term.number}.</span>}{' '}
              <a href={hrefOfNode(context, term.key)}>{term.label}</a>
            </dt>
            <dd>
              <RichText context={context} span={term.span} marked={marked} anchor={QUOTED} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

interface QuoteNoteProps {
  readonly context: Context
  readonly quote: QuoteSelector
  readonly quoted: FoundQuotation
}

/** Says what became of quoted words that are not where they were: never is another place opened without a word. */
function QuoteNote({ context, quote, quoted }: QuoteNoteProps) {
  if (quoted.state === 'found') return null
  const m = textMessagesIn(context.view.lang).quoted
  const { state, span, at } = quoted
  return (
    <div class={`quote-note is-${state}`} role="status" id={span === null ? QUOTED : undefined} tabIndex={-1}>
      <p>{m.states[state]}</p>
      {state !== 'moved' && <blockquote lang="zh-Hans">{quote.exact}</blockquote>}
      <p class="where">
        {quote.at !== null && m.was(quote.at)}
        {at !== null && (
          <>
            {' '}
            {span === null ? m.stood : m.now} <a href={hrefOf(context, { kind: 'text', at })}>{at}</a>
          </>
        )}
      </p>
    </div>
  )
}
