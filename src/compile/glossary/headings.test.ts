import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import {
  announcesAppendix,
  compactLine,
  headingAt,
  isGlossaryTitle,
  isNextHeading,
  readHeadingNumber,
} from './headings.ts'

/** Divides a text into its lines. */
function linesOf(text: string) {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { source: levelled(text), lines }
}

const lineAfter = (text: string) => {
  const { source, lines } = linesOf(text)
  return headingAt(source, lines, 0)
}

describe('a line', () => {
  it('is compared without its blanks, and not at all where it is long', () => {
    const { source, lines } = linesOf(`名 词　解释\n${'名'.repeat(120)}\n${'名'.repeat(121)}`)
    expect(lines.map((line) => compactLine(source, line))).toEqual(['名词解释', '名'.repeat(120), ''])
    expect(compactLine(source, undefined)).toBe('')
  })

  it.each([
    '名词解释',
    '《政府工作报告》名词解释',
    '附件1：名词术语解释',
    '三、名词解释',
    '名词释义（按出现先后排序）',
    '【热词解读】：',
    '缩略语注释如下：',
    '3.2 术语和定义',
  ])('can announce nothing but a glossary: %s', (text) => {
    const { source, lines } = linesOf(text)
    expect(lines.map((line) => isGlossaryTitle(source, line))).toEqual([true])
    expect(lineAfter(text)).toBe(1)
  })

  it.each(['注释', '指标解释', '概念说明', '备注：', '术语和缩略语', '主要术语', '附注'])(
    'may head a glossary, and something else too: %s',
    (text) => {
      const { source, lines } = linesOf(text)
      expect(lines.map((line) => isGlossaryTitle(source, line))).toEqual([false])
      expect(lineAfter(text)).toBe(1)
    },
  )

  it.each(['推进名词解释工作。', '名词解释工作已经完成', '第一部分 概况', '名词'])(
    'heads no glossary: %s',
    (text) => {
      expect(lineAfter(text)).toBeNull()
    },
  )

  it('that only announces an appendix heads one with the line after it', () => {
    expect(lineAfter('附件\n名词解释')).toBe(2)
    expect(lineAfter('附件1\n名 词 解 释')).toBe(2)
    expect(lineAfter('附件\n重点项目表')).toBeNull()
    expect(lineAfter('概况\n名词解释')).toBeNull()
  })

  it.each([
    ['附件2重点项目清单', true],
    ['附表一：主要指标', true],
    ['名词解释', true],
    ['附件2', true],
    ['附件2。', false],
    ['河长制', false],
  ])('announces an appendix: %s, %s', (text, expected) => {
    expect(announcesAppendix(text)).toBe(expected)
  })
})

describe('the number of a heading', () => {
  it.each([
    ['第三部分名词解释', 'part', 3, null],
    ['第四章附则', 'part', 4, null],
    ['十二、名词解释', 'han', 12, null],
    ['（三）名词解释', 'round', 3, null],
    ['3名词解释', 'bare', 3, null],
    ['3、名词解释', 'bare', 3, null],
    ['3.2术语', 'point', 2, 3],
    ['3．2术语', 'point', 2, 3],
  ])('is read from %s', (line, style, value, parent) => {
    expect(readHeadingNumber(line)).toEqual({ style, value, parent })
  })

  it.each(['名词解释', '2026年工作', '3月工作', '3.2.1术语', '第三方评估', ''])('is none in %j', (line) => {
    expect(readHeadingNumber(line)).toBeNull()
  })

  it.each([
    ['四、附表', '三、名词解释', true],
    ['五、附表', '三、名词解释', false],
    ['三、附表', '三、名词解释', false],
    ['（四）附表', '三、名词解释', false],
    ['3.3代号', '3.2术语', true],
    ['4.3代号', '3.2术语', false],
    ['4要求', '3.2术语', true],
    ['5要求', '3.2术语', false],
    ['四、要求', '3.2术语', false],
    ['4要求', '3术语', true],
    ['附表', '三、名词解释', false],
  ])('of %s follows that of %s: %s', (next, last, expected) => {
    const number = readHeadingNumber(last)
    expect(number && isNextHeading(readHeadingNumber(next), number)).toBe(expected)
  })
})
