import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DOCUMENT_LIMITS } from '../../model/document-limits.ts'
import { PRODUCT } from '../product.ts'
import { watchTime } from './watch-time.ts'
import type { SentJob, Told } from './worker.ts'

/** The script of a worker in a built package, and in a checkout, which tsx runs. */
const BUILT = ['build', 'lib', 'worker.js']
const SOURCE = ['src', 'cli', 'apart', 'worker.ts']

/** A process that does jobs in the order in which it is sent them. */
export interface Worker {
  readonly pid: number | undefined
  readonly send: (job: SentJob) => void
  /** Keeps this process running as long as the worker does, or lets it end with a worker that waits for jobs. */
  readonly hold: (isHeld: boolean) => void
  /** Ends it, with what it has begun. */
  readonly end: () => void
}

/** Why a worker has ended: it never began, a job took too long, or needed more memory than there is. */
export type WorkerEnd = 'stillborn' | 'stuck' | 'crashed'

/** What a worker tells; `onEnd` is called once, when it can be sent nothing more. */
export interface WorkerEvents {
  readonly onReady: () => void
  readonly onTold: (told: Told) => void
  readonly onEnd: (why: WorkerEnd) => void
}

/**
 * Starts a worker. It is ended where a job takes more time than a document may, or more memory: what a hostile document
 * does to it, it does to no one else.
 *
 * @param timeLimit In milliseconds.
 */
export function startWorker(
  { onReady, onTold, onEnd }: WorkerEvents,
  timeLimit: number = DOCUMENT_LIMITS.time,
): Worker {
  const isSource = import.meta.url.endsWith('.ts')
  const child = fork(join(PRODUCT, ...(isSource ? SOURCE : BUILT)), {
    execArgv: [`--max-old-space-size=${DOCUMENT_LIMITS.memory}`, ...(isSource ? ['--import', tsx()] : [])],
    serialization: 'advanced',
    // Where memory ends, the engine writes to stderr what no user can read.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let state: WorkerEnd | 'over' = 'stillborn'
  const end = () => void child.kill('SIGKILL')
  const watch = watchTime(timeLimit, () => {
    state = 'stuck'
    end()
  })
  const over = () => {
    if (state === 'over') return
    const why = state
    state = 'over'
    watch.stop()
    onEnd(why)
  }
  child.on('message', (said: Told | string) => {
    if (typeof said === 'string') {
      state = 'crashed'
      watch.begin()
      onReady()
    } else {
      watch.finish()
      onTold(said)
    }
  })
  // Comes after all that it had sent before it ended.
  child.once('disconnect', over).once('error', over)
  return {
    pid: child.pid,
    send: (job) => {
      watch.add()
      child.send(job, () => {})
    },
    hold: (isHeld) => {
      for (const held of [child, child.channel]) isHeld ? held?.ref() : held?.unref()
    },
    end,
  }
}

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}
