import type { ComponentChildren } from 'preact'
import { formatPath } from '../../../address/view.ts'
import type { NodeOf } from '../../../model/graph.ts'
import { slugOf } from '../../../model/ids.ts'
import { sliceSpan } from '../../../model/span.ts'
import { type Context, hrefOfNode } from '../../page/context.ts'
import { paperMessagesIn } from './messages.ts'
import { QrCode } from './qr-code.tsx'

interface Props {
  readonly context: Context
  readonly term: NodeOf<'term'>
  /** The address of the site's root on its host; null where it is not known yet: then there is no code. */
  readonly site: string | null
  /** What follows the definition: the uses of the term. */
  readonly children: ComponentChildren
}

/** Draws a term for paper: number, name, pinyin, code and address of its page, definition, and what is given of its uses. */
export function PaperEntry({ context, term, site, children }: Props) {
  const { book, view } = context
  const heading = `paper-${slugOf(term.key)}`
  const path = formatPath({ report: book.id, page: { kind: 'node', key: term.key } })
  const address = site === null ? null : site + path
  return (
    <article class="paper-entry" aria-labelledby={heading}>
      <header>
        <h2 id={heading} lang="zh-Hans">
          {term.number !== null && <span class="number">{term.number}</span>}
          <a class="plain" href={hrefOfNode(context, term.key)}>
            {term.label}
          </a>
        </h2>
        <p class="pinyin" lang="zh-Latn">
          {term.pinyin}
        </p>
        <p class="web">{address ?? path}</p>
      </header>
      <div class="code">
        {address !== null && <QrCode text={address} label={paperMessagesIn(view.lang).codeOf(term.name)} />}
      </div>
      <p class="definition" lang="zh-Hans">
        {sliceSpan(book.source, term.span)}
      </p>
      {children}
    </article>
  )
}
