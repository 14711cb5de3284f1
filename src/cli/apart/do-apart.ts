import { UsageError } from '../command.ts'
import { SAY } from '../messages.ts'
import type { Answer, JobKind, Question } from './jobs.ts'
import { startWorker, type Worker, type WorkerEnd } from './start-worker.ts'
import type { SentJob, Told } from './worker.ts'

/**
 * Returns what does jobs in another process, one after the other; it is kept for the next job and ended with this one.
 * What takes more time or memory than a document may is refused with a sentence.
 *
 * @param timeLimit How long a job may take, in milliseconds; left out, as long as a document may.
 */
export function makeDoApart(timeLimit?: number) {
  const client = new Client(timeLimit)
  let last: Promise<unknown> = Promise.resolve()
  return async <K extends JobKind>(kind: K, question: Question<K>): Promise<Answer<K>> => {
    const asked = last.then(() => client.ask({ kind, question }))
    last = asked.catch(() => {})
    return (await asked) as Answer<K>
  }
}

/** Says why a document was given up. */
export function sayWorkerEnd(why: WorkerEnd, name: string): string {
  if (why === 'stillborn') return SAY.library.noWorkers
  return why === 'stuck' ? SAY.documentStuck(name) : SAY.documentTooCostly(name)
}

/** Asks a worker for one job at a time; another is started where it has ended. */
class Client {
  private worker: Worker | null = null
  private waiting: { readonly settle: (told: Told) => void; readonly give: (why: WorkerEnd) => void } | null =
    null

  constructor(private readonly timeLimit: number | undefined) {}

  ask(job: SentJob): Promise<unknown> {
    const { name } = job.question
    return new Promise((resolve, reject) => {
      this.waiting = {
        settle: (told) => {
          if ('answer' in told) resolve(told.answer)
          else if ('refused' in told) reject(new UsageError(told.refused, told.exitCode))
          else reject(told.isStack ? new UsageError(SAY.documentTooCostly(name)) : new Error(told.broke))
        },
        give: (why) => reject(new UsageError(sayWorkerEnd(why, name))),
      }
      this.worker ??= this.start()
      this.worker.hold(true)
      this.worker.send(job)
    })
  }

  private start(): Worker {
    return startWorker(
      {
        onReady: () => {},
        onTold: (told) => {
          this.worker?.hold(false)
          this.release()?.settle(told)
        },
        onEnd: (why) => {
          this.worker = null
          this.release()?.give(why)
        },
      },
      this.timeLimit,
    )
  }

  private release() {
    const { waiting } = this
    this.waiting = null
    return waiting
  }
}
