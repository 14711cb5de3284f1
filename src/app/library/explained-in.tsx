import { DEFAULT_VIEW, formatView, type Route } from '../../address/view.ts'
import type { ElsewhereDefinition } from '../../model/library-files.ts'
import type { Context } from '../page/context.ts'
import { termMessagesIn } from '../term/messages.ts'

/** Draws the link to another report's entry, by the report's name. */
export function ExplainedIn({
  context,
  one,
}: {
  readonly context: Context
  readonly one: ElsewhereDefinition
}) {
  const words = termMessagesIn(context.view.lang)
  return (
    <a class="explained-in" href={hrefElsewhere(context, one.report, { kind: 'node', key: one.term })}>
      {words.explainedIn(one.named)}
    </a>
  )
}

/** Returns the relative address of a page of another report, or of none; nothing of the report's own view goes with it. */
export function hrefElsewhere({ root, view }: Context, report: string | null, page: Route): string {
  return root + formatView({ ...DEFAULT_VIEW, lang: view.lang, report, page })
}
