import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Page } from '../../page/page.tsx'
import type { ToWorker } from '../../start/answer-questions.ts'
import type { UnreadDraft } from '../intake-model.ts'
import type { IntakeMessages } from './intake-view.tsx'
import { takeDrafts } from './take-drafts.ts'

/** Stands in for the browser's worker: it answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly asked: ToWorker<string>[] = []
  postMessage(question: ToWorker<string>): void {
    this.asked.push(question)
  }
  terminate(): void {}
  answer(answer: unknown): void {
    const data = { id: this.asked.at(-1)!.id, answer }
    this.dispatchEvent(Object.assign(new Event('message'), { data }))
  }
}

const WORDS = { busy: (name: string) => `忙：${name}`, pasted: '文字', givenUp: '停了' } as IntakeMessages

function start() {
  const workers: FakeWorker[] = []
  const shown: UnreadDraft[] = []
  const taken: (File | string)[] = []
  const notices: string[] = []
  const page = {
    set: ({ notice }: { notice?: string }) => notices.push(notice ?? ''),
  } as unknown as Page
  const intake = takeDrafts<string, { readonly done: string }>({
    page,
    openWorker: () => {
      const worker = new FakeWorker()
      workers.push(worker)
      return worker as unknown as Worker
    },
    words: () => WORDS,
    show: (part) => 'draft' in part && shown.push(part.draft),
    take: (draft) => taken.push(draft),
  })
  const ask = (text: string) => intake.ask(text, text)
  return { intake, ask, workers, shown, taken, notices }
}

describe('taking documents in', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    const { document } = new Window({ url: 'http://localhost/' })
    vi.stubGlobal('document', document)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  it('says that a document is being read, and hands its answer or its refusal on', async () => {
    const { ask, workers, shown, notices } = start()
    const first = ask('甲')
    expect([shown, notices]).toEqual([[{ phase: 'busy', name: null }], ['忙：文字']])
    workers[0]!.answer({ done: '好' })
    expect(await first).toEqual({ done: '好' })
    const second = ask('乙')
    workers[0]!.answer({ code: 'empty', reason: '空' })
    expect(await second).toEqual({ code: 'empty', reason: '空' })
  })

  it('refuses a document that takes a minute, and one that breaks the worker', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const { ask, workers } = start()
    const slow = ask('甲')
    vi.advanceTimersByTime(60_000)
    expect(await slow).toEqual({ code: 'stuck', reason: '' })
    const broken = ask('乙')
    workers[1]!.dispatchEvent(new Event('error'))
    expect(await broken).toEqual({ code: 'failed', reason: '' })
  })

  it('says nothing of a document that was overtaken', async () => {
    const { ask, workers } = start()
    const first = ask('甲')
    const second = ask('乙')
    workers[1]!.answer({ done: '二' })
    expect([await first, await second]).toEqual([null, { done: '二' }])
  })

  it('is idle again once a document is given up', async () => {
    const { intake, ask, shown, notices } = start()
    const given = ask('甲')
    intake.actions.giveUp()
    expect(await given).toBeNull()
    expect([shown.at(-1), notices.at(-1)]).toEqual([{ phase: 'idle' }, '停了'])
  })

  it('takes one file and refuses several, giving up what is being read', async () => {
    const { intake, ask, shown, taken } = start()
    const files = (...names: string[]) => names.map((name) => new File([''], name))
    const choose = (...names: string[]) =>
      intake.actions.chooseFile({ target: { files: files(...names), value: '' } } as unknown as Event)
    choose('甲.txt')
    expect(taken.map((one) => (one as File).name)).toEqual(['甲.txt'])
    const reading = ask('甲')
    choose('乙.txt', '丙.txt')
    expect(await reading).toBeNull()
    expect(taken).toHaveLength(1)
    expect(shown.at(-1)).toEqual({ phase: 'failed', name: '乙.txt……', code: 'several', reason: '' })
  })
})
