import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import { findSkipped } from './skipped.ts'

const span = (start: number, end: number) => ({ start, end })
const NONE = { divided: [], repeats: [], contents: [], page: [], artefacts: [] }

describe('findSkipped', () => {
  it('names the reason of each span, in source order', () => {
    const found = findSkipped(levelled('题目目录广告甲乙再印'), [span(6, 8)], {
      divided: [{ ...span(0, 2), reason: 'head' }],
      contents: [span(2, 4)],
      page: [span(4, 6)],
      repeats: [span(8, 10)],
      artefacts: [],
    })
    expect(found).toEqual([
      { start: 0, end: 2, reason: 'head' },
      { start: 2, end: 4, reason: 'contents' },
      { start: 4, end: 6, reason: 'chrome' },
      { start: 8, end: 10, reason: 'repeat' },
    ])
  })

  it('finds what nobody claims: blanks, and words', () => {
    expect(findSkipped(levelled(' 甲\n乙丙 '), [span(1, 2), span(3, 4)], NONE)).toEqual([
      { start: 0, end: 1, reason: 'blank' },
      { start: 2, end: 3, reason: 'blank' },
      { start: 4, end: 6, reason: 'chrome' },
    ])
  })

  it('names a trace of a word processor where it is within a block, and not within what is left out', () => {
    const divided = [{ ...span(0, 4), reason: 'head' as const }]
    expect(
      findSkipped(levelled('题目目目甲乙丙'), [span(4, 7)], {
        ...NONE,
        divided,
        artefacts: [span(1, 2), span(5, 6)],
      }),
    ).toEqual([
      { start: 0, end: 4, reason: 'head' },
      { start: 5, end: 6, reason: 'artefact' },
    ])
  })

  it('finds no gap where a span lies in another', () => {
    expect(findSkipped(levelled('甲乙丙丁'), [span(0, 4), span(1, 2)], NONE)).toEqual([])
  })

  it('finds nothing in an empty text, and all of one that nobody claims', () => {
    expect(findSkipped(levelled(''), [], NONE)).toEqual([])
    expect(findSkipped(levelled('甲'), [], NONE)).toEqual([{ start: 0, end: 1, reason: 'chrome' }])
  })

  it('puts what is given in any order in the order of the source, and closes every gap', () => {
    const found = findSkipped(levelled('甲乙 丙丁戊己'), [span(5, 6), span(0, 1)], {
      ...NONE,
      contents: [span(6, 7)],
      page: [span(1, 2)],
      artefacts: [span(4, 5), span(3, 4)],
    })
    expect(found).toEqual([
      { start: 1, end: 2, reason: 'chrome' },
      { start: 2, end: 3, reason: 'blank' },
      { start: 3, end: 4, reason: 'artefact' },
      { start: 4, end: 5, reason: 'artefact' },
      { start: 6, end: 7, reason: 'contents' },
    ])
  })

  it('finds the end of a text that nobody claims', () => {
    expect(findSkipped(levelled('甲乙丙'), [span(0, 3), span(1, 2)], NONE)).toEqual([])
    expect(findSkipped(levelled('甲乙丙'), [span(0, 2), span(0, 1)], NONE)).toEqual([
      { start: 2, end: 3, reason: 'chrome' },
    ])
  })
})
