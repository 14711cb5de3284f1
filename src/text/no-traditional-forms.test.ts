import { afterAll, expect, it, vi } from 'vitest'

afterAll(() => {
  vi.doUnmock('#traditional-forms')
  vi.resetModules()
})

it('reads a text as it is printed where there is no table of traditional characters', async () => {
  vi.resetModules()
  vi.doMock('#traditional-forms', () => import('./no-traditional-forms.ts'))
  const { isTraditional, simplifiedForms, simplify } = await import('./traditional.ts')
  expect([...simplifiedForms()]).toEqual([])
  expect(simplify('縣裡的SwEeT')).toBe('縣裡的SwEeT')
  expect(isTraditional('縣人民政府工作報告')).toBe(false)
})
