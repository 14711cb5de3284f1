import { afterAll, expect, it, vi } from 'vitest'

afterAll(() => {
  vi.doUnmock('#common-words')
  vi.resetModules()
})

it('takes a name between other characters for part of a word where there is no table of words', async () => {
  vi.resetModules()
  vi.doMock('#common-words', () => import('./no-common-words.ts'))
  const { cutsWords } = await import('./word-edges.ts')
  const source = '河长巡河，河长。5G基站'
  const at = (start: number, length: number) => cutsWords(source, { start, end: start + length })
  expect(at(0, 2)).toBe(true)
  expect(at(2, 2)).toBe(true)
  expect(at(5, 2)).toBe(false)
})
