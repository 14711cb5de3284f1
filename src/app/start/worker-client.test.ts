import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { FromWorker, ToWorker } from './answer-questions.ts'
import { Overtaken, openWorkerClient, TimeLimitPassed, WorkerFailed } from './worker-client.ts'

/** Stands in for the browser's worker: it answers when the test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = []
  readonly asked: ToWorker<string>[] = []
  isEnded = false

  constructor() {
    super()
    FakeWorker.all.push(this)
  }
  postMessage(question: ToWorker<string>): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.isEnded = true
  }
  answer(message: FromWorker<string, string>): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: message }))
  }
}

const open = () => new FakeWorker() as unknown as Worker
const ended = () => FakeWorker.all.map(({ isEnded }) => isEnded)

/** Tells what a question came to: its answer, or the error. */
const outcome = (answer: Promise<string>) => answer.catch((error: unknown) => error)

describe('the client of a worker', () => {
  beforeEach(() => {
    FakeWorker.all.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => vi.useRealTimers())

  it('starts the worker with the first question, and keeps it for the next', async () => {
    const client = openWorkerClient<string, string>(open)
    expect(FakeWorker.all).toEqual([])
    const first = client.ask('甲')
    FakeWorker.all[0]!.answer({ id: 1, answer: '一' })
    const second = client.ask('乙')
    FakeWorker.all[0]!.answer({ id: 2, answer: '二' })
    expect([await first, await second]).toEqual(['一', '二'])
    expect(FakeWorker.all).toHaveLength(1)
    expect(FakeWorker.all[0]!.asked).toEqual([
      { id: 1, question: '甲' },
      { id: 2, question: '乙' },
    ])
  })

  it('hands on the parts of an answer before the answer', async () => {
    const client = openWorkerClient<string, string, string>(open)
    const parts: string[] = []
    const answer = client.ask('甲', (part) => parts.push(part))
    FakeWorker.all[0]!.answer({ id: 1, part: '上' })
    expect(parts).toEqual(['上'])
    FakeWorker.all[0]!.answer({ id: 1, answer: '下' })
    FakeWorker.all[0]!.answer({ id: 1, part: '迟' })
    expect([await answer, parts]).toEqual(['下', ['上']])
  })

  it('gives an earlier question up for a later one, and hears no answer to it', async () => {
    const client = openWorkerClient<string, string, string>(open)
    const parts: string[] = []
    const first = outcome(client.ask('甲', (part) => parts.push(part)))
    const second = outcome(client.ask('乙', (part) => parts.push(part)))
    expect(ended()).toEqual([true, false])
    FakeWorker.all[0]!.answer({ id: 1, part: '早' })
    FakeWorker.all[0]!.answer({ id: 1, answer: '一' })
    FakeWorker.all[1]!.answer({ id: 2, answer: '二' })
    expect([await first, await second]).toEqual([expect.any(Overtaken), '二'])
    expect(parts).toEqual([])
  })

  it('keeps a worker that is slow to start, and throws the overtaken answer away', async () => {
    const client = openWorkerClient<string, string>(open, { isKept: true })
    const first = outcome(client.ask('甲'))
    const second = outcome(client.ask('乙'))
    expect(ended()).toEqual([false])
    FakeWorker.all[0]!.answer({ id: 1, answer: '一' })
    FakeWorker.all[0]!.answer({ id: 2, answer: '二' })
    expect([await first, await second]).toEqual([expect.any(Overtaken), '二'])
  })

  it('is ended where a question takes too long, and not after the answer', async () => {
    const client = openWorkerClient<string, string>(open, { timeLimit: 60_000 })
    const first = outcome(client.ask('甲'))
    vi.advanceTimersByTime(59_999)
    FakeWorker.all[0]!.answer({ id: 1, answer: '一' })
    vi.advanceTimersByTime(120_000)
    expect([await first, ended()]).toEqual(['一', [false]])
    const second = outcome(client.ask('乙'))
    vi.advanceTimersByTime(60_000)
    expect([await second, ended()]).toEqual([expect.any(TimeLimitPassed), [true]])
    const third = outcome(client.ask('丙'))
    FakeWorker.all[1]!.answer({ id: 3, answer: '三' })
    expect(await third).toBe('三')
  })

  it('counts the time of each question anew', async () => {
    const client = openWorkerClient<string, string>(open, { timeLimit: 60_000, isKept: true })
    const first = outcome(client.ask('甲'))
    vi.advanceTimersByTime(50_000)
    const second = outcome(client.ask('乙'))
    vi.advanceTimersByTime(50_000)
    expect(ended()).toEqual([false])
    FakeWorker.all[0]!.answer({ id: 2, answer: '二' })
    expect([await first, await second]).toEqual([expect.any(Overtaken), '二'])
  })

  it('is ended where a person gives up, and starts anew with the next question', async () => {
    const client = openWorkerClient<string, string>(open, { timeLimit: 60_000 })
    const first = outcome(client.ask('甲'))
    client.close()
    expect([await first, ended()]).toEqual([expect.any(Overtaken), [true]])
    const second = outcome(client.ask('乙'))
    vi.advanceTimersByTime(59_999)
    FakeWorker.all[1]!.answer({ id: 2, answer: '二' })
    expect([await second, ended()]).toEqual(['二', [true, false]])
  })

  it.each(['error', 'messageerror'])(
    'tells of a fatal %s, and starts anew with the next question',
    async (type) => {
      const client = openWorkerClient<string, string>(open)
      const first = outcome(client.ask('甲'))
      FakeWorker.all[0]!.dispatchEvent(new Event(type))
      expect(await first).toBeInstanceOf(WorkerFailed)
      void outcome(client.ask('乙'))
      expect(ended()).toEqual([true, false])
      // The last words of a worker that is gone are no concern of the next.
      FakeWorker.all[0]!.dispatchEvent(new Event(type))
      expect(ended()).toEqual([true, false])
    },
  )

  it('tells of a question that the worker failed to answer, and keeps the worker', async () => {
    const client = openWorkerClient<string, string>(open)
    const first = outcome(client.ask('甲'))
    FakeWorker.all[0]!.answer({ id: 1, error: 'Error: 坏了' })
    expect(await first).toEqual(new WorkerFailed('Error: 坏了'))
    void outcome(client.ask('乙'))
    expect(ended()).toEqual([false])
  })

  it('tells of a worker that cannot be opened and of a question that cannot be sent', async () => {
    const closed = openWorkerClient<string, string>(() => {
      throw new Error('forbidden')
    })
    expect(await outcome(closed.ask('甲'))).toBeInstanceOf(WorkerFailed)
    const client = openWorkerClient<string, string>(open)
    const post = vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementationOnce(() => {
      throw new Error('cannot be cloned')
    })
    expect(await outcome(client.ask('甲'))).toBeInstanceOf(WorkerFailed)
    post.mockRestore()
    const second = outcome(client.ask('乙'))
    FakeWorker.all.at(-1)!.answer({ id: 2, answer: '二' })
    expect(await second).toBe('二')
  })
})
