import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sayProgress } from './say-progress.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('telling how far work is', () => {
  it('says nothing of what is soon done, then how much is done, of what, and the time left', () => {
    const said: string[] = []
    const io = { out: () => {}, err: (line: string) => said.push(line), cwd: '.' }
    const tell = sayProgress(io, ({ done, total, what }, left) => `${done}/${total} ${what} ${left}`)
    for (let done = 1; done <= 10; done++) {
      vi.advanceTimersByTime(900)
      tell({ done, total: 10, what: `r${done}` })
    }
    expect(said).toEqual(['3/10 r3 6', '6/10 r6 4', '9/10 r9 1'])
  })
})
