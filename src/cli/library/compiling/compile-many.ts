import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { doJob } from '../../apart/jobs.ts'
import { startWorker } from '../../apart/start-worker.ts'
import { type Io, UsageError } from '../../command.ts'
import type { CompileJob, CompileOutcome } from './compile-job.ts'
import { CompilePool } from './compile-pool.ts'

/** A document and what became of it. */
export interface CompiledJob<J extends CompileJob> {
  readonly job: J
  readonly outcome: CompileOutcome
}

/** With so few documents, starting a worker takes longer than it saves. */
const FEW = 2

/**
 * Compiles many documents on all cores.
 *
 * A document that cannot be compiled, or that ends the process that compiles it, is an outcome like others. Only a few
 * documents are ahead of what is taken from here, so that memory does not grow with their number.
 *
 * @param wish.io Says where a few documents are compiled.
 * @returns The documents in their order.
 * @throws UsageError where no process can be started.
 */
export async function* compileMany<J extends CompileJob>(
  jobs: readonly J[],
  { workers = availableParallelism(), start = startWorker, io = {} as Pick<Io, 'doApart'> } = {},
): AsyncGenerator<CompiledJob<J>> {
  if (jobs.length <= FEW) {
    for (const job of jobs) {
      await setImmediate() // Ctrl+C is heard between two documents
      yield { job, outcome: await compileOne(io, job) }
    }
    return
  }
  const pool = new CompilePool(jobs, { workers: Math.min(workers, jobs.length), start })
  try {
    for (const job of jobs) yield { job, outcome: await pool.take() }
  } finally {
    pool.end()
  }
}

async function compileOne(io: Pick<Io, 'doApart'>, job: CompileJob): Promise<CompileOutcome> {
  try {
    return await doJob(io, 'document', job)
  } catch (error) {
    if (error instanceof UsageError) return { fault: error.message }
    throw error
  }
}
