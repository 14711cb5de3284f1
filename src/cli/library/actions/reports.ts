import { readArguments, readOptions } from '../../arguments.ts'
import { EXIT, UsageError } from '../../command.ts'
import { describeEntry } from '../../describe-catalogue.ts'
import { SAY } from '../../messages.ts'
import { sayProgress } from '../../say-progress.ts'
import { actionUsage, DB_OPTION, type RunAction } from '../action.ts'
import { readTarget, useLibrary } from '../target.ts'

/** Takes reports out of a library. */
export const removeAction: RunAction = async (args, io, { open }) => {
  const usage = actionUsage('remove')
  const { values, positionals: ids } = readArguments(args, DB_OPTION, usage)
  if (ids.length === 0) throw new UsageError(SAY.library.nothingToRemove + usage)
  const target = await readTarget(io, values.db)
  return await useLibrary({ target, access: 'write', open, isOld: true }, async (keeper) => {
    const known = await keeper.known()
    const strange = ids.filter((id) => !known.has(id))
    for (const id of strange) io.err(SAY.library.notHeld(id))
    const held = ids.filter((id) => known.has(id))
    if (held.length > 0) {
      const count = await keeper.remove(held)
      const tell = sayProgress(io, SAY.library.settling)
      const { reports, concepts } = await keeper.settle((done, total) => tell({ done, total, what: '' }))
      io.out(SAY.library.removed(count, reports, concepts))
    }
    return strange.length > 0 ? EXIT.faulty : EXIT.ok
  })
}

/** Lists the reports of a library, a line each. */
export const listAction: RunAction = async (args, io, { open }) => {
  const values = readOptions(args, DB_OPTION, actionUsage('list'))
  const target = await readTarget(io, values.db)
  const entries = await useLibrary({ target, access: 'read', open }, (keeper) => keeper.list())
  for (const entry of entries) io.out(describeEntry(entry))
  if (entries.length === 0) io.err(SAY.library.empty)
  return EXIT.ok
}
