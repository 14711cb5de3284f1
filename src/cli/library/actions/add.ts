import { readArguments } from '../../arguments.ts'
import { EXIT, type Io, UsageError } from '../../command.ts'
import { SAY } from '../../messages.ts'
import type { Progress } from '../../progress.ts'
import { sayProgress } from '../../say-progress.ts'
import { stopSafely, stopWhenAsked } from '../../stop-safely.ts'
import { actionUsage, DB_OPTION, type RunAction } from '../action.ts'
import { addReports } from '../adding/add-reports.ts'
import { findInputs } from '../adding/find-inputs.ts'
import { readTarget, useLibrary } from '../target.ts'

const USAGE = actionUsage('add')
const MINUTE_MS = 60_000

/** Puts reports into a library. */
export const addAction: RunAction = async (args, io, { open }) => {
  const { values, positionals } = readArguments(args, DB_OPTION, USAGE)
  if (positionals.length === 0) throw new UsageError(SAY.library.nothingToAdd + USAGE)
  const target = await readTarget(io, values.db)
  const inputs = findInputs(io, positionals)
  return await useLibrary({ target, access: 'write', open }, async (keeper) => {
    const onProgress = sayAdding(io)
    const { result: counts, code } = await stopWhenAsked((isAsked) =>
      addReports(io, { keeper, inputs, isAsked, onProgress }),
    )
    if (code !== null) {
      io.out(SAY.library.stopped(SAY.library.counts(counts)))
      return code
    }
    const tell = sayProgress(io, SAY.library.settling)
    // Until all is written at its end, the library is as it was.
    const { reports, concepts } = await stopSafely(
      () => {},
      () => keeper.settle((done, total) => tell({ done, total, what: '' })),
    )
    io.out(SAY.library.added(SAY.library.counts(counts), reports, concepts))
    return counts.failed > 0 ? EXIT.faulty : EXIT.ok
  })
}

/** Returns what tells how far adding is, with how many reports a minute there are. */
function sayAdding(io: Io): (progress: Progress) => void {
  const begun = Date.now()
  return sayProgress(io, (progress, left) => {
    const perMinute = Math.round((progress.done * MINUTE_MS) / (Date.now() - begun))
    return SAY.library.adding(progress, perMinute, left)
  })
}
