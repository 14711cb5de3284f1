import { describe, expect, it } from 'vitest'
import { replaceSection } from './sections.ts'

describe('replaceSection', () => {
  it('adds a section at the end, and the next time puts it where it was', () => {
    const section = (words: string) => `## Kills\n\n${words}\n`
    const other = '## Other\n\nstays\n'
    const first = replaceSection('# Trust\n\nWhy.\n', 'Kills', section('once'))
    const both = replaceSection(first, 'Other', other)
    expect(replaceSection(both, 'Kills', section('again'))).toBe(
      `# Trust\n\nWhy.\n\n${section('again').trimEnd()}\n\n${other}`,
    )
  })
})
