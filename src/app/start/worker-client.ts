import type { FromWorker, ToWorker } from './answer-questions.ts'

/** Thrown for a question that was given up, or overtaken by a later one. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
}

/** Thrown where a question takes longer than its limit; its worker is ended. */
export class TimeLimitPassed extends Error {
  override readonly name = 'TimeLimitPassed'
}

/** Thrown where a worker could not be loaded, crashed, or failed to answer a question. */
export class WorkerFailed extends Error {
  override readonly name = 'WorkerFailed'
}

/** Asks a worker, one question at a time: the latest wins. */
export interface WorkerClient<Question, Answer, Part = never> {
  /**
   * Asks a question; an earlier one that is not answered yet rejects.
   *
   * @param onPart Called with what the worker tells before its answer.
   * @throws Overtaken, TimeLimitPassed or WorkerFailed; the next question may be asked after each.
   */
  ask(question: Question, onPart?: (part: Part) => void): Promise<Answer>
  /** Gives up the question that is being answered, which rejects with Overtaken, and ends the worker until the next. */
  close(): void
}

/** How a worker is treated. */
export interface WorkerOptions {
  /** The longest that a question may take, in ms; without one it may take for ever. */
  readonly timeLimit?: number
  /** Keeps a worker that is slow to start: an overtaken question is answered to its end, and its answer thrown away. */
  readonly isKept?: boolean
}

interface Waiting<Answer, Part> {
  readonly id: number
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
  readonly onPart: ((part: Part) => void) | undefined
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

/**
 * Returns a client of a worker that runs `answerQuestions`; the worker is started with the first question.
 *
 * Work in a worker cannot be cancelled: where its question is overtaken or given up, the worker is ended and the next
 * question starts another, unless it is to be kept.
 */
export function openWorkerClient<Question, Answer, Part = never>(
  open: () => Worker,
  { timeLimit, isKept = false }: WorkerOptions = {},
): WorkerClient<Question, Answer, Part> {
  let worker: Worker | null = null
  let waiting: Waiting<Answer, Part> | null = null
  let asked = 0

  const end = () => {
    worker?.terminate()
    worker = null
  }
  /** Ends the waiting for an answer and returns who waited. */
  const release = () => {
    const released = waiting
    waiting = null
    clearTimeout(released?.timer)
    return released
  }
  const fail = (error: Error) => {
    end()
    release()?.reject(error)
  }
  const receive = (message: FromWorker<Answer, Part>) => {
    if (message.id !== waiting?.id) return
    if ('part' in message) waiting.onPart?.(message.part)
    else if ('answer' in message) release()?.resolve(message.answer)
    else release()?.reject(new WorkerFailed(message.error))
  }
  const start = () => {
    const started = open()
    const crash = (why: string) => {
      if (started === worker) fail(new WorkerFailed(why))
    }
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer, Part>>) => receive(data))
    started.addEventListener('error', ({ message }) => crash(message))
    started.addEventListener('messageerror', () => crash('an answer could not be read'))
    return started
  }
  return {
    ask(question, onPart) {
      if (waiting !== null && !isKept) end()
      release()?.reject(new Overtaken())
      return new Promise((resolve, reject) => {
        const id = ++asked
        const timer =
          timeLimit === undefined ? undefined : setTimeout(() => fail(new TimeLimitPassed()), timeLimit)
        waiting = { id, resolve, reject, onPart, timer }
        try {
          worker ??= start()
          const message: ToWorker<Question> = { id, question }
          worker.postMessage(message)
        } catch (error) {
          fail(new WorkerFailed(String(error), { cause: error }))
        }
      })
    },
    close: () => fail(new Overtaken()),
  }
}
