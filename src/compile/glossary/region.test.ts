import { describe, expect, it } from 'vitest'
import { EntryLines } from './entry-lines.ts'
import type { HeadingNumber } from './headings.ts'
import { findLimit, LaterEntries } from './region.ts'
import { sampleLines } from './testing/lines.ts'

interface Place {
  readonly style?: string
  readonly first?: number
  readonly number?: HeadingNumber
}

function limitOf(texts: readonly string[], { style = 'dot', first = 0, number }: Place = {}) {
  const { source, lines, text } = sampleLines(texts)
  const entries = new EntryLines(text, lines, style)
  return findLimit(source, lines, { entries, first, number: number ?? null })
}

const HE = '1.河长制：好。'
const LIN = '2.林长制：好。'

describe('an appendix', () => {
  it.each(['附件2', '附件2：重点项目', '指标解释', '第四部分 预算表格', '第六条 本办法自公布之日起施行。'])(
    'ends before %s',
    (line) => {
      expect(limitOf([HE, line, LIN])).toBe(1)
      expect(limitOf([HE, LIN, line, '其他'])).toBe(2)
    },
  )

  it('does not end before an entry that is called like an appendix, or at its own heading', () => {
    expect(limitOf([HE, '2.名词解释', '3.田长制：好。'])).toBe(3)
    expect(limitOf(['名词解释', HE, LIN], { first: 1 })).toBe(3)
    expect(limitOf([HE, '第四部分讲的是：河长制。', LIN])).toBe(3)
  })

  const han = (value: number): HeadingNumber => ({ style: 'han', value, parent: null })
  const round = (value: number): HeadingNumber => ({ style: 'round', value, parent: null })
  const bare = (value: number): HeadingNumber => ({ style: 'bare', value, parent: null })

  it.each([
    ['dot', han(3), '四、附表', 1],
    ['hanRound', han(3), '四、附表', 1],
    ['dot', null, '四、附表', 2],
    ['dot', han(3), '五、附表', 2],
    ['dot', han(3), '有关情况', 2],
    ['han', han(3), '四、附表', 2],
    ['round', round(3), '（四）附表', 2],
    ['hanRound', round(3), '（四）附表', 2],
    ['dot', round(3), '（四）附表', 1],
    ['round', bare(3), '4 附表', 1],
    ['dot', bare(3), '4 附表', 2],
    ['bare', bare(3), '4 附表', 2],
    ['dot', han(3), '四、附表：收入', 2],
    ['dot', han(3), '四、附表，收入', 2],
    ['dot', han(3), '四、附表。', 2],
    ['dot', han(3), `四、${'附'.repeat(58)}`, 1],
    ['dot', han(3), `四、${'附'.repeat(59)}`, 2],
  ])('with entries in the style %s under the heading %j and before %s ends in line %i', (...given) => {
    const [style, number, line, expected] = given
    expect(limitOf(['河长制', line], { style, ...(number && { number }) })).toBe(expected)
  })

  it.each([
    ['实事清单', 2],
    ['清'.repeat(40), 2],
    ['清'.repeat(41), 4],
    ['清'.repeat(130), 4],
    ['包括以下几项：', 4],
    ['实事清单。', 4],
    ['一、综合类', 4],
    ['相关报道：', 2],
    ['责任编辑：李某。', 4],
  ])('with %s before numbers that begin anew ends in line %i', (title, expected) => {
    expect(limitOf([HE, LIN, title, '1.养老：好。'])).toBe(expected)
  })

  it('does not end where numbers begin anew after the first, or without a title', () => {
    expect(limitOf([HE, '实事清单', '1.养老：好。'])).toBe(3)
    expect(limitOf([HE, '2.林长制', '1.养老：好。'])).toBe(3)
    expect(limitOf(['A.河长制：好。', 'B.林长制', 'A.养老：好。'], { style: 'letter' })).toBe(3)
    expect(limitOf(['2.河长制：好。', '实事清单', '1.养老：好。'])).toBe(1)
    expect(limitOf([HE, LIN, '实事清单', '3.养老：好。'])).toBe(4)
  })

  it('ends before two lines of the page around it, not before one', () => {
    expect(limitOf([HE, '打印本页', '关闭窗口', LIN])).toBe(1)
    expect(limitOf([HE, '打印本页', LIN, '关闭窗口'])).toBe(4)
  })
})

describe('later entries', () => {
  const later = (texts: readonly string[], { style = 'dot', first = 0, limit = texts.length } = {}) => {
    const { lines, text } = sampleLines(texts)
    return new LaterEntries(new EntryLines(text, lines, style), first, limit)
  }

  it('are those without number that are beyond doubt, before the limit', () => {
    const lines = ['河长制：好。', '分为四级。', '林长制：好。', '其中：好。']
    const found = later(lines, { style: 'none' })
    expect([0, 1, 2, 3].map((at) => found.hasAny(at))).toEqual([true, true, true, false])
    expect(later(lines, { style: 'none', limit: 2 }).hasAny(1)).toBe(false)
    expect(later(['分为四级。'], { style: 'none' }).hasAny(0)).toBe(false)
    expect(later(['分为四级。'], { style: 'none' }).hasNext(0, 1)).toBe(false)
  })

  it('have the next number before that of the last comes again', () => {
    const found = later([HE, '1.省级：好。', LIN, '分为四级。', '3.田长制：好。', '2.市级：好。'])
    expect(found.hasNext(0, 1)).toBe(false)
    expect(found.hasNext(2, 1)).toBe(true)
    expect(found.hasNext(3, 2)).toBe(true)
    expect(found.hasNext(5, 2)).toBe(false)
    expect(found.hasNext(3, 1)).toBe(true)
    expect(found.hasNext(0, 3)).toBe(false)
    expect(later([HE, LIN], { limit: 1 }).hasNext(0, 1)).toBe(false)
    expect(later([HE, LIN], { first: 1 }).hasNext(0, 0)).toBe(false)
  })
})
