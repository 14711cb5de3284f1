import { nameOfKey } from '../../../address/moved.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { type Context, hrefOfNode } from '../context.ts'
import { missingMessagesIn } from './missing-messages.ts'

/** Says on the page of an address that it meant another passage in an earlier version of the report. */
export function MovedNote({ context, of }: { readonly context: Context; readonly of: NodeKey }) {
  const { book, view } = context
  const moved = book.moved.find(({ from }) => from === of)
  if (moved === undefined) return null
  const words = missingMessagesIn(view.lang)
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
