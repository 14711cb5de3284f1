import { describe, expect, it } from 'vitest'
import { partedSides } from './parted-words.ts'

describe('another word surely ends before and begins after a name', () => {
  it.each([
    ['健全[云仓]建设', true, true],
    ['以[云仓]为', true, true],
    ['，[云仓]。', true, true],
    ['第一批[云仓]专项', true, true],
    ['建成白[云仓]储园', false, false],
    ['核对[云仓]宽和', true, false],
  ])('in %s', (marked, before, after) => {
    const start = marked.indexOf('[')
    const place = { start, end: marked.indexOf(']') - 1 }
    expect(partedSides(marked.replace(/[[\]]/g, ''), place)).toEqual({ before, after })
  })
})
