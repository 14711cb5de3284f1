import { type Moved, nameOfKey } from '../../../address/moved.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { ReportList } from '../../library/late/reports-page.tsx'
import { type Context, hrefOfNode, makeContext } from '../context.ts'
import { messagesIn } from '../messages.ts'
import type { PlainProps } from '../model.ts'
import { missingMessagesIn } from './missing-messages.ts'

/** Draws the page of an address that leads nowhere. */
export function MissingPage({ model, root }: PlainProps) {
  const { view, book } = model
  const { lang, page } = view
  const path = page.kind === 'missing' ? page.path.replace(/\/$/, '') : ''
  const gone = book?.moved.find(({ from }) => from === path)
  return (
    <div class="plain-page">
      <p class="eyebrow">404</p>
      <h1 tabIndex={-1}>{messagesIn(lang).missing}</h1>
      {book && gone ? (
        <GoneNote context={makeContext(book, model)} moved={gone} />
      ) : (
        <p class="lead">{missingMessagesIn(lang).help}</p>
      )}
      <ReportList model={model} root={root} />
    </div>
  )
}

/** Says what stood at an address that means nothing any more, and where it went. */
function GoneNote({ context, moved }: { readonly context: Context; readonly moved: Moved }) {
  const words = missingMessagesIn(context.view.lang)
  return (
    <div class="moved-note">
      <p>
        {words.was} <q lang="zh-Hans">{moved.words}</q>
      </p>
      <p class="lead">
        {moved.to === null ? (
          words.nowhere
        ) : (
          <>
            {words.changes[moved.change]}{' '}
            <a href={hrefOfNode(context, moved.to)}>{nameOf(moved.to, context)}</a>
          </>
        )}
      </p>
    </div>
  )
}

function nameOf(key: NodeKey, { book }: Context): string {
  const node = book.graph.node(key)
  return node?.kind === 'term' || node?.kind === 'component' ? node.label : nameOfKey(key)
}
