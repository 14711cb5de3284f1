import { afterEach, describe, expect, it, vi } from 'vitest'
import { stopSafely } from './stop-safely.ts'

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
