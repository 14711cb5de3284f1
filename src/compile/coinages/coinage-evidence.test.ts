import { describe, expect, it } from 'vitest'
import { countsParts, weigh } from './coinage-evidence.ts'

const NOTHING = { after: '。', uses: 1, isQuoted: false }
const reasonsOf = (name: string) => weigh({ ...NOTHING, name }).reasons

describe('the evidence for a coinage', () => {
  it.each([
    ['三高四新', ['numeral', 'parallel'], 9],
    ['十五条', ['numeral'], 8],
    ['民营经济31条', ['numeral'], 8],
    ['非遗四进', ['numeral'], 8],
    ['1+1+1+N', ['formula'], 8],
    ['1+n', ['formula'], 8],
    ['１＋３', ['formula'], 8],
    ['1+N+2', ['formula'], 8],
    ['4×4', ['formula'], 8],
    ['1357', ['formula'], 8],
    ['双减', ['pair'], 8],
    ['双下降', ['pair'], 8],
    ['党建引领+物业主责', ['joined'], 2],
    ['枫桥经验', ['suffix'], 2],
    ['网格工作法', ['suffix'], 2],
    ['零碳硬措施', ['suffix'], 2],
    ['五水共治行动', ['numeral', 'suffix'], 10],
  ])('of %s is what its form says', (name, reasons, score) => {
    expect(weigh({ ...NOTHING, name })).toEqual({ score, reasons })
  })

  it.each([
    '距离',
    '六大',
    '2024',
    '1949',
    '双增长率高',
    '最后一米',
    '一流营商环境',
    '三级医院建设',
    '15分钟生活圈',
    '十年禁渔',
    '第三方',
    '万能钥匙',
    '一盘棋',
    '三湘四水',
    '行动',
    '工作法',
  ])('of %s is none', (name) => {
    expect(reasonsOf(name)).toEqual([])
  })

  it.each([
    [{ after: '”战略，' }, 'head'],
    [{ after: '生态环保行动' }, 'head'],
    [{ uses: 2 }, 'repeated'],
    [{ isQuoted: true }, 'quoted'],
  ])('is also how it is used: %o', (use, reason) => {
    expect(weigh({ ...NOTHING, ...use, name: '距离' })).toEqual({ score: 1, reasons: [reason] })
  })

  it('is no noun that does not follow at once', () => {
    expect(weigh({ ...NOTHING, name: '距离', after: '，推进战略' }).reasons).toEqual([])
  })
})

describe('a name', () => {
  it.each(['三高四新', '1+1+1+N', '双减', '2614'])('counts something: %s', (name) => {
    expect(countsParts(name)).toBe(true)
  })

  it.each(['零碳园区', '枫桥经验', '人工智能+', '第三方', '2025'])('counts nothing: %s', (name) => {
    expect(countsParts(name)).toBe(false)
  })
})
