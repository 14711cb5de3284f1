import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { type CompileJob, type CompileOutcome, runCompileJob } from './compile-job.ts'
import { CompilePool } from './compile-pool.ts'
import { startWorker } from './start-worker.ts'

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
 * @returns The documents in their order.
 * @throws UsageError where no process can be started.
 */
export async function* compileMany<J extends CompileJob>(
  jobs: readonly J[],
  { workers = availableParallelism(), start = startWorker } = {},
): AsyncGenerator<CompiledJob<J>> {
  if (jobs.length <= FEW) {
    for (const job of jobs) {
      await setImmediate() // Ctrl+C is heard between two documents
      yield { job, outcome: await runCompileJob(job) }
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
