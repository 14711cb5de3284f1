import { describe, expect, it } from 'vitest'
import { laidDice, riggedDice } from '../testing/rigged-dice.ts'
import { Draft } from './draft.ts'
import { NamePrinter, type UsedName } from './name-printer.ts'
import type { MadeName } from './names.ts'
import type { OutlinePart } from './outline.ts'
import { type BodyContent, type BodyStyle, BodyWriter } from './write-body.ts'
import { chooseMake, writeGlossary } from './write-glossary.ts'

const made = (name: string): MadeName => ({ name, label: name, make: 'plain', counts: [], trap: null })
const used = (name: string): UsedName => ({ made: made(name), isDefined: true, isNeverDefined: false })
const section = (sentences: number, ...items: readonly number[]) => ({ hasHeading: true, sentences, items })
const part = (heading: string, ...sections: OutlinePart['sections']): OutlinePart => ({ heading, sections })
const trap = (word: string) => ({ name: '云仓', before: '扩建', word, after: '二期' })

const SENTENCE = '新建标准厂房1.1万平方米，规上工业利税增长1.1%。'
const SECOND = '新建高产水田1.1万亩，农产品加工产值增长1.1%。'
const HEADING = '着力夯实工业经济，发展基础更加稳固'

/** Writes a body with dice that always show 0, but for the leads of names. */
function write(
  content: Partial<BodyContent>,
  style: Partial<BodyStyle> = {},
  faces: Readonly<Record<number, number>> = {},
) {
  const draft = new Draft()
  const dice = riggedDice(faces)
  const writer = new BodyWriter(draft, new NamePrinter(draft, dice, false), {
    dice,
    style: { isHeadingAlone: false, isItemAlone: false, ...style },
  })
  writer.write({ parts: [], mentions: [], traps: [], ...content })
  return draft.text()
}

describe('a body', () => {
  it('has parts, sections and items with their numbers', () => {
    const parts = [part('工作回顾', section(1, 1, 0), section(0)), part('工作安排', section(2))]
    expect(write({ parts })).toBe(
      [
        '一、工作回顾',
        `（一）${HEADING}。${SENTENCE}一是抓实要素保障。${SENTENCE}二是抓实设备更新。`,
        '（二）着力夯实农业农村，发展基础更加稳固。',
        '二、工作安排',
        `（一）${HEADING}。${SENTENCE}${SENTENCE}`,
        '',
      ].join('\n'),
    )
  })

  it('has headings and items on lines of their own in some reports', () => {
    const parts = [part('工作', section(1, 0, 0))]
    expect(write({ parts }, { isHeadingAlone: true })).toBe(
      `一、工作\n（一）${HEADING}\n${SENTENCE}一是抓实要素保障。二是抓实设备更新。\n`,
    )
    expect(write({ parts }, { isItemAlone: true })).toBe(
      `一、工作\n（一）${HEADING}。${SENTENCE}\n一是抓实要素保障。\n二是抓实设备更新。\n`,
    )
  })

  it('has sections without a heading in a communiqué', () => {
    expect(write({ parts: [part('综合', { hasHeading: false, items: [], sentences: 1 })] })).toBe(
      `一、综合\n${SENTENCE}\n`,
    )
  })
})

describe('the names of a body', () => {
  const parts = [part('工作', section(1, 1), section(1))]

  it('stand in headings, sentences, items and their sentences, in the order of the slots', () => {
    const mentions = ['河长制', '林长制', '湖长制', '田长制', '山长制', '路长制'].map(used)
    expect(write({ parts, mentions })).toBe(
      [
        '一、工作',
        '（一）着力夯实河长制，工业经济发展基础更加稳固。' +
          `统筹林长制、湖长制、田长制等工作，${SENTENCE}一是推行山长制。扎实推进路长制建设，${SENTENCE}`,
        `（二）着力夯实农业农村，发展基础更加稳固。${SECOND}`,
        '',
      ].join('\n'),
    )
  })

  it('stand twice in no place', () => {
    const mentions = [used('河长制'), used('河长制'), used('河长制')]
    const text = write({ parts: [part('工作', section(2))], mentions })
    expect(text).toContain('着力夯实河长制，工业经济')
    expect(text.match(/扎实推进河长制建设，/g)).toHaveLength(2)
  })

  it('are led into a sentence in eight ways', () => {
    const lead = (face: number) => {
      // Of two slots the second, the sentence, is chosen.
      const faces = { 2: 1, 8: face }
      const text = write({ parts: [part('工作', section(1))], mentions: [used('河长制')] }, {}, faces)
      return /。(.*河长制.*?，)/.exec(text)?.[1]
    }
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(lead)).toEqual([
      ...['扎实推进河长制建设，', '深入开展河长制，', '以河长制为抓手，', '用好河长制的经验，'],
      ...['逐步推广河长制，', '围绕河长制，', '健全河长制的配套措施，', '依托河长制，'],
    ])
  })

  it('are left out where there is no room', () => {
    const mentions = ['河长制', '林长制', '湖长制', '田长制', '山长制'].map(used)
    const text = write({ parts: [part('工作', section(1))], mentions })
    expect(text).toContain('统筹林长制、湖长制、田长制等工作，')
    expect(text).not.toContain('山长制')
  })

  it('begin at the slot that the dice show, and go round', () => {
    const mentions = ['河长制', '林长制', '湖长制', '田长制', '山长制'].map(used)
    const text = write({ parts: [part('工作', section(1))], mentions: mentions.slice(0, 4) }, {}, { 2: 1 })
    expect(text).toContain('统筹河长制、林长制、湖长制等工作，')
    expect(text).toContain('着力夯实田长制，')
  })
})

describe('words that contain a name', () => {
  it('stand in sections, each before a clause', () => {
    const text = write({
      parts: [part('工作', section(1), section(1))],
      traps: [trap('白云仓储园'), trap('青云仓储园')],
    })
    expect(text).toContain(`${SENTENCE}扩建白云仓储园二期，新建标准厂房1.1万平方米。\n`)
    expect(text).toContain(`${SECOND}扩建青云仓储园二期，新建高产水田1.1万亩。\n`)
    expect(text).not.toContain('同时')
  })

  it('are spread over the sections', () => {
    const parts = [part('工作', ...[1, 1, 1, 1].map((sentences) => section(sentences)))]
    const lines = write({ parts, traps: [trap('白云仓储园'), trap('青云仓储园')] }).split('\n')
    expect(lines.map((line) => line.includes('云仓'))).toEqual([false, true, false, true, false, false])
  })

  it('stand at the end where there are more than sections', () => {
    const text = write({ parts: [part('工作', section(1))], traps: [trap('白云仓储园'), trap('青云仓储园')] })
    expect(text.endsWith('\n同时，扩建青云仓储园二期，有关工作同步进行。\n')).toBe(true)
  })
})

describe('an appendix', () => {
  const counted: MadeName = { ...made('四优园区'), label: '“四优园区”', make: 'counted' }
  const digits: MadeName = { ...made('2614工作法'), label: '“2614”工作法', make: 'digits' }
  const latin: MadeName = { ...made('AI+政务'), label: '“AI+政务”', make: 'latin' }
  const entries = [counted, digits, latin].map((one) => ({ made: one, definition: '指某事。' }))
  const written = (make: Parameters<typeof writeGlossary>[2]['make'], heading = 0) => {
    const draft = new Draft()
    writeGlossary(draft, entries, { make, dice: riggedDice({ 4: heading }) })
    return draft.text().split('\n')
  }

  it.each([
    ['dotted', ['1.“四优园区”', '2.“2614”工作法', '3.“AI+政务”']],
    ['bare', ['1. 四优园区', '2. “2614”工作法', '3. “AI+政务”']],
    ['circled', ['①“四优园区”', '②“2614”工作法', '③“AI+政务”']],
    ['markers', ['[1]四优园区', '[2]“2614”工作法', '[3]“AI+政务”']],
    ['plain', ['“四优园区”', '“2614”工作法', '“AI+政务”']],
  ] as const)('is numbered %s', (make, labels) => {
    expect(written(make)).toEqual(['名词解释：', ...labels.map((label) => `${label}：指某事。`), ''])
  })

  it('has one of four headings', () => {
    expect([0, 1, 2].map((heading) => written('plain', heading)[0])).toEqual([
      ...['名词解释：', '名词解释', '附件：名词解释'],
    ])
    expect(written('plain', 3).slice(0, 2)).toEqual(['附件', '名词解释'])
  })

  it('is of the make that the dice show, circled for twenty entries at most', () => {
    const makes = [0, 1, 2, 3, 4].map((face) => chooseMake(3, riggedDice({ 5: face })))
    expect(makes).toEqual(['dotted', 'bare', 'circled', 'markers', 'plain'])
    expect(chooseMake(20, laidDice(2).dice)).toBe('circled')
    expect(chooseMake(21, laidDice(2).dice)).toBe('dotted')
    expect(chooseMake(21, laidDice(3).dice)).toBe('markers')
  })
})
