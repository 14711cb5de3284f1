import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../compile.ts'
import { ORIGIN, sampleReport } from '../testing/samples.ts'
import { checkReport } from './check.ts'
import { nearestName } from './nearest-name.ts'

const check = (source: string) => checkReport(source, readReport(source, [], ORIGIN))
const told = (source: string) => check(source).map(({ code, quotation }) => `${code} ${quotation.words}`)

describe('the check of a draft', () => {
  it('says nothing of a sound one', () => {
    expect(
      check(sampleReport('建设“双碳”园区，抓好“五小”水利。', '1.“双碳”园区：甲。', '2.“五小”水利：乙。')),
    ).toEqual([])
  })

  it('gives line, column, the words and what stands around them in their line', () => {
    const [found] = check(
      sampleReport('抓好零碳园区建设，落实“三高四新”美好蓝图。\n抓落实。', '1.零碳园区：甲。'),
    )
    expect(found).toMatchObject({
      code: 'undefined-coinage',
      severity: 'warning',
      line: 3,
      column: 13,
      quotation: { before: '抓好零碳园区建设，落实“', words: '三高四新', after: '”美好蓝图。' },
    })
  })

  it.each([
    [
      'a coinage without entry',
      '落实“三高四新”战略。抓零碳园区。',
      ['1.零碳园区：甲。'],
      ['undefined-coinage 三高四新'],
    ],
    ['an entry without use', '抓落实。', ['1.零碳园区：甲。'], ['unused-term 零碳园区']],
    [
      'a count that does not come out',
      '抓“三农”。',
      ['1.“三农”：农业、农村。'],
      ['numeral-mismatch 农业、农村。'],
    ],
    [
      'a name defined twice',
      '抓零碳园区。',
      ['1.零碳园区：甲。', '2.零碳园区：甲。'],
      ['duplicate-term 零碳园区'],
    ],
    [
      'a gap in the numbers',
      '抓零碳园区、飞地园区。',
      ['1.零碳园区：甲。', '3.飞地园区：乙。'],
      ['numbering-gap 3.飞地园区：乙。'],
    ],
    [
      'an entry without definition',
      '抓零碳园区。',
      ['1.零碳园区：'],
      ['entry-without-definition 1.零碳园区：'],
    ],
    [
      'a sign of no width in a name',
      '抓零碳园区。',
      ['1.零碳\u200b园区：甲。'],
      ['hidden-signs 零碳\u200b园区'],
    ],
    [
      'a sign that turns words around in a name',
      '抓零碳园区。',
      ['1.零碳\u202e园区：甲。'],
      ['unused-term 零碳\u202e园区', 'hidden-signs 零碳\u202e园区'],
    ],
    [
      'a marker without entry',
      '抓零碳园区[1]、飞地园区[2]、其他园区[9]。',
      ['[1]零碳园区：甲。', '[2]飞地园区：乙。'],
      ['marker-without-entry [9]'],
    ],
    [
      'an entry without marker',
      '抓零碳园区[1]、飞地园区[2]、科技园区。',
      ['[1]零碳园区：甲。', '[2]飞地园区：乙。', '[3]科技园区：丙。'],
      ['entry-without-marker 科技园区'],
    ],
  ])('finds %s', (_, body, entries, expected) => {
    expect(told(sampleReport(body, ...entries))).toEqual(expected)
  })

  it.each([
    ['建设低碳ＡＢc园。', '低碳ABC园区', '最接近的写法是“低碳ＡＢc园”'],
    ['建设智谷「云谷」片。\n抓落实。', '智谷云谷片区', '最接近的写法是“智谷云谷片”'],
    ['建设零碳\n园区项目，抓零碳园。', '零碳园区', '最接近的写法是“零碳园”'],
  ])('quotes the nearest wording as printed: %s', (body, name, hint) => {
    const found = check(sampleReport(body, `1.${name}：甲。`, '2.抓落实：乙。'))
    expect(
      found.find(({ code, message }) => code === 'unused-term' && message.includes(name))?.message,
    ).toContain(hint)
  })

  it('names as few entries out of order as must move', () => {
    const body = '抓甲类园区。抓乙类园区。抓丙类园区。抓丁类园区。'
    const entries = [
      '1.乙类园区：乙。',
      '2.丙类园区：丙。',
      '3.甲类园区：甲。',
      '4.丁类园区：丁。',
      '5.戊类园区：戊。',
    ]
    expect(told(sampleReport(body, ...entries))).toEqual(['entry-order 甲类园区', 'unused-term 戊类园区'])
  })

  it('tells once that nothing is used where the body is missing', () => {
    const entries = ['甲', '乙', '丙', '丁', '戊'].map((name, i) => `${i + 1}.${name}类园区：好。`)
    expect(check(sampleReport('抓落实。', ...entries)).map(({ code }) => code)).toEqual(['unused-term'])
  })

  it('says of a text that is no report only that', () => {
    expect(told('今天天气很好。').map((line) => line.split(' ')[0])).toEqual(['not-a-report'])
  })

  it('quotes one line, whatever the text', () => {
    const part = fc.constantFrom(
      ...'一、|（一）|“三高四新”|名词解释：\n|1.“四区两城”：甲、乙。\n|[1]|抓园区。|\n|\r\n|😀'.split('|'),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const source = parts.join('')
        for (const { quotation, line, column, span } of check(source)) {
          const quoted = quotation.before + quotation.words + quotation.after
          expect(quoted).not.toMatch(/[\r\n]/u)
          expect(source).toContain(quoted)
          expect(
            source
              .split(/\r\n|\n/u)
              [line - 1]?.slice(column - 1)
              .startsWith(quotation.words),
          ).toBe(true)
          expect(span.start).toBeLessThanOrEqual(span.end)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the nearest name', () => {
  it('is one that holds the coinage or shares most of it', () => {
    const names = ['三送三解三优行动', '四区两城']
    expect(nearestName('三送三解', names)).toBe('三送三解三优行动')
    expect(nearestName('四区三城', names)).toBeNull()
    expect(nearestName('四区两城市', names)).toBe('四区两城')
    expect(nearestName('夏季攻势', names)).toBeNull()
  })
})
