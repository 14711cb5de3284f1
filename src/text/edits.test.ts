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
})
