import { expect, it } from 'vitest'
import { reportsOf } from './reports-of.ts'
import { explainedBy, usedBy } from './testing/entries.ts'

it('the reports of a concept are those that use and those that explain it, each once and sorted', () => {
  const entries = [explainedBy('yunnan-2025'), explainedBy('jiangxi-2026')]
  const uses = [usedBy('yiyang-2024'), usedBy('yunnan-2025'), usedBy('anhua-2024')]
  expect(reportsOf({ entries, uses })).toEqual(['anhua-2024', 'jiangxi-2026', 'yiyang-2024', 'yunnan-2025'])
  expect(reportsOf({ entries: [], uses: [] })).toEqual([])
})
