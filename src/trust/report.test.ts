import { describe, expect, it } from 'vitest'
import { formatSection } from './report.ts'
import { hasHeld, type Trial } from './trial.ts'

const TRIAL: Trial = { name: 'kills', heading: 'Kills', async *run() {} }
const section = (held: number) =>
  formatSection(
    TRIAL,
    [{ tried: 'kill -9 | build', times: 20, held, result: 'the old site\nor the new' }],
    'today',
  )

describe('formatSection', () => {
  it('writes a row for what was tried, how often and what came out', () => {
    expect(section(20)).toContain('| kill -9 \\| build | 20 | 20 | the old site or the new |')
  })

  it('marks what has not held', () => {
    expect(section(19)).toContain('| 20 | 19 | **not held**: the old site or the new |')
  })
})

describe('hasHeld', () => {
  it('takes what was never tried for not held', () => {
    expect(hasHeld({ tried: 'nothing', times: 0, held: 0, result: '' })).toBe(false)
  })
})
