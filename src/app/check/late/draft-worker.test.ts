import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftAnswer, DraftQuestion } from './check-protocol.ts'
import { openDraftWorker } from './draft-worker.ts'

/** Stands in for the browser's worker: it answers when the test says so. */
class FakeWorker extends EventTarget {
  static readonly all: FakeWorker[] = []
  readonly asked: DraftQuestion[] = []
  isEnded = false

  constructor() {
    super()
    FakeWorker.all.push(this)
  }
  postMessage(question: DraftQuestion): void {
    this.asked.push(question)
  }
  terminate(): void {
    this.isEnded = true
  }
  answer(answer: DraftAnswer): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data: answer }))
  }
}

const findings = (id: number): DraftAnswer => ({ id, kind: 'findings', findings: [], listing: '', notes: [] })
const failure = (id: number): DraftAnswer => ({ id, kind: 'failed', code: 'empty', reason: '' })

describe('the worker of the page for drafters', () => {
  let answers: DraftAnswer[]
  let breaks: string[]
  const open = () =>
    openDraftWorker(
      () => new FakeWorker() as unknown as Worker,
      (answer) => answers.push(answer),
      (code) => breaks.push(code),
    )

  beforeEach(() => {
    answers = []
    breaks = []
    FakeWorker.all.length = 0
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is started with the first draft, and kept for the next', () => {
    const worker = open()
    expect(FakeWorker.all).toEqual([])
    worker.ask('甲')
    FakeWorker.all[0]!.answer(failure(1))
    worker.ask('乙')
    expect(FakeWorker.all).toHaveLength(1)
    expect(FakeWorker.all[0]!.asked).toEqual([
      { id: 1, draft: '甲' },
      { id: 2, draft: '乙' },
    ])
  })

  it('gives an earlier draft up for a later one, and hears no answer to it', () => {
    const worker = open()
    worker.ask('甲')
    FakeWorker.all[0]!.answer(findings(1))
    worker.ask('乙')
    expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, false])
    FakeWorker.all[0]!.answer(failure(1))
    FakeWorker.all[1]!.answer(failure(2))
    expect(answers.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['1 findings', '2 failed'])
  })

  it('tells when it breaks, and starts anew with the next draft', () => {
    const worker = open()
    worker.ask('甲')
    FakeWorker.all[0]!.dispatchEvent(new Event('error'))
    expect(breaks).toEqual(['failed'])
    worker.ask('乙')
    expect(FakeWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, false])
  })

  it('is ended where a draft takes a minute, and not after its last answer', () => {
    const worker = open()
    worker.ask('甲')
    FakeWorker.all[0]!.answer(failure(1))
    vi.advanceTimersByTime(120_000)
    expect(breaks).toEqual([])
    worker.ask('乙')
    vi.advanceTimersByTime(60_000)
    expect([breaks, FakeWorker.all[0]!.isEnded]).toEqual([['stuck'], true])
  })
})
