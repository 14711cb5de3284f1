import type { Context } from '../../../page/context.ts'
import type { Actions } from '../../../page/model.ts'

/** What a view of rows is drawn from. */
export interface RowsProps {
  readonly context: Context
  readonly actions: Actions
  /** Whether the next node that is pressed ends a path from the chosen one. */
  readonly isPicking: boolean
}
