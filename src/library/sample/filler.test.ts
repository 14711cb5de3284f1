import { describe, expect, it } from 'vitest'
import { laidDice, riggedDice } from '../testing/rigged-dice.ts'
import { fillerWords, makeSectors } from './filler.ts'
import { SECTORS } from './sectors.ts'

/** Makes the first field of work, industry, with dice that are laid for each clause. */
function industry() {
  const laid = laidDice()
  const [sector] = makeSectors(laid.dice)
  if (!sector) throw new Error('there is no field of work')
  const clause = (...rolls: readonly number[]) => {
    laid.lay(...rolls)
    return sector.clause()
  }
  return { sector, clause, laid }
}

describe('the words of plain sentences', () => {
  it('are Chinese, and none is empty but two of where something is', () => {
    const words = fillerWords()
    expect(words.filter((word) => word === '')).toHaveLength(2)
    expect(words.filter((word) => !/^\p{Script=Han}*$/u.test(word))).toEqual([])
  })

  it('are told all, things with their units', () => {
    expect(fillerWords()).toEqual(
      expect.arrayContaining([
        ...['工业经济', '标准厂房万平方米', '规上工业利税', '要素保障', '社区矫正', '新建', '在城东', '增长'],
        ...['扎实', '推进', '位次继续前移', '力争完成投资', '着力夯实', '发展基础更加稳固', '抓实'],
      ]),
    )
  })

  it('are three fields, eight things with units, eight figures and ten matters of each field of work', () => {
    for (const { fields, things, figures, matters } of SECTORS)
      expect([fields, things, figures, matters].map(({ length }) => length)).toEqual([3, 8, 8, 10])
    for (const [thing, unit] of SECTORS.flatMap(({ things }) => things)) {
      expect(thing.length).toBeGreaterThan(1)
      expect(unit.length).toBeGreaterThan(0)
    }
  })
})

describe('a clause', () => {
  it('counts what was built, where', () => {
    const { clause } = industry()
    expect(clause(0, 0, 0, 0, 1, 10)).toBe('新建标准厂房12万平方米')
    expect(clause(0, 1, 2, 1, 0, 4, 3)).toBe('在城东改造智能车间5.4个')
    expect(clause(0, 1, 2, 1, 2, 0)).toBe('在城东改造智能车间2个')
  })

  it('says what rose by how much', () => {
    expect(industry().clause(1, 1, 1, 3, 4)).toBe('工业用电量提高4.5%')
  })

  it('promises what is looked after, one matter after the other and over again', () => {
    const { clause } = industry()
    expect(clause(2, 1, 1)).toBe('稳妥抓好要素保障')
    expect(clause(2, 1, 1)).toBe('稳妥抓好设备更新')
    for (let left = 8; left > 0; left--) clause(2)
    expect(clause(2, 0, 0)).toBe('扎实推进要素保障')
  })

  it('tells how matters stand, whom they reach and what they cost', () => {
    const { clause } = industry()
    expect(clause(3, 1)).toBe('要素保障、设备更新好于预期')
    expect(clause(4, 1, 18)).toBe('上下游配套惠及20万人次')
    expect(clause(5, 1, 1, 18)).toBe('计划投入资金20亿元用于品牌培育')
  })
})

describe('a sentence', () => {
  it('is two to four clauses, each of another make', () => {
    const { sector, laid } = industry()
    laid.lay()
    expect(sector.sentence()).toBe('新建标准厂房1.1万平方米，规上工业利税增长1.1%。')
    laid.lay(5, 4, 3, 2, 1, 0, 2)
    const parts = sector.sentence().split('，')
    expect(parts).toHaveLength(4)
    expect(parts.map((part) => /亿元|万人次|、|扎实/.exec(part)?.[0])).toEqual([
      '亿元',
      '万人次',
      '、',
      '扎实',
    ])
  })
})

describe('a heading', () => {
  it('is of its field, with a name or without', () => {
    const { sector } = industry()
    expect(sector.heading(null)).toBe('着力夯实工业经济，发展基础更加稳固')
    expect(sector.heading('四区两城')).toBe('着力夯实四区两城，工业经济发展基础更加稳固')
    expect([sector.itemTitle(), sector.itemTitle()]).toEqual(['抓实要素保障', '抓实设备更新'])
  })
})

it('all fields of work are there, in the order of the dice', () => {
  expect(makeSectors(riggedDice())).toHaveLength(SECTORS.length)
  const laid = laidDice(...SECTORS.map((_, at) => SECTORS.length - at))
  const [first] = makeSectors(laid.dice)
  expect(first?.heading(null)).toBe('着力夯实社会治理，发展基础更加稳固')
})
