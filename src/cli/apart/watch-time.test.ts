import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchTime } from './watch-time.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the time of a job', () => {
  it('begins when the worker can begin, and anew with each job', () => {
    const onPassed = vi.fn()
    const watch = watchTime(1000, onPassed)
    watch.add()
    watch.add()
    vi.advanceTimersByTime(5000)
    watch.begin()
    vi.advanceTimersByTime(900)
    watch.finish()
    vi.advanceTimersByTime(900)
    expect(onPassed).not.toHaveBeenCalled()
    vi.advanceTimersByTime(100)
    expect(onPassed).toHaveBeenCalledOnce()
  })

  it('does not run while nothing is to be done', () => {
    const onPassed = vi.fn()
    const watch = watchTime(1000, onPassed)
    watch.begin()
    watch.add()
    watch.finish()
    vi.advanceTimersByTime(5000)
    watch.add()
    watch.stop()
    vi.advanceTimersByTime(5000)
    expect(onPassed).not.toHaveBeenCalled()
  })
})
