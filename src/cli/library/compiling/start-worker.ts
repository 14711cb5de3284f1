import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PRODUCT } from '../../product.ts'
import type { CompileJob, CompileOutcome } from './compile-job.ts'

/** The script of a worker in a built package, and in a checkout, which tsx runs. */
const BUILT = ['build', 'lib', 'compile-worker.js']
const SOURCE = ['src', 'cli', 'library', 'compiling', 'worker.ts']

/** A process that compiles documents in the order in which it is sent them. */
export interface CompileWorker {
  readonly pid: number | undefined
  readonly send: (job: CompileJob) => void
  /** Ends it, with what it has begun. */
  readonly end: () => void
}

/** What a worker tells; `onEnd` is called once, when it can be sent nothing more. */
export interface WorkerEvents {
  readonly onReady: () => void
  readonly onOutcome: (outcome: CompileOutcome) => void
  readonly onEnd: () => void
}

/** Starts a worker. */
export function startWorker({ onReady, onOutcome, onEnd }: WorkerEvents): CompileWorker {
  const isSource = import.meta.url.endsWith('.ts')
  const child = fork(join(PRODUCT, ...(isSource ? SOURCE : BUILT)), {
    execArgv: isSource ? ['--import', tsx()] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let isOver = false
  const over = () => {
    if (isOver) return
    isOver = true
    onEnd()
  }
  child.on('message', (told: CompileOutcome | string) =>
    typeof told === 'string' ? onReady() : onOutcome(told),
  )
  // Comes after all that it had sent before it ended.
  child.once('disconnect', over).once('error', over)
  return {
    pid: child.pid,
    send: (job) => child.send(job, () => {}),
    end: () => child.kill('SIGKILL'),
  }
}

function tsx(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
}
