import { describe, expect, it } from 'vitest'
import { joinParagraphs } from './paragraphs.ts'
import { samplePage } from './testing/sample-lines.ts'

const full = (start: string, end = '') => start + '满'.repeat(25 - start.length - end.length) + end
const first = (start: string, end = '') => ({
  text: start + '满'.repeat(23 - start.length - end.length) + end,
  indent: 2,
})
/** Enough plain paragraphs for the frame to be seen. */
const rest = [first('余', '。'), full('余'), full('余', '。'), first('余'), full('余'), full('余'), '余。']
const joined = (...lines: Parameters<typeof samplePage>[1][]) =>
  joinParagraphs([samplePage(0, ...lines, ...rest)]).slice(0, -2)

describe('joinParagraphs', () => {
  it('goes on after a full line and stops at an indented one', () => {
    const paragraphs = joined(first('甲'), full('乙'), '丙。', first('丁'), '戊。')
    expect(paragraphs.map((text) => [text[0], text.at(-2)])).toEqual([
      ['甲', '丙'],
      ['丁', '戊'],
    ])
  })

  it('takes a line for full where the next word would not have fitted into it', () => {
    expect(joined({ text: '满'.repeat(20), indent: 2 }, '12345万元。')).toEqual([
      `${'满'.repeat(20)}12345万元。`,
    ])
    expect(joined({ text: '满'.repeat(20), indent: 2 }, '丙。')).toHaveLength(2)
  })

  it('goes on over the end of a page', () => {
    const pages = [samplePage(0, first('甲')), samplePage(1, '乙。', ...rest)]
    expect(joinParagraphs(pages)[0]).toBe(`${first('甲').text}乙。`)
  })

  it('keeps a heading apart, though it fills its line', () => {
    expect(joined(first('（一）'), first('甲'), '乙。')).toHaveLength(2)
  })

  it('sees paragraphs without indents by the space between them', () => {
    const spaced = samplePage(0, full('甲'), full('乙', '。'), full('丙'), '丁。').map((line, at) => ({
      ...line,
      y: line.y + (at >= 2 ? 12 : 0),
    }))
    expect(joinParagraphs([spaced]).map((text) => text.at(-1))).toEqual(['。', '。'])
  })

  it('keeps entries apart that are not indented, and what hangs below their numbers together', () => {
    const paragraphs = joined(full('1.', '。'), full('2.', '，'), { text: '挂。', indent: 1 }, '3.甲：乙。')
    expect(paragraphs.map((text) => text.slice(-2))).toEqual(['满。', '挂。', '乙。'])
  })

  it('does not take 二、 within an enumeration for a heading', () => {
    expect(joined(first('甲', '第一、'), '二、三产业。')).toHaveLength(1)
  })

  it('keeps the lines of a title and of a table apart', () => {
    const title = [
      { text: '关于计划执行情况与草案的', indent: 6.5 },
      { text: '情况汇报', indent: 10.5 },
    ]
    expect(joined(...title)).toHaveLength(2)
    expect(joined({ text: '指标\t5%', right: 480 }, { text: '产值\t6%', right: 480 })).toHaveLength(2)
  })

  it('joins a Latin word that is parted at the end of a line', () => {
    expect(joined({ text: `${'满'.repeat(17)}devel-`, indent: 2 }, 'opment zone。')).toEqual([
      `${'满'.repeat(17)}development zone。`,
    ])
  })
})
