import { sayWorkerEnd } from '../../apart/do-apart.ts'
import type { Worker, WorkerEnd, WorkerEvents } from '../../apart/start-worker.ts'
import type { Told } from '../../apart/worker.ts'
import { UsageError } from '../../command.ts'
import { SAY } from '../../messages.ts'
import type { CompileJob, CompileOutcome } from './compile-job.ts'

/** A worker has so many documents at once: one that it compiles, and one so that it need not wait. */
const OPEN = 2
/** So many outcomes for each worker may wait for one before them. */
const AHEAD = 4
/** So many workers in a row that end before they are ready are no accident. */
const MOST_STILLBORN = 3

interface Slot {
  worker: Worker | null
  isReady: boolean
  /** The positions of the documents that it was sent and has not told of, in their order. */
  open: number[]
}

/** How a pool works: with how many workers, and what starts one. */
export interface PoolWish {
  readonly workers: number
  readonly start: (events: WorkerEvents) => Worker
}

/** Compiles documents in several processes and gives their outcomes in the order of the documents. */
export class CompilePool {
  private readonly jobs: readonly CompileJob[]
  private readonly wish: PoolWish
  private readonly slots: Slot[]
  private readonly outcomes = new Map<number, CompileOutcome>()
  /** Documents whose worker ended before it came to them. */
  private again: number[] = []
  private sent = 0
  private taken = 0
  private stillborn = 0
  private isOver = false
  private wake: () => void = () => {}

  constructor(jobs: readonly CompileJob[], wish: PoolWish) {
    this.jobs = jobs
    this.wish = wish
    this.slots = Array.from({ length: wish.workers }, () => ({ worker: null, isReady: false, open: [] }))
    for (const slot of this.slots) this.fill(slot)
    this.sendOut()
  }

  /** Returns the outcome of the next document; throws UsageError where no worker can be started. */
  async take(): Promise<CompileOutcome> {
    for (;;) {
      const outcome = this.outcomes.get(this.taken)
      if (outcome !== undefined) {
        this.outcomes.delete(this.taken++)
        this.sendOut()
        return outcome
      }
      if (this.stillborn >= MOST_STILLBORN) throw new UsageError(SAY.library.noWorkers)
      await new Promise<void>((wake) => {
        this.wake = wake
      })
    }
  }

  /** Ends all workers, with what they have begun. */
  end(): void {
    this.isOver = true
    for (const { worker } of this.slots) worker?.end()
  }

  private fill(slot: Slot): void {
    slot.isReady = false
    slot.worker = this.wish.start({
      onReady: () => {
        slot.isReady = true
        this.stillborn = 0
      },
      onTold: (told) => {
        const at = slot.open.shift()
        if (at !== undefined) this.tell(at, outcomeOf(told))
      },
      onEnd: (why) => this.replace(slot, why),
    })
  }

  /** Puts another worker in the place of one that has ended: the document that it was at is to blame, the next is not. */
  private replace(slot: Slot, why: WorkerEnd): void {
    if (this.isOver) return
    const [at, ...waiting] = slot.open
    this.again = [...(slot.isReady || at === undefined ? [] : [at]), ...waiting, ...this.again]
    slot.open = []
    slot.worker = null
    if (!slot.isReady) this.stillborn++
    else if (at !== undefined) this.outcomes.set(at, { fault: sayWorkerEnd(why, this.jobs[at]?.name ?? '') })
    if (this.stillborn < MOST_STILLBORN) this.fill(slot)
    this.sendOut()
    this.wake()
  }

  private tell(at: number, outcome: CompileOutcome): void {
    this.outcomes.set(at, outcome)
    this.sendOut()
    this.wake()
  }

  /** Sends documents to the workers with the fewest, as far ahead as may be. */
  private sendOut(): void {
    for (let most = 1; most <= OPEN; most++)
      for (const { worker, open } of this.slots) {
        const at = worker !== null && open.length < most ? this.next() : null
        const job = at === null ? undefined : this.jobs[at]
        if (at === null || job === undefined) continue
        open.push(at)
        worker?.send({ kind: 'document', question: job })
      }
  }

  private next(): number | null {
    const at = this.again.shift()
    if (at !== undefined) return at
    const isFarAhead = this.sent >= this.taken + this.wish.workers * AHEAD
    return this.sent < this.jobs.length && !isFarAhead ? this.sent++ : null
  }
}

/** What is wrong with a document is an outcome: only what is not ours to say breaks. */
function outcomeOf(told: Told): CompileOutcome {
  if ('answer' in told) return told.answer as CompileOutcome
  return { fault: 'refused' in told ? told.refused : told.broke }
}
