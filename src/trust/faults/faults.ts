import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome, Trial } from '../trial.ts'
import { killAtMoments } from './kills.ts'
import { buildProgram } from './program.ts'
import { rebuildWhileServed } from './rebuilds.ts'
import { refuseAll } from './refusals.ts'

const isOfLibrary = (name: string) => name.startsWith('library')

/** What becomes of files when a command is killed, or the system refuses what it asks for. */
export const FAULTS: Trial = {
  name: 'faults',
  heading: 'Faults: kills, disks, limits',
  run: () =>
    inScratch(async function* (scratch) {
      yield* refuseAll(join(scratch, 'refusals'))
      yield* rebuildWhileServed(join(scratch, 'rebuilds'))
      yield* killAtMoments(join(scratch, 'kills'), (name) => !isOfLibrary(name))
    }),
}

/** What becomes of a library in a folder when it is killed; its engine takes seconds to open. */
export const LIBRARY_FAULTS: Trial = {
  name: 'library-faults',
  heading: 'Faults: a library that is killed',
  run: () => inScratch((scratch) => killAtMoments(scratch, isOfLibrary)),
}

async function* inScratch(run: (scratch: string) => AsyncIterable<Outcome>): AsyncIterable<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'term-graph-faults-'))
  try {
    await buildProgram()
    yield* run(scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
