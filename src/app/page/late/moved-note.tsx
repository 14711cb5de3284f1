import { type Moved, nameOfKey } from '../../../address/moved.ts'
import { formatView } from '../../../address/view.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type Context, hrefOfNode, pageView } from '../context.ts'
import { type Messages, messagesIn } from '../messages.ts'
import type { PageModel } from '../model.ts'

type Words = Messages['gone']

interface GoneProps {
  readonly words: Words
  readonly model: PageModel
  readonly moved: Moved
  readonly root: string
}

/** Says what stood at an address that means nothing any more, and where it went. */
export function GoneNote({ words, model, moved, root }: GoneProps) {
  const { view, book } = model
  const { to } = moved
  const href = to && book ? root + formatView(pageView(view, book.id, { kind: 'node', key: to })) : null
  return (
    <div class="moved-note">
      <p>
        {words.was} <q lang="zh-Hans">{moved.words}</q>
      </p>
      <p class="lead">
        {to && href ? (
          <>
            {words.changes[moved.change]} <a href={href}>{nameOf(to, model)}</a>
          </>
        ) : (
          words.nowhere
        )}
      </p>
    </div>
  )
}

/** Says on the page of an address that it meant another passage in an earlier version of the report. */
export function MovedNote({ context, of }: { readonly context: Context; readonly of: NodeKey }) {
  const { book, view } = context
  const moved = book.moved.find(({ from }) => from === of)
  if (moved === undefined) return null
  const words = messagesIn(view.lang).gone
  return (
    <aside class="moved-note" role="note">
      {words.meant} <q lang="zh-Hans">{moved.words}</q>{' '}
      {moved.to === null ? (
        words.nowhere
      ) : (
        <>
          {words.changes[moved.change]} <a href={hrefOfNode(context, moved.to)}>{nameOfKey(moved.to)}</a>
        </>
      )}
    </aside>
  )
}

function nameOf(key: NodeKey, { book }: PageModel): string {
  const node = book?.graph.node(key)
  return node?.kind === 'term' || node?.kind === 'component' ? node.label : nameOfKey(key)
}
