import type { FoundQuotation } from '../../../address/quotation/find-quotation.ts'
import { QUOTED, type QuoteSelector } from '../../../address/view.ts'
import type { Address } from '../../../model/ids.ts'
import { type Context, hrefOf } from '../../page/context.ts'
import { textMessagesIn } from './messages.ts'

interface Props {
  readonly context: Context
  readonly quote: QuoteSelector
  readonly quoted: FoundQuotation
}

/** Says what became of quoted words that are not where they were: never is another place opened without a word. */
export function QuoteNote({ context, quote, quoted }: Props) {
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
            {span === null ? m.stood : m.now} <Anchor context={context} address={at} />
          </>
        )}
      </p>
    </div>
  )
}

function Anchor({ context, address }: { readonly context: Context; readonly address: Address }) {
  return <a href={hrefOf(context, { kind: 'text', at: address })}>{address}</a>
}
