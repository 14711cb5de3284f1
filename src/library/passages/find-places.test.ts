import { describe, expect, it } from 'vitest'
import { findPlaces, meetPhrases } from './find-places.ts'
import { gramAt } from './grams.ts'
import type { PassageQuery, Phrase } from './passage-query.ts'

const query = (areWords: boolean, phrases: readonly Phrase[] = []): PassageQuery => ({
  ...{ phrases, areWords, others: [], isCovered: true },
})
/** Places of a phrase of so many characters, by report. */
const placed = (length: number, places: Readonly<Record<number, readonly number[]>>) => ({
  phrase: { text: '字'.repeat(length), grams: [0] },
  places: new Map(Object.entries(places).map(([report, list]) => [Number(report), list])),
})
const met = (...spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => ({ start, end }))

describe('the places of a phrase', () => {
  it('are where all its grams stand at their distances', () => {
    const phrase = { text: '四区两城', grams: [0, 2] }
    const stands = new Map([
      [
        gramAt('四区', 0),
        new Map([
          [3, [5, 20, 40]],
          [1, [7]],
          [4, [2]],
        ]),
      ],
      [
        gramAt('两城', 0),
        new Map([
          [3, [3, 7, 21, 30, 42]],
          [1, [9]],
        ]),
      ],
    ])
    expect(findPlaces(query(false, [phrase]), (gram) => stands.get(gram) ?? new Map())).toEqual([
      { report: 1, count: 1, met: [met([7, 11])] },
      { report: 3, count: 2, met: [met([5, 9]), met([40, 44])] },
    ])
  })

  it('begin before the first gram that is read', () => {
    const phrase = { text: '推四区两城', grams: [1, 3] }
    const stands = new Map([
      [gramAt('四区', 0), new Map([[0, [6]]])],
      [gramAt('两城', 0), new Map([[0, [8]]])],
    ])
    expect(findPlaces(query(false, [phrase]), (gram) => stands.get(gram) ?? new Map())).toEqual([
      { report: 0, count: 1, met: [met([5, 10])] },
    ])
  })

  it('are nowhere where a gram is nowhere, or there is none', () => {
    const phrase = { text: '四区两城', grams: [0, 2] }
    const onlyFirst = (gram: number) => new Map(gram === gramAt('四区', 0) ? [[0, [5]]] : [])
    expect(findPlaces(query(false, [phrase]), onlyFirst)).toEqual([])
    expect(findPlaces(query(false, [{ text: '四', grams: [] }]), onlyFirst)).toEqual([])
  })

  it('are those of every way of writing it, in the order of the text and of the reports', () => {
    expect(
      meetPhrases(query(false), [placed(3, { 2: [30], 0: [9, 50] }), placed(4, { 0: [2, 20], 5: [1] })]),
    ).toEqual([
      { report: 0, count: 4, met: [met([2, 6]), met([9, 12]), met([20, 24]), met([50, 53])] },
      { report: 2, count: 1, met: [met([30, 33])] },
      { report: 5, count: 1, met: [met([1, 5])] },
    ])
  })
})

describe('the places of words', () => {
  it('are where each has the nearest of every other near, in the order of the text', () => {
    const [one, other] = [placed(2, { 0: [100, 400] }), placed(3, { 0: [10, 80, 130, 390] })]
    expect(meetPhrases(query(true), [one, other])).toEqual([
      { report: 0, count: 2, met: [met([80, 83], [100, 102]), met([390, 393], [400, 402])] },
    ])
  })

  it('are near within 120 units, before or behind', () => {
    const count = (start: number) =>
      meetPhrases(query(true), [placed(2, { 0: [500] }), placed(2, { 0: [start] })])[0]?.count
    expect([379, 380, 620, 621].map(count)).toEqual([0, 1, 1, 0])
  })

  it('take of two that are as near the one behind', () => {
    const [found] = meetPhrases(query(true), [placed(2, { 0: [100] }), placed(2, { 0: [90, 110] })])
    expect(found?.met).toEqual([met([100, 102], [110, 112])])
  })

  it('need all of the words, in the report and in the neighbourhood', () => {
    const words = [
      placed(2, { 0: [10], 1: [10], 2: [10] }),
      placed(2, { 1: [20], 2: [20] }),
      placed(2, { 1: [900], 2: [5] }),
    ]
    expect(meetPhrases(query(true), words)).toEqual([
      { report: 1, count: 0, met: [met([10, 12]), met([20, 22]), met([900, 902])] },
      { report: 2, count: 1, met: [met([5, 7], [10, 12], [20, 22])] },
    ])
  })

  it('are counted once where they overlap, and come by report', () => {
    const [one, other] = [placed(2, { 7: [10, 30], 3: [10, 14] }), placed(2, { 7: [12], 3: [12] })]
    expect(meetPhrases(query(true), [one, other])).toEqual([
      { report: 3, count: 2, met: [met([10, 12], [12, 14]), met([12, 14], [14, 16])] },
      { report: 7, count: 2, met: [met([10, 12], [12, 14]), met([12, 14], [30, 32])] },
    ])
    const behind = [placed(2, { 0: [10, 15, 40] }), placed(2, { 0: [20] })]
    expect(meetPhrases(query(true), behind)[0]?.met).toEqual([
      met([10, 12], [20, 22]),
      met([20, 22], [40, 42]),
    ])
  })

  it('are none of no words', () => {
    expect(meetPhrases(query(true), [])).toEqual([])
  })
})
