import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { chainEntries } from './entry-chain.ts'
import { sampleLines } from './testing/lines.ts'

/** Writes how the lines of an appendix are read: each entry with its line, the lines of groups, those in doubt. */
function read(texts: readonly string[], used: readonly string[] = [], from = 0) {
  const { source, lines, text } = sampleLines(texts, used)
  const chain = chainEntries(text, lines, { from, number: null })
  return (
    chain && {
      entries: chain.starts.map(
        ({ at, opening, leads }) =>
          `${at}${leads ? '' : '+'} ${opening.value ?? '-'} ${sliceSpan(source, opening.labelSpan)}`,
      ),
      groups: chain.groups,
      doubtful: chain.doubtful,
      end: chain.end,
      limit: chain.limit,
    }
  )
}

const entries = (texts: readonly string[], used: readonly string[] = []) => read(texts, used)?.entries ?? null
const HE = '1.河长制：甲。'
const LIN = '2.林长制：乙。'
const TIAN = '3.田长制：丙。'
const HU = '4.湖长制：丁。'

describe('the entries of an appendix', () => {
  it('are none without a first one', () => {
    expect(read(['说明。'])).toBeNull()
  })

  it('begin after lines that are not theirs', () => {
    expect(read(['综合类', HE, LIN])).toEqual({
      entries: ['1 1 河长制', '2 2 林长制'],
      groups: [0],
      doubtful: [],
      end: 3,
      limit: 3,
    })
    expect(read(['标题', HE], [], 1)?.groups).toEqual([])
  })

  it('leave out at most two numbers', () => {
    expect(entries([HE, '4.湖长制：丁。'])).toEqual(['0 1 河长制', '1 4 湖长制'])
    expect(entries([HE, '5.路长制：戊。'])).toEqual(['0 1 河长制'])
  })

  it('have misprinted numbers', () => {
    expect(entries([HE, LIN, '2.田长制：丙。', TIAN])).toEqual([
      '0 1 河长制',
      '1 2 林长制',
      '2 2 田长制',
      '3 3 田长制',
    ])
    expect(entries([HE, LIN, '2.田长制：丙。', HU])).toHaveLength(4)
    expect(entries([HE, LIN, '2.田长制：丙。', '5.路长制：戊。'])).toEqual([
      '0 1 河长制',
      '1 2 林长制',
      '3 5 路长制',
    ])
    expect(entries([HE, LIN, '31.田长制：丙。', HU])).toEqual([
      '0 1 河长制',
      '1 2 林长制',
      '2 31 田长制',
      '3 4 湖长制',
    ])
    expect(entries([HE, LIN, '31.田长制：丙。', '32.湖长制：丁。'])).toEqual(['0 1 河长制', '1 2 林长制'])
    expect(entries([HE, LIN, '2.田长制', HU])).toEqual(['0 1 河长制', '1 2 林长制', '3 4 湖长制'])
    expect(entries([HE, LIN, '1.田长制：丙。', HU])).toEqual(['0 1 河长制', '1 2 林长制', '3 4 湖长制'])
    expect(entries([HE, LIN, '2.田长制：丙。', '1.湖长制：丁。'])).toHaveLength(2)
    expect(entries([HE, LIN, '2.田长制：丙。', '2.湖长制：丁。'])).toHaveLength(2)
    expect(entries([HE, LIN, '31.田长制：丙。2.省级：好。', HU])).toHaveLength(4)
  })

  it('count on behind the names of columns, whatever number is misprinted there', () => {
    expect(entries([HE, LIN, '名称　内容', '31.田长制：丙。', HU])).toEqual([
      '0 1 河长制',
      '1 2 林长制',
      '3 31 田长制',
      '4 4 湖长制',
    ])
    expect(entries([HE, LIN, '名称　内容', '9.路长制：戊。'])).toHaveLength(2)
  })

  it('may have lost a number before a quoted name', () => {
    expect(entries([HE, '“林长制”：乙。', TIAN])).toEqual(['0 1 河长制', '1 2 “林长制”', '2 3 田长制'])
    expect(entries([HE, '“林长制”：乙。', HU])).toEqual(['0 1 河长制', '2 4 湖长制'])
    expect(entries([HE, '“林长制”', TIAN])).toEqual(['0 1 河长制', '2 3 田长制'])
    expect(entries([HE, '“林长制”好不好。', TIAN])).toEqual(['0 1 河长制', '2 3 田长制'])
    expect(entries([HE, '林长制：乙。', TIAN])).toEqual(['0 1 河长制', '2 3 田长制'])
    expect(entries(['河长制：甲。', '“林长制”：乙。'])).toEqual(['0 - 河长制', '1 - “林长制”'])
  })

  it('may have the next number in another make, where the name is quoted or used', () => {
    const other = (
      line: string,
      used: readonly string[] = ['田长制'],
      before: readonly string[] = [HE, LIN],
    ) => entries([...before, line], used)?.length === before.filter((one) => /^\d/u.test(one)).length + 1
    expect(other('（3）田长制：丙。')).toBe(true)
    expect(other('（3）“田长制”：丙。', [])).toBe(true)
    expect(other('（3）田长制：丙。', [])).toBe(false)
    expect(other('（4）田长制：丙。')).toBe(false)
    expect(other('（3）田长制')).toBe(false)
    expect(other('（3）田长制：丙。', ['田长制'], [HE, '2.林长制：乙'])).toBe(false)
    expect(other('（2）田长制：丙。', ['田长制'], [HE])).toBe(false)
    expect(other('（3）田长制：丙。', ['田长制'], [HE, LIN, '（1）省级。'])).toBe(false)
    expect(other('（3）田长制：丙。', ['田长制'], [HE, '2.林长制：包括', '（1）省级。'])).toBe(false)
    expect(other('（3）田长制：丙。', ['田长制'], [HE, '2.林长制：包括', '省级。'])).toBe(true)
    const far = (count: number) => [HE, '2.林长制：乙，', ...Array.from({ length: count }, () => '又如，')]
    expect(other('（3）田长制：丙。', ['田长制'], [...far(18), '好。'])).toBe(true)
    expect(other('（3）田长制：丙。', ['田长制'], [...far(19), '好。'])).toBe(false)
    expect(entries([HE, LIN, '（3）田长制：丙。', TIAN], ['田长制'])).toEqual([
      '0 1 河长制',
      '1 2 林长制',
      '3 3 田长制',
    ])
  })

  it('begin within a line where no later line begins with the number', () => {
    expect(entries([`${HE}${LIN}`, TIAN])).toEqual(['0 1 河长制', '0+ 2 林长制', '1 3 田长制'])
    expect(entries([`${HE}2.省级：好。`, LIN])).toEqual(['0 1 河长制', '1 2 林长制'])
    expect(entries([HE, `分为四级。${LIN}`, TIAN])).toEqual(['0 1 河长制', '1+ 2 林长制', '2 3 田长制'])
  })

  it.each([
    ['in a name', ['1.河长制（试行）2.林长制：乙。', TIAN], ['0 1 河长制（试行）2.林长制', '1 3 田长制']],
    ['at the head of a definition', ['1.河长制： 2.林长制：乙。', TIAN], ['0 1 河长制', '1 3 田长制']],
    [
      'among entries without number',
      ['河长制：甲级。1.省级：好。', '林长制：乙。'],
      ['0 - 河长制', '1 - 林长制'],
    ],
  ])('do not begin within a line %s', (_, lines, expected) => {
    expect(entries(lines)).toEqual(expected)
  })

  it('are no list within a definition', () => {
    const list = ['1.省级：甲；', '2.市级：乙；', '3.县级：丙。']
    expect(entries([HE, '2.林长制：包括', ...list, TIAN])).toEqual(['0 1 河长制', '1 2 林长制', '5 3 田长制'])
  })

  it('without number are no part of the name before', () => {
    expect(entries(['“一心两翼”：甲。', '“一心”：乙。', '“两翼”：丙。'])).toEqual(['0 - “一心两翼”'])
    expect(entries(['“一心两翼”：甲。', '“三带”：乙。'])).toHaveLength(2)
    expect(entries(['“城市核心”：甲。', '“核心”：乙。'])).toHaveLength(2)
    expect(entries(['“一心”：甲。', '“一心”：乙。'])).toHaveLength(2)
  })

  it('without number follow a closed sentence, or have a colon', () => {
    const countBehind = (before: string, line: string) =>
      entries([`河长制：${before}`, line], ['林长制'])?.length
    expect(countBehind('甲。', '林长制，是指乙。')).toBe(2)
    for (const stop of '；，、') {
      expect(countBehind(`甲${stop}`, '林长制，是指乙。')).toBe(1)
      expect(countBehind(`甲${stop}`, '林长制：乙。')).toBe(2)
    }
    expect(countBehind('甲。', '其中：乙。')).toBe(1)
    expect(entries(['河长制：甲，', '“林长制”'])).toEqual(['0 - 河长制'])
    expect(entries(['●河长制：甲；', '●林长制，是指乙。'])).toHaveLength(2)
  })

  it('with a sign are entries whatever stands before', () => {
    expect(entries(['●河长制：甲；', '●其中：乙。', '说明。', '●林长制：丙。'])).toEqual([
      '0 - 河长制',
      '1 - 其中',
      '3 - 林长制',
    ])
  })

  it('stand above their definition where they are alone in their line', () => {
    expect(entries(['“河长制”', '好的制度：由领导任河长。', '“林长制”', '由领导任林长。'])).toEqual([
      '0 - “河长制”',
      '2 - “林长制”',
    ])
  })
})

describe('the groups of an appendix', () => {
  it.each([
    ['一、国土类', TIAN, true],
    ['国土类', TIAN, true],
    ['一、国土类', '1.田长制：丙。', true],
    ['国土类', '1.田长制：丙。', false],
    ['一、国土类', HU, false],
    ['国土类', HU, false],
    ['国土类，又一类', TIAN, false],
    ['国土类：', TIAN, false],
    ['名称　内容', TIAN, true],
    ['国'.repeat(12), TIAN, true],
    ['国'.repeat(13), TIAN, false],
    [`一、${'国'.repeat(28)}`, TIAN, true],
    [`一、${'国'.repeat(29)}`, TIAN, false],
  ])('are headed by %s before %s: %s', (heading, next, expected) => {
    const found = read([HE, LIN, heading, next])
    expect(found?.groups).toEqual(expected ? [2] : [])
  })

  it('stand between entries that are complete', () => {
    expect(read([HE, '2.林长制：乙', '国土类', TIAN])?.groups).toEqual([])
    expect(read(['河长制：甲。', '国土类', '田长制：丙。'])?.groups).toEqual([1])
    expect(read(['河长制：甲。', '国土类', '其中：丙。'])?.groups).toEqual([])
    expect(read(['河长制：甲。', '国土类', '其中：丙。', '林长制：乙。'])).toMatchObject({
      groups: [],
      doubtful: [],
    })
  })

  it('are no lines that have a name or a number like theirs', () => {
    expect(read(['“一心两翼”：甲。', '“一心”', '“三带”：乙。'])?.groups).toEqual([])
    expect(read(['一、河长制：甲。', '二、林长制：乙。', '三、国土类', '三、田长制：丙。'])).toMatchObject({
      entries: ['0 1 河长制', '1 2 林长制', '3 3 田长制'],
      groups: [],
    })
  })

  it('are in doubt where no entry follows', () => {
    expect(read([HE, '名称　内容', '分为四级。', LIN])).toMatchObject({ groups: [], doubtful: [1], end: 4 })
    expect(read([HE, LIN, '名称　内容'])).toMatchObject({ groups: [], doubtful: [], end: 2 })
  })
})

describe('the end of an appendix', () => {
  it.each([
    [[HE, '2.林长制：乙。', '某某办公室'], 2],
    [[HE, '2.林长制：乙，', '又乙。'], 3],
    [[HE, '2.林长制：乙', '又乙。', '某某'], 3],
    [['1.河长制：甲', '2.林长制：乙', '又乙'], 2],
    [[HE, '2.林长制：', '乙。'], 3],
    [[HE, LIN, '注：又乙。'], 3],
    [[HE, LIN, '打印本页'], 2],
    [[HE, '2.林长制：乙，', '打印本页'], 2],
    [[HE, LIN, '又乙。'], 2],
    [[HE, LIN, '印发如下。', '9.省级：好。'], 2],
    [[HE, '2.林长制：', '乙。', '某某'], 3],
    [['1.河长制：甲', '又甲'], 1],
    [[HE, '2.林长制：乙', '3.田长制：丙', '又丙'], 3],
    [[HE, '又。', LIN, '又。', TIAN, HU, '5.路长制：戊。', '又。'], 8],
    [[HE, '又。', LIN, '又。', TIAN, '又。'], 6],
    [[HE, '又。', LIN, '又。', TIAN, '某某'], 5],
    [[HE, '又。', LIN, TIAN, '又。'], 4],
    [[HE, '又。', LIN, '又。', TIAN, HU, '5.路长制：戊。', '6.街长制：己。', '又。'], 8],
  ])('of %j is before line %i', (texts, end) => {
    expect(read(texts)?.end).toBe(end)
  })

  it('has lines in doubt that have the next number and no name', () => {
    const long = `2.${'这一条很长没有名称'.repeat(6)}。`
    expect(read([HE, long, TIAN])).toMatchObject({ doubtful: [1] })
    expect(read([HE, `5.${long.slice(2)}`, LIN])).toMatchObject({ doubtful: [] })
    expect(read([HE, long, LIN, TIAN])).toMatchObject({ doubtful: [] })
    expect(read([HE, `7.${long.slice(2)}`, TIAN])).toMatchObject({ doubtful: [] })
    expect(read([HE, '分为四级。', TIAN])).toMatchObject({ doubtful: [] })
    expect(read([HE, '2.林长制：包括', '1.省级：甲；', `3.${long.slice(2)}`, HU])).toMatchObject({
      doubtful: [],
    })
    expect(read([HE, '名称　内容', '分为四级。', long, TIAN])).toMatchObject({ doubtful: [1, 3] })
  })
})
