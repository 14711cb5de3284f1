import { describe, expect, it } from 'vitest'
import { Kept } from './kept.ts'

describe('values that are kept', () => {
  const made: string[] = []
  const make = (key: string) => async () => {
    made.push(key)
    return { key }
  }

  it('are made once, also where several ask at the same time', async () => {
    const kept = new Kept<{ key: string }>(9)
    made.length = 0
    const [one, other] = await Promise.all([kept.get('a', make('a')), kept.get('a', make('a'))])
    expect(one).toBe(other)
    expect(await kept.get('a', make('a'))).toBe(one)
    expect(made).toEqual(['a'])
  })

  it('go where they are too many: first what was not asked for longest', async () => {
    const kept = new Kept<{ key: string }>(5, ({ key }) => key.length)
    made.length = 0
    for (const key of ['aa', 'bb', 'aa', 'cc', 'aa', 'bb', 'dddddd', 'dddddd', 'aa'])
      await kept.get(key, make(key))
    expect(made).toEqual(['aa', 'bb', 'cc', 'bb', 'dddddd', 'dddddd'])
  })

  it('are none where nothing was made, or the making failed', async () => {
    const kept = new Kept<{ key: string }>(9)
    made.length = 0
    expect(await kept.get('a', async () => null)).toBeNull()
    await expect(kept.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down')
    expect(await kept.get('a', make('a'))).toEqual({ key: 'a' })
  })
})
