import { describe, expect, it } from 'vitest'
import { levelled, readSampleBody, sampleReport } from '../testing/samples.ts'
import { entryNumbers, findMarkers, sharedWords } from './markers.ts'

/** Ten names that have no word in common, by number from 1. */
const NAMES = [
  '松林工程',
  '河湖行动',
  '灯塔计划',
  '粮仓项目',
  '丝路专列',
  '云梯学堂',
  '银发食堂',
  '星火车间',
  '蓝天哨所',
  '古城夜市',
]
const ENTRIES = NAMES.map((name, at) => `${at + 1}.${name}：好的办法。`)
const { terms } = readSampleBody(sampleReport('抓工作。', ...ENTRIES))

/** Finds the markers of a block, which begins after `lead` code units. */
function markersIn(text: string, lead = 0, of = terms) {
  return findMarkers(levelled(text), [{ block: 7, start: lead, end: text.length }], of)
}
const valuesIn = (text: string, lead = 0) => markersIn(text, lead).map(({ values }) => values)

/** Writes a text in which these numbers follow words: those of the entry, or for a number below 0 others. */
function marked(numbers: readonly number[], [open, close] = ['[', ']']): string {
  const filler = '此外又扎扎实实地把各项任务一件一件办妥办好办成了并且长长久久地坚持下去着呢'
  return numbers
    .map((n) => `${n < 0 ? filler + filler : NAMES[n - 1]}${open}${Math.abs(n)}${close}`)
    .join('，')
}

describe('the entries that a number may stand for', () => {
  const numbersOf = (...entries: string[]) =>
    [...entryNumbers(readSampleBody(sampleReport('抓工作。', ...entries)).terms)].map(
      ([number, named]) => `${number} ${named.map(({ name }) => name).join('/')}`,
    )

  it('are those that have it', () => {
    expect(numbersOf('2.松林工程：甲。', '3.河湖行动：乙。')).toEqual(['2 松林工程', '3 河湖行动'])
  })

  it('are counted where none has a number; names of one entry have the same', () => {
    const joined = '“两重”、“两新”：“两重”指重大战略和重点建设；“两新”指设备更新和消费换新。'
    expect(numbersOf('松林工程：甲类。', joined, '河湖行动：乙类。')).toEqual([
      '1 松林工程',
      '2 两重/两新',
      '3 河湖行动',
    ])
  })
})

describe('the numbers of a marker', () => {
  it.each([
    ['[2]', [2]],
    ['[２]', [2]],
    ['[3、5]', [3, 5]],
    ['[3-5]', [3, 4, 5]],
    ['[3～5]', [3, 4, 5]],
    ['[1-10]', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['[1-11]', [1, 11]],
    ['[5-3]', [5, 3]],
    ['[3-3]', [3, 3]],
    ['[1-2、4]', [1, 2, 4]],
    ['[注释4]', [4]],
  ])('%s are %j', (marker, values) => {
    const text = `抓${marked([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])}，再抓各项${marker}。`
    expect(markersIn(text).at(-1)?.values).toEqual(values)
  })

  it('come with the place of its sign, its make and where its words begin at the earliest', () => {
    const text = `抓好。${marked([1, 2, 3])}。`
    expect(markersIn(text, 3)[1]).toEqual({
      start: text.indexOf('[2]'),
      end: text.indexOf('[2]') + 3,
      block: 7,
      from: 3,
      values: [2],
      style: 'square',
    })
  })
})

describe('a sign of the form of a marker', () => {
  it.each([
    '抓“松林”工程（1）、河湖“行动”（2）、灯塔计划（一期）（3）',
    '抓松林工程①②、灯塔计划③',
    '抓松林工程（1）（2）、灯塔计划（3）',
    '抓松林工程 [1]、河湖行动。[2]、灯塔计划：[3]',
  ])('is one after words, a quotation, a bracket or another: %s', (text) => {
    expect(valuesIn(text)).toEqual([[1], [2], [3]])
  })

  it.each([
    '抓松林工程。（1）河湖行动；（2）灯塔计划：（3）',
    '抓松林工程 ①河湖行动 ②灯塔计划 ③',
    '抓松林工程！（1）河湖行动？（2）灯塔计划:（3）',
    '抓松林工程\n[1]河湖行动\n  [2]灯塔计划\r[3]',
  ])('is none where a list item would begin: %j', (text) => {
    expect(valuesIn(text)).toEqual([])
  })

  it('is none at the head of its block', () => {
    expect(valuesIn(`抓。[1]${marked([2, 3, 4])}`, 2)).toEqual([[2], [3], [4]])
  })

  it('is none where nothing is defined', () => {
    expect(markersIn(marked([1, 2, 3]), 0, [])).toEqual([])
  })
})

describe('signs of one make', () => {
  const round = ['（', '）'] as const
  it.each([
    ['a third with the words of their entries, in order', [1, 2, 3, -4, -5, -6, -7, -8, -9, -10], undefined],
    ['one of three with words', [1, -2, -3], undefined],
    ['two of two with words', [1, 2], undefined],
    ['four of five in order', [1, 2, -3, -5, -4], undefined],
    ['half of them in order, all with words', [2, 1, 4, 3], undefined],
    ['three of five in order, four with words', [1, 2, 5, 4, -3], undefined],
    ['three of five of an entry', [1, 2, 3, -90, -91], undefined],
    ['numbers that come again', [1, 2, 3, 1, 1, 2], undefined],
    ['six of ten with words, of another make', [1, 2, 3, 4, 5, 6, -7, -8, -9, -10], round],
  ])('are markers: %s', (_, numbers, signs) => {
    expect(markersIn(`抓${marked(numbers, signs && [...signs])}`)).toHaveLength(numbers.length)
  })

  it.each([
    ['fewer with words', [1, 2, -3, -4, -5, -6, -7, -8, -9, -10], undefined],
    ['one of two with words', [1, -2], undefined],
    ['none with words', [-1, -2, -3], undefined],
    ['less than half in order', [3, 2, 1], undefined],
    ['three of five in order, three with words', [1, 2, 5, -4, -3], undefined],
    ['half of an entry', [1, 2, -90, -91], undefined],
    ['none of an entry', [-90, -91], undefined],
    ['one of three with words, of another make', [1, -2, -3], round],
    ['five of ten with words, of another make', [1, 2, 3, 4, 5, -6, -7, -8, -9, -10], round],
  ])('are none: %s', (_, numbers, signs) => {
    expect(markersIn(`抓${marked(numbers, signs && [...signs])}`)).toEqual([])
  })

  it('are judged apart from those of another, and come in source order', () => {
    const text = `抓松林工程[1]、松林工程（1）、河湖行动[2]、河湖行动（2）、灯塔计划[3]，又抓⑨`
    expect(markersIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[1]',
      '（1）',
      '[2]',
      '（2）',
      '[3]',
    ])
  })
})

describe('the words before a marker', () => {
  const shared = (before: string, name: string) => {
    const source = levelled(`${before}[1]`)
    return sharedWords(source, { start: before.length, end: source.length }, name)
  }

  it.each([
    ['推进松林工程', '松林工程', 3],
    ['推进工程', '松林工程', 1],
    ['推进松“林”', '松林工程', 1],
    ['推进林业', '松林工程', 0],
    ['', '松林工程', 0],
    ['推进 RCEP', 'rcep', 3],
    [`松林${'甲'.repeat(38)}`, '松林', 1],
    [`松林${'甲'.repeat(39)}`, '松林', 0],
  ])('%j share with %s so many pairs: %d', (before, name, count) => {
    expect(shared(before, name)).toBe(count)
  })

  it('do not come after it', () => {
    const source = levelled('推进[1]松林')
    expect(sharedWords(source, { start: 2, end: 5 }, '松林')).toBe(0)
  })
})
