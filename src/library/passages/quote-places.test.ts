import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import type { Met } from './find-places.ts'
import { parsePassageQuery } from './passage-query.ts'
import { quotePlaces } from './quote-places.ts'
import { compareText } from './searched-text.ts'

/** Quotes a text where words stand, each place told by the words and which of them in the text. */
function quote(
  source: string,
  query: string,
  ...places: readonly (readonly [word: string, nth?: number])[][]
) {
  const { level } = compareText(source)
  const found = places.map(
    (words): Met =>
      words.map(([word, nth = 0]) => {
        let start = -1
        for (let left = nth; left >= 0; left--) start = level.indexOf(word, start + 1)
        return { start, end: start + word.length }
      }),
  )
  const asked = parsePassageQuery(query)
  if (asked === null) throw new Error('nothing is asked')
  return quotePlaces(source, asked, found).map(({ span, marks, focus }) => ({
    ...{ text: sliceSpan(source, span), focus: focus.start },
    marks: marks.map((mark) => sliceSpan(source, mark)),
  }))
}

describe('quotations of a phrase', () => {
  it('are its sentences, with the words marked as printed', () => {
    const source = '做好工作。推进“四区”两城建设。落实河长制。再建四区两城。'
    expect(quote(source, '四区两城', [['4区2城']], [['4区2城', 1]])).toEqual([
      { text: '推进“四区”两城建设。', focus: 8, marks: ['四区”两城'] },
      { text: '再建四区两城。', focus: 24, marks: ['四区两城'] },
    ])
  })

  it('are one for places in one sentence', () => {
    const source = '乡村振兴先行，再推乡村振兴。'
    expect(quote(source, '乡村振兴', [['乡村振兴']], [['乡村振兴', 1]])).toEqual([
      { text: source, focus: 0, marks: ['乡村振兴', '乡村振兴'] },
    ])
  })

  it('are none where the text bears it not out', () => {
    expect(quote('推进乡村振行。', '乡村振兴', [['乡村振行']])).toEqual([])
    expect(quote('推进乡村振兴。', '乡村振兴')).toEqual([])
  })
})

describe('quotations of words', () => {
  const source = `产业发展。${'一些别的话，'.repeat(30)}乡村振兴靠产业，要有河长。`

  it('need the words that no gram was read for near them', () => {
    const words = [['乡村振兴'], ['产业', 1]] as const
    expect(quote(source, '乡村振兴 产业', [...words])).toHaveLength(1)
    expect(quote(source, '乡村振兴 产业 河', [...words])).toHaveLength(1)
    expect(quote(source, '乡村振兴 产业 湖', [...words])).toEqual([])
    expect(quote(source, '乡村振兴 产业 展', [...words])).toEqual([])
  })

  it('need them before or behind, within 120 units', () => {
    const far = (before: number, behind: number) =>
      quote(`湖${'话'.repeat(before)}乡村的产业${'话'.repeat(behind)}海。`, '乡村 产业 湖 海', [
        ['乡村'],
        ['产业'],
      ])
    expect(far(119, 119)).not.toEqual([])
    expect(far(120, 119)).toEqual([])
    expect(far(119, 120)).toEqual([])
  })

  it('are there where the words stand apart, whatever stands near', () => {
    expect(quote(source, '产业 河', [['产业']])).toEqual([])
    const apart = quote(source, '发展 河长 湖', [['发展']])
    expect(apart.map(({ text }) => text)).toEqual(['产业发展。'])
  })
})
