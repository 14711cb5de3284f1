import { formatView, type Lang } from '../../../../address/view.ts'
import { type Context, pageView } from '../../../page/context.ts'
import { defineMessages } from '../../../page/define-messages.ts'
import type { Folds } from './use-folds.ts'

const messagesIn = defineMessages({
  zh: { unfold: '全部展开', fold: '全部折叠', letGo: '取消选择' },
  en: { unfold: 'Unfold all', fold: 'Fold all', letGo: 'Clear the choice' },
})

interface Props {
  readonly context: Context
  readonly folds: Folds
  /** All that can be folded. */
  readonly keys: readonly string[]
}

/** Draws what opens and folds everything, and lets go what is chosen. */
export function FoldBar({ context, folds, keys }: Props) {
  const { view, book, root } = context
  const words = messagesIn(view.lang satisfies Lang)
  const home = { ...pageView(view, book.id, { kind: 'home' }), show: view.show }
  return (
    <p class="fold-bar">
      {keys.length > 0 && (
        <>
          <button type="button" onClick={() => folds.setAll(keys, true)}>
            {words.unfold}
          </button>
          <button type="button" onClick={() => folds.setAll(keys, false)}>
            {words.fold}
          </button>
        </>
      )}
      {view.page.kind === 'node' && <a href={root + formatView(home)}>{words.letGo}</a>}
    </p>
  )
}
