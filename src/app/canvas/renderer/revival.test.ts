// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reviveGraphics } from './revival.ts'

describe('lost graphics', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const setUp = (restart: () => void = () => {}) => {
    const box = document.createElement('div')
    const canvas = document.createElement('canvas')
    box.append(canvas, document.createElement('canvas'))
    document.body.append(box)
    const revival = { restart: vi.fn(restart), giveUp: vi.fn() }
    reviveGraphics(box, revival.restart, revival.giveUp)
    const lose = () => {
      for (const each of box.children) each.dispatchEvent(new Event('webglcontextlost'))
      vi.runAllTimers()
    }
    return { box, lose, ...revival }
  }

  it('are started again once for all their canvases', () => {
    const { lose, restart, giveUp } = setUp()
    lose()
    expect(restart).toHaveBeenCalledTimes(1)
    expect(giveUp).not.toHaveBeenCalled()
  })

  it('are given up after a few times', () => {
    const { lose, restart, giveUp } = setUp()
    for (let n = 0; n < 4; n++) lose()
    expect(restart).toHaveBeenCalledTimes(3)
    expect(giveUp).toHaveBeenCalledTimes(1)
  })

  it('are given up where they cannot be started, and the reason is told', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { lose, giveUp } = setUp(() => {
      throw new Error('no context')
    })
    lose()
    expect(giveUp).toHaveBeenCalledTimes(1)
    expect(told).toHaveBeenCalledTimes(1)
    told.mockRestore()
  })

  it('are let go of with the page they were on', () => {
    const { box, lose, restart, giveUp } = setUp()
    box.remove()
    lose()
    expect(restart).not.toHaveBeenCalled()
    expect(giveUp).not.toHaveBeenCalled()
  })
})
