import { describe, expect, it } from 'vitest'
import { applyEdits } from './edits.ts'

describe('applyEdits', () => {
  it('makes edits in any order', () => {
    const edits = [
      { start: 3, end: 4, text: 'D' },
      { start: 0, end: 2, text: '' },
    ]
    expect(applyEdits('abcde', edits)).toBe('cDe')
  })

  it('keeps the order of insertions at one place, before what is replaced there', () => {
    const edits = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '<' },
      { start: 1, end: 1, text: '>' },
    ]
    expect(applyEdits('abc', edits)).toBe('a<>Bc')
  })

  it('leaves out an edit that overlaps an earlier one', () => {
    const edits = [
      { start: 0, end: 3, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ]
    expect(applyEdits('abcde', edits)).toBe('xde')
  })
})
