import { type Command, UsageError } from '../command.ts'
import {
  type ActionTools,
  isLibraryAction,
  LIBRARY_ACTIONS,
  type LibraryAction,
  type RunAction,
} from '../library/action.ts'
import type { OpenKeeper } from '../library/keeper.ts'
import { SAY } from '../messages.ts'
import { openBuiltPage } from '../product.ts'

const LOADERS: Readonly<Record<LibraryAction, () => Promise<RunAction>>> = {
  add: async () => (await import('../library/actions/add.ts')).addAction,
  remove: async () => (await import('../library/actions/reports.ts')).removeAction,
  list: async () => (await import('../library/actions/reports.ts')).listAction,
  search: async () => (await import('../library/actions/search.ts')).searchAction,
  rebuild: async () => (await import('../library/actions/upkeep.ts')).rebuildAction,
  verify: async () => (await import('../library/actions/upkeep.ts')).verifyAction,
  export: async () => (await import('../library/actions/export.ts')).exportAction,
  init: async () => (await import('../library/actions/upkeep.ts')).initAction,
}

/** Returns the command that keeps a library in a database. */
export function libraryCommandWith(tools: ActionTools): Command {
  return async ([action, ...args], io) => {
    if (action === undefined || action.startsWith('-'))
      throw new UsageError(SAY.library.noAction(LIBRARY_ACTIONS))
    if (!isLibraryAction(action)) throw new UsageError(SAY.library.unknownAction(action, LIBRARY_ACTIONS))
    const run = await LOADERS[action]()
    return await run(args, io, tools)
  }
}

/** Keeps a library in a database: its first argument says what is done. */
export const libraryCommand: Command = async (args, io) => {
  // Imported when a library is opened: a database engine is large.
  const open: OpenKeeper = async (...wish) => (await import('../library/open-keeper.ts')).openKeeper(...wish)
  return await libraryCommandWith({ open, openPage: openBuiltPage })(args, io)
}
