import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { readBlocks } from './blocks.ts'

function blocksOf(text: string): string[] {
  const source = levelled(text)
  return readBlocks(source).map((span) => sliceSpan(source, span))
}

/** Words without a stop, a heading or a salutation, long enough for a text that lost its line breaks. */
const FILL = '抓好各项工作落实推动全县高质量发展'.repeat(118)

describe('readBlocks', () => {
  it('makes a block of each line, without the blanks at its ends and without empty lines', () => {
    expect(blocksOf('　　各位代表：\n\n \r\n一、工作回顾 \n')).toEqual(['各位代表：', '一、工作回顾'])
  })

  it.each([
    ['名词解释：1.“两园”：东园。', ['名词解释：', '1.“两园”：东园。']],
    ['抓好落实。附件：名词解释 “两园”：东园。', ['抓好落实。', '附件：名词解释', '“两园”：东园。']],
    ['附件1 《政府工作报告》中的有关名词解释（按出现先后排序）：[1]两园：东园。', undefined],
    ['名 词 解 释 一、两园：东园。', ['名 词 解 释', '一、两园：东园。']],
    ['术语解释①两园：东园。', ['术语解释', '①两园：东园。']],
    ['部分用语注释：（1）两园：东园。', ['部分用语注释：', '（1）两园：东园。']],
    ['有关内容名词术语释义 注1两园：东园。', ['有关内容名词术语释义', '注1两园：东园。']],
    ['注：[1] 两园：东园。', ['注：', '[1] 两园：东园。']],
    ['备注释：1.两园：东园。', ['备注释：', '1.两园：东园。']],
  ])('parts the heading of a glossary from its first entry: %s', (line, blocks) => {
    if (blocks) expect(blocksOf(line)).toEqual(blocks)
    else expect(blocksOf(line)[1]).toBe('[1]两园：东园。')
  })

  it.each([
    '做好名词解释“两园”的工作',
    '名词解释工作要做好。',
    '加注：1.两园。',
    '一、工作回顾 今年',
    '第一产业。（一）甲、（二）乙',
  ])('leaves %s in one', (line) => {
    expect(blocksOf(line)).toEqual([line])
  })

  it('parts a line of a whole report at wide blanks, salutation and headings that count on', () => {
    const text = [
      `甲县政府工作报告 县长 某某 ${FILL}各位代表：`,
      `现在报告工作。`,
      `一、工作回顾。`,
      `三、不算。`,
      `（一）抓产业。`,
      `（二）抓园区。`,
      `二、工作安排。`,
      `（一）抓民生。`,
      `（三）不算。`,
    ].join('')
    expect(blocksOf(text)).toEqual([
      '甲县政府工作报告',
      '县长',
      `某某`,
      `${FILL}各位代表：`,
      '现在报告工作。',
      '一、工作回顾。三、不算。',
      '（一）抓产业。',
      '（二）抓园区。',
      '二、工作安排。',
      '（一）抓民生。（三）不算。',
    ])
  })

  it('keeps a paragraph of ordinary length whole', () => {
    expect(blocksOf('各位代表：现在报告。一、工作回顾。二、工作安排。')).toHaveLength(1)
    expect(blocksOf(`${'抓'.repeat(1990)}。一、工作回顾`.slice(0, 2000))).toHaveLength(1)
    expect(blocksOf(`${'抓'.repeat(1995)}。一、工作回顾`)).toHaveLength(2)
  })

  it('keeps blanks within a word and within Latin words', () => {
    expect(blocksOf(`${FILL}名 词 AB CD`)).toHaveLength(1)
  })

  it('parts a glossary that runs on in a later line, at its own place', () => {
    expect(blocksOf('一、工作回顾\n抓好落实。附件：名词解释 “两园”：东园。\n完。')).toEqual([
      '一、工作回顾',
      '抓好落实。',
      '附件：名词解释',
      '“两园”：东园。',
      '完。',
    ])
    expect(blocksOf('附件名词解释“两园”：东园。附件2名词解释“三区”：西区。')).toEqual([
      '附件名词解释',
      '“两园”：东园。',
      '附件2名词解释',
      '“三区”：西区。',
    ])
  })

  it('parts a line of a whole report at another salutation, and behind one alone', () => {
    expect(blocksOf(`开场。\n${FILL}同志们！现在报告。各位代表：好。`)).toEqual([
      '开场。',
      `${FILL}同志们！`,
      '现在报告。各位代表：好。',
    ])
  })

  it('begins sections again at （一）, and parts at no number but the next', () => {
    const ends = blocksOf(
      `${FILL}。二、不算。一、甲。（二）不算。（一）乙。（一）丙。（二）丁。一、不算。二、戊。`,
    )
    expect(ends.map((block) => block.replace(FILL, ''))).toEqual([
      '。二、不算。',
      '一、甲。（二）不算。',
      '（一）乙。',
      '（一）丙。',
      '（二）丁。一、不算。',
      '二、戊。',
    ])
  })

  it('keeps a line of two thousand characters whole', () => {
    const line = (length: number) => `${'抓'.repeat(length - 5)}。一、甲`
    expect(blocksOf(line(2000).padStart(2000, '好'))).toHaveLength(1)
    expect(blocksOf(line(2001).padStart(2001, '好'))).toHaveLength(2)
  })
})
