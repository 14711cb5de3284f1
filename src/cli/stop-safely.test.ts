import { afterEach, describe, expect, it, vi } from 'vitest'
import { stopSafely, stopWhenAsked } from './stop-safely.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('work that a signal ends', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s puts away what was begun, then ends the process', async (signal, code) => {
    const told: string[] = []
    vi.spyOn(process, 'exit').mockImplementation((status) => {
      told.push(`exit ${status}`)
      return undefined as never
    })
    await stopSafely(
      () => told.push('put away'),
      async () => process.emit(signal),
    )
    expect(told).toEqual(['put away', `exit ${code}`])
  })

  it('leaves signals to others once it is done, also where it failed', async () => {
    const before = process.listenerCount('SIGINT')
    await expect(
      stopSafely(
        () => {},
        async () => {
          throw new Error('failed')
        },
      ),
    ).rejects.toThrow('failed')
    expect(
      await stopSafely(
        () => {},
        async () => 7,
      ),
    ).toBe(7)
    expect(process.listenerCount('SIGINT')).toBe(before)
  })
})

describe('work that is asked to stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s lets it finish what it has begun', async (signal, code) => {
    const before = process.listenerCount(signal)
    const stopped = await stopWhenAsked(async (isAsked) => {
      const first = isAsked()
      process.emit(signal)
      return [first, isAsked()]
    })
    expect(stopped).toEqual({ result: [false, true], code })
    expect(process.listenerCount(signal)).toBe(before)
  })

  it('ends at once where it is asked again', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
    await stopWhenAsked(async () => {
      process.emit('SIGINT')
      expect(exit).not.toHaveBeenCalled()
      process.emit('SIGINT')
    })
    expect(exit).toHaveBeenCalledWith(130)
  })

  it('has no code of a signal where there was none', async () => {
    expect(await stopWhenAsked(async () => 7)).toEqual({ result: 7, code: null })
  })
})
