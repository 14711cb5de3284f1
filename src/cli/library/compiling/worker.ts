/** This file is a process of its own: it compiles the documents that it is sent, one after the other, until it is left. */

import { type CompileJob, runCompileJob } from './compile-job.ts'

/** What a worker says first: that it can be sent documents. */
export const READY = 'ready'

// Ctrl+C reaches all processes of a terminal; the one that sent the documents decides what is finished.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())

let work = Promise.resolve()
process.on('message', (job: CompileJob) => {
  work = work.then(async () => {
    const outcome = await runCompileJob(job)
    // The next document may end this process: what is known of this one is out before.
    await new Promise<void>((sent) => process.send?.(outcome, undefined, {}, () => sent()))
  })
})
process.send?.(READY)
