import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit, insertAt, mapEdits } from './edits.ts'

/** Edits of a text of ten letters, as they come. */
const edits = fc.array(
  fc
    .record({ start: fc.nat(10), length: fc.nat(3), text: fc.constantFrom('', 'X', 'YZ') })
    .map(({ start, length, text }): Edit => ({ start, end: Math.min(10, start + length), text })),
  { maxLength: 6 },
)
const TEXT = 'abcdefghij'

describe('applyEdits', () => {
  it('makes edits at one place in the order given, and none that begins within another', () => {
    expect(
      applyEdits('abc', [
        insertAt(1, '1'),
        insertAt(1, '2'),
        { start: 1, end: 3, text: '3' },
        insertAt(2, '4'),
      ]),
    ).toBe('a123')
    expect(applyEdits('abc', [insertAt(3, '!'), insertAt(0, '>')])).toBe('>abc!')
  })

  it('makes an insertion before an edit that begins there, whichever is given first', () => {
    expect(applyEdits('建设四区', [{ start: 2, end: 4, text: '两城' }, insertAt(2, '“')])).toBe('建设“两城')
  })
})

describe('mapEdits', () => {
  it('tells where everything lies that was left as it is', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const after = applyEdits(TEXT, all)
        const { keptIn } = mapEdits(all)
        for (const { start, end, at } of keptIn(0, TEXT.length))
          expect(after.slice(at, at + end - start)).toBe(TEXT.slice(start, end))
        const put = all.length === 0 ? TEXT : after.replace(/[XYZ]/g, '')
        expect(
          keptIn(0, TEXT.length)
            .map(({ start, end }) => TEXT.slice(start, end))
            .join(''),
        ).toBe(put)
      }),
    )
  })

  it('keeps offsets in order, and takes one within an edit to either side of it', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { offsetOf } = mapEdits(all)
        for (const side of ['before', 'after'] as const) {
          const offsets = Array.from({ length: 11 }, (_, i) => offsetOf(i, side))
          expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets)
        }
      }),
    )
    const { offsetOf } = mapEdits([{ start: 2, end: 6, text: 'XY' }])
    expect([offsetOf(4, 'before'), offsetOf(4)]).toEqual([2, 4])
    const inserted = mapEdits([insertAt(2, 'XY')])
    expect([inserted.offsetOf(2, 'before'), inserted.offsetOf(2)]).toEqual([2, 4])
  })

  it('moves an offset between edits by all that changed before it', () => {
    // 0123456789 becomes 01XYZ456AB9.
    const { offsetOf } = mapEdits([
      { start: 2, end: 4, text: 'XYZ' },
      { start: 7, end: 9, text: 'AB' },
    ])
    const at = [0, 1, 2, 3, 4, 6, 7, 8, 9, 10]
    expect(at.map((offset) => offsetOf(offset))).toEqual([0, 1, 2, 5, 5, 7, 8, 10, 10, 11])
    expect(at.map((offset) => offsetOf(offset, 'before'))).toEqual([0, 1, 2, 2, 5, 7, 8, 8, 10, 11])
  })

  it('takes an offset where several texts are put in to either side of all', () => {
    const { offsetOf } = mapEdits([insertAt(3, 'X'), insertAt(5, 'Y'), insertAt(5, 'Z')])
    expect([offsetOf(5, 'before'), offsetOf(5)]).toEqual([6, 8])
    expect([offsetOf(4, 'before'), offsetOf(4)]).toEqual([5, 5])
  })

  it('tells what was left of a stretch, and no empty parts', () => {
    const { keptIn } = mapEdits([
      { start: 0, end: 1, text: '' },
      { start: 3, end: 5, text: 'X' },
      { start: 5, end: 6, text: 'YZ' },
    ])
    // abcdefghij becomes bcXYZghij.
    expect(keptIn(0, 10)).toEqual([
      { start: 1, end: 3, at: 0 },
      { start: 6, end: 10, at: 5 },
    ])
    expect(keptIn(2, 7)).toEqual([
      { start: 2, end: 3, at: 1 },
      { start: 6, end: 7, at: 5 },
    ])
    expect(keptIn(3, 6)).toEqual([])
    expect(keptIn(7, 7)).toEqual([])
  })
})
