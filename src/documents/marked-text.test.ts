import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import type { Edit } from '../text/edits.ts'
import type { DocumentText } from './document.ts'
import { editText, joinTexts, markWhole, trimText } from './marked-text.ts'
import { noteMarks, RAISE_END, RAISE_START, raisedEdits, settleRaised } from './raised-marks.ts'

const SOURCE = '一是打造四区两城，二是抓好项目。'
const document: DocumentText = {
  text: SOURCE,
  marks: [{ kind: 'bold', span: { start: 4, end: 8 } }],
  places: [{ text: { start: 0, end: SOURCE.length }, source: { start: 0, end: SOURCE.length } }],
}
const edits = fc.array(
  fc
    .tuple(fc.nat({ max: SOURCE.length }), fc.nat({ max: 3 }), fc.constantFrom('', 'x', 'yz'))
    .map(([start, length, text]): Edit => ({ start, end: Math.min(SOURCE.length, start + length), text })),
  { maxLength: 6 },
)

describe('a text with marks and places', () => {
  it('keeps every place on the words that stand there, whatever is edited', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const { text, places } = editText(document, all)
        for (const place of places) expect(sliceSpan(text, place.text)).toBe(sliceSpan(SOURCE, place.source))
      }),
    )
  })

  it('keeps a mark on its words where the text around them is edited', () => {
    const edited = editText(document, [
      { start: 0, end: 2, text: '（一）' },
      { start: 8, end: 9, text: '' },
    ])
    expect(edited.marks.map(({ span }) => sliceSpan(edited.text, span))).toEqual(['四区两城'])
  })

  it('loses a mark with the words that it covers', () => {
    expect(editText(document, [{ start: 4, end: 8, text: '' }]).marks).toEqual([])
  })

  it('moves marks and places when texts are joined and trimmed', () => {
    const blank: DocumentText = { text: '  ', marks: [], places: [] }
    const { text, marks, places } = trimText(joinTexts([blank, document], '\n'))
    expect(text).toBe(SOURCE)
    expect([marks, places]).toEqual([document.marks, document.places])
  })

  it('has no mark around nothing', () => {
    const mark = markWhole({ ...document, text: '', marks: [] }, (span) => ({ kind: 'bold', span }))
    expect(mark.marks).toEqual([])
  })
})

describe('raised text', () => {
  const raise = (text: string) => `${RAISE_START}${text}${RAISE_END}`

  it.each([
    [`四区两城${raise('[3]')}建设`, '四区两城[3]建设'],
    [`四区两城${raise('3')}建设`, '四区两城[3]建设'],
    [`1200m${raise('2')}`, '1200m2'],
    [`第1${raise('st')}`, '第1st'],
    [`四区两城${RAISE_START}`, '四区两城'],
  ])('%j reads %j', (line, text) => {
    expect(settleRaised(line)).toBe(text)
  })

  it('is a note at the head of a line, and refers to one elsewhere', () => {
    const marksOf = (line: string) => noteMarks(settleRaised(line), raisedEdits(line), 10)
    expect(marksOf(`${raise('3')}四区两城：四个区。`)).toEqual([
      { kind: 'note', id: '3', span: { start: 10, end: 22 } },
    ])
    expect(marksOf(`打造四区两城${raise('3')}。`)).toEqual([
      { kind: 'note-reference', id: '3', span: { start: 16, end: 19 } },
    ])
  })
})
