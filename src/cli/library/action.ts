import type { BuiltPage } from '../../site/built-page.ts'
import type { Io } from '../command.ts'
import { formatUsage, USAGES } from '../usage.ts'
import type { OpenKeeper } from './keeper.ts'

/** What can be done with a library, in the order in which help lists it. */
export const LIBRARY_ACTIONS = [
  'add',
  'remove',
  'list',
  'search',
  'rebuild',
  'verify',
  'export',
  'init',
] as const
export type LibraryAction = (typeof LIBRARY_ACTIONS)[number]

/** What actions are done with. */
export interface ActionTools {
  readonly open: OpenKeeper
  /** Opens the page that a site is written with. */
  readonly openPage: () => BuiltPage
}

/** Does one of them with the arguments after its name; returns the exit code. */
export type RunAction = (args: readonly string[], io: Io, tools: ActionTools) => Promise<number>

/** The option that every action has. */
export const DB_OPTION = { db: { type: 'string' } } as const

/** Tells whether a text names something that can be done with a library. */
export function isLibraryAction(text: string): text is LibraryAction {
  return LIBRARY_ACTIONS.some((action) => action === text)
}

/** Returns the sentence that ends a message about the wrong usage of an action. */
export function actionUsage(action: LibraryAction): string {
  const forms = USAGES.library.forms.filter((form) => form.split(' ')[1] === action)
  return formatUsage({ ...USAGES.library, forms })
}
