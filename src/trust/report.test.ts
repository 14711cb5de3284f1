import { describe, expect, it } from 'vitest'
import { formatSection, replaceSection } from './report.ts'
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

describe('replaceSection', () => {
  it('adds a section at the end, and the next time puts it where it was', () => {
    const other = '## Other\n\nstays\n'
    const first = replaceSection('# Trust\n\nWhy.\n', 'Kills', section(19))
    const both = replaceSection(first, 'Other', other)
    const again = replaceSection(both, 'Kills', section(20))
    expect(again).toBe(`# Trust\n\nWhy.\n\n${section(20).trimEnd()}\n\n${other}`)
  })
})

describe('hasHeld', () => {
  it('takes what was never tried for not held', () => {
    expect(hasHeld({ tried: 'nothing', times: 0, held: 0, result: '' })).toBe(false)
  })
})
