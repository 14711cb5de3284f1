import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type HoverIntent, makeHoverIntent } from './hover-intent.ts'

interface Link {
  readonly name: string
}
const [first, second]: [Link, Link] = [{ name: 'first' }, { name: 'second' }]

describe('the intent to see a card', () => {
  let intent: HoverIntent<Link>
  const log: string[] = []
  /** Shows at once, as a page does that has its data. */
  const showAtOnce = (link: Link, isTap: boolean) => {
    if (intent.settle(link)) log.push(`${isTap ? 'tapped' : 'shown'} ${link.name}`)
  }
  const setUp = (show = showAtOnce) => {
    const timers = {
      setTimeout: (run: () => void, ms: number) => Number(setTimeout(run, ms)),
      clearTimeout: (timer: number) => clearTimeout(timer),
    }
    intent = makeHoverIntent<Link>({ show, hide: (link) => log.push(`hidden ${link.name}`), timers })
  }
  beforeEach(() => {
    vi.useFakeTimers()
    log.length = 0
    setUp()
  })
  afterEach(() => vi.useRealTimers())

  it('shows the card of a link on which the mouse rests for 150 ms', () => {
    intent.point(first)
    vi.advanceTimersByTime(149)
    expect(log).toEqual([])
    vi.advanceTimersByTime(1)
    expect(log).toEqual(['shown first'])
    expect(intent.shown()).toBe(first)
  })

  it('shows nothing of a link that the mouse only passes', () => {
    intent.point(first)
    vi.advanceTimersByTime(100)
    intent.point(null)
    vi.runAllTimers()
    expect(log).toEqual([])
  })

  it('hides the card when the mouse is away for 300 ms', () => {
    intent.point(first)
    vi.advanceTimersByTime(150)
    intent.point(null)
    vi.advanceTimersByTime(299)
    expect(intent.shown()).toBe(first)
    vi.advanceTimersByTime(1)
    expect(log).toEqual(['shown first', 'hidden first'])
    expect(intent.shown()).toBeNull()
  })

  it.each([['the card', 'card'] as const, ['its link', first] as const])(
    'keeps the card while the mouse comes back to %s in time',
    (_, back) => {
      intent.point(first)
      vi.advanceTimersByTime(150)
      intent.point(null)
      vi.advanceTimersByTime(200)
      intent.point(back)
      vi.runAllTimers()
      expect(log).toEqual(['shown first'])
    },
  )

  it('goes from the card of one link to that of another', () => {
    intent.point(first)
    vi.advanceTimersByTime(150)
    intent.point(second)
    vi.advanceTimersByTime(150)
    expect(log).toEqual(['shown first', 'hidden first', 'shown second'])
  })

  it('follows the focus of the keyboard: opens after 150 ms, closes at once elsewhere, stays on the card', () => {
    intent.focus(first)
    vi.advanceTimersByTime(150)
    intent.focus('card')
    expect(intent.shown()).toBe(first)
    intent.focus(null)
    expect(log).toEqual(['shown first', 'hidden first'])
  })

  it('takes the first tap of a finger only, and no click after a mouse or a key', () => {
    expect(intent.isFirstTap(first)).toBe(false)
    intent.press('touch')
    expect(intent.isFirstTap(first)).toBe(true)
    intent.tap(first)
    expect(log).toEqual(['tapped first'])
    expect(intent.isFirstTap(first)).toBe(false)
    expect(intent.isFirstTap(second)).toBe(true)
    for (const other of ['mouse', 'pen', 'key']) {
      intent.press('touch')
      intent.press(other)
      expect(intent.isFirstTap(second), other).toBe(false)
    }
  })

  it('shows a card whose data came late only where nothing else was wanted since', () => {
    const asked: Link[] = []
    setUp((link) => asked.push(link))
    intent.tap(first)
    intent.tap(second)
    expect(asked).toEqual([first, second])
    expect(intent.settle(first)).toBe(false)
    expect(intent.settle(second)).toBe(true)
    intent.tap(first)
    intent.close()
    expect(intent.wanted()).toBeNull()
    expect(intent.settle(first)).toBe(false)
    expect(intent.shown()).toBeNull()
  })

  it('forgets what it waits for when it is closed', () => {
    intent.point(first)
    intent.close()
    vi.runAllTimers()
    expect(log).toEqual([])
  })
})
