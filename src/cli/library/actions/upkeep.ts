import { readOptions } from '../../arguments.ts'
import { EXIT, UsageError } from '../../command.ts'
import { SAY } from '../../messages.ts'
import { sayProgress } from '../../say-progress.ts'
import { actionUsage, DB_OPTION, type RunAction } from '../action.ts'
import { readTarget, useLibrary } from '../target.ts'

/** Makes everything in a library anew from the graphs of its reports. */
export const rebuildAction: RunAction = async (args, io, { open }) => {
  const values = readOptions(args, DB_OPTION, actionUsage('rebuild'))
  const target = await readTarget(io, values.db)
  const tell = sayProgress(io, SAY.library.settling)
  const { reports, concepts } = await useLibrary({ target, access: 'write', open, isOld: true }, (keeper) =>
    keeper.rebuild((done, total) => tell({ done, total, what: '' })),
  )
  io.out(SAY.library.rebuilt(reports, concepts))
  return EXIT.ok
}

/** Prints what is wrong in a library. */
export const verifyAction: RunAction = async (args, io, { open }) => {
  const values = readOptions(args, DB_OPTION, actionUsage('verify'))
  const target = await readTarget(io, values.db)
  const tell = sayProgress(io, SAY.library.verifying)
  const { faults, reports } = await useLibrary({ target, access: 'read', open }, async (keeper) => ({
    faults: await keeper.verify((done, total) => tell({ done, total, what: '' })),
    reports: (await keeper.known()).size,
  }))
  for (const { code, report, what } of faults)
    io.out(`${SAY.library.faulty[code](report ?? SAY.library.whole, what)}［${code}］`)
  if (faults.length > 0) return EXIT.faulty
  io.out(SAY.library.sound(reports))
  return EXIT.ok
}

/** Makes an empty library, or brings one to the version of this program. */
export const initAction: RunAction = async (args, io, { open }) => {
  const options = { ...DB_OPTION, citus: { type: 'boolean' } } as const
  const { db, citus } = readOptions(args, options, actionUsage('init'))
  const target = await readTarget(io, db)
  if (citus && !target.isServer) throw new UsageError(SAY.library.notACluster(target.name))
  await useLibrary({ target, access: 'write', open }, async (keeper) => {
    if (citus) await keeper.distribute()
  })
  io.out(citus ? SAY.library.spread(target.name) : SAY.library.made(target.name))
  return EXIT.ok
}
