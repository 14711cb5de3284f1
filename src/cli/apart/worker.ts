/** This file is a process of its own: it does the jobs that it is sent, one after the other, until it is left. */

import { Worker as Thread } from 'node:worker_threads'
import { UsageError } from '../command.ts'
import { doHere, type JobKind, type Question } from './jobs.ts'

/** What a worker says first: that it can be sent jobs. */
const READY = 'ready'

/** A job as it is sent. */
export interface SentJob<K extends JobKind = JobKind> {
  readonly kind: K
  readonly question: Question<K>
}

/** What a worker tells of a job: what came of it, the sentence that it was refused with, or what broke. */
export type Told =
  | { readonly answer: unknown }
  | { readonly refused: string; readonly exitCode: number }
  | { readonly broke: string; readonly isStack: boolean }

/** How often it is looked whether the process that sends the jobs is still there, in milliseconds. */
const LOOK = 500

// Ctrl+C reaches all processes of a terminal; the one that sent the jobs decides what is finished.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit())
// A document can keep this thread busy without end: another ends it where nobody waits for it any more.
new Thread(
  `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, 'SIGKILL'), ${LOOK})`,
  { eval: true },
).unref()

let work = Promise.resolve()
process.on('message', (job: SentJob) => {
  work = work.then(async () => {
    const told = await tell(job)
    // The next job may end this process: what is known of this one is out before.
    await new Promise<void>((sent) => process.send?.(told, undefined, {}, () => sent()))
  })
})
process.send?.(READY)

async function tell({ kind, question }: SentJob): Promise<Told> {
  try {
    return { answer: await doHere(kind, question) }
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.message, exitCode: error.exitCode }
    return {
      broke: error instanceof Error ? error.message : String(error),
      isStack: error instanceof RangeError,
    }
  }
}
