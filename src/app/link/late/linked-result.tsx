import { DEFAULT_VIEW, formatView, type View } from '../../../address/view.ts'
import type { TermUse } from '../../../linking/term-finder.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { Book } from '../../page/context.ts'
import { COPIED_FORMS, type LinkedDraft, type LinkModel, linksIn } from '../link-model.ts'
import type { LinkMessages } from './messages.ts'

interface Props {
  readonly words: LinkMessages
  readonly link: LinkModel
  readonly draft: LinkedDraft
  readonly root: string
}

/** Draws what became of a document: how it is taken away, its text, the terms that it uses with their definitions. */
export function LinkedResult({ words, link, draft, root }: Props) {
  const { book } = link
  if (book === null) return null
  const links = linksIn(draft)
  return (
    <section class="linked">
      <h2>{words.found(draft.terms.length, links)}</h2>
      {links > 0 && <TakeAway words={words} link={link} draft={draft} />}
      {links > 0 && draft.pasted && <Preview words={words} book={book} root={root} {...draft.pasted} />}
      {draft.terms.length > 0 && (
        <>
          <h3>{words.terms}</h3>
          <UsedTerms words={words} book={book} root={root} terms={draft.terms} />
        </>
      )}
    </section>
  )
}

/** Draws the ways to take the linked document away. */
function TakeAway({ words, link: { actions, copied }, draft }: Omit<Props, 'root'>) {
  return (
    <>
      <p class="take-linked">
        {draft.pasted ? (
          COPIED_FORMS.map((form) => (
            <button key={form} type="button" class="button" onClick={() => actions.copy(form)}>
              {copied?.form === form && copied.isDone ? words.copied : words.copy[form]}
            </button>
          ))
        ) : (
          <button type="button" class="button" onClick={actions.download}>
            {words.download}
          </button>
        )}
      </p>
      {copied && !copied.isDone && <p role="alert">{words.copyFailed}</p>}
    </>
  )
}

function hrefOf(book: Book, root: string, key: NodeKey): string {
  const view: View = { ...DEFAULT_VIEW, report: book.id, page: { kind: 'node', key } }
  return root + formatView(view)
}

interface PreviewProps {
  readonly words: LinkMessages
  readonly book: Book
  readonly root: string
  readonly text: string
  readonly links: readonly TermUse[]
}

/** Draws a pasted text with its new links. */
function Preview({ words, book, root, text, links }: PreviewProps) {
  let at = 0
  const pieces = links.flatMap(({ key, start, end }) => {
    const before = text.slice(at, start)
    at = end
    return [
      before,
      <a key={start} class="use" href={hrefOf(book, root, key)} target="_blank" rel="noopener">
        {text.slice(start, end)}
      </a>,
    ]
  })
  return (
    <>
      <h3>{words.preview}</h3>
      <p class="passage linked-text" lang="zh-Hans">
        {pieces}
        {text.slice(at)}
      </p>
    </>
  )
}

interface TermsProps {
  readonly words: LinkMessages
  readonly book: Book
  readonly root: string
  readonly terms: LinkedDraft['terms']
}

function UsedTerms({ words, book, root, terms }: TermsProps) {
  return (
    <dl class="used-terms" lang="zh-Hans">
      {terms.map(({ key, uses, links }) => {
        const node = book.graph.node(key)
        return (
          node?.kind === 'term' && (
            <div key={key}>
              <dt>
                <a href={hrefOf(book, root, key)} target="_blank" rel="noopener">
                  {node.label}
                </a>{' '}
                <span class="reason">{words.times(uses, links)}</span>
              </dt>
              <dd>{node.definition}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
