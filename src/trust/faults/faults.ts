import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Trial } from '../trial.ts'
import { killAtMoments } from './kills.ts'
import { buildProgram } from './program.ts'
import { rebuildWhileServed } from './rebuilds.ts'
import { refuseAll } from './refusals.ts'

/** What becomes of files when a command is killed, or the system refuses what it asks for. */
export const FAULTS: Trial = {
  name: 'faults',
  heading: 'Faults: kills, disks, limits',
  async *run() {
    const scratch = mkdtempSync(join(tmpdir(), 'term-graph-faults-'))
    try {
      await buildProgram()
      yield* refuseAll(join(scratch, 'refusals'))
      yield* rebuildWhileServed(join(scratch, 'rebuilds'))
      yield* killAtMoments(join(scratch, 'kills'))
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  },
}
