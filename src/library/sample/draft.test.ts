import { describe, expect, it } from 'vitest'
import { laidDice, riggedDice } from '../testing/rigged-dice.ts'
import { Draft } from './draft.ts'
import { NamePrinter } from './name-printer.ts'
import type { MadeName, NameMake } from './names.ts'

const named = (make: NameMake, label: string): MadeName => ({
  ...{ name: label.replace(/[“”]/g, ''), label, make, counts: [], trap: null },
})

describe('a draft', () => {
  it('keeps the places of its names, without quotation marks at their ends', () => {
    const draft = new Draft()
    draft.write('推进')
    draft.use(named('inner', '四优园区'), '“四优”园区')
    draft.write('和')
    draft.use(named('counted', '四优'), '“四优”')
    draft.use(named('counted', '四优'), '四优')
    draft.trap('云仓', '白云仓储园')
    expect(draft.text()).toBe('推进“四优”园区和“四优”四优白云仓储园')
    expect(draft.uses.map(({ name, start, end }) => [name, draft.text().slice(start, end)])).toEqual([
      ['四优园区', '四优”园区'],
      ['四优', '四优'],
      ['四优', '四优'],
    ])
    expect(draft.uses.map(({ start }) => start)).toEqual([3, 10, 13])
    expect(draft.traps).toEqual([{ name: '云仓', start: 15, end: 20 }])
  })

  it('is empty where nothing is written', () => {
    const draft = new Draft()
    expect([draft.text(), draft.uses, draft.traps]).toEqual(['', [], []])
  })
})

describe('a name', () => {
  /** Prints one name so many times. */
  function print(
    made: MadeName,
    told: { isDefined?: boolean; isNeverDefined?: boolean },
    ...rolls: readonly number[]
  ) {
    const draft = new Draft()
    const printer = new NamePrinter(draft, laidDice(...rolls).dice, false)
    for (let left = 2; left > 0; left--) {
      printer.write({ made, isDefined: false, isNeverDefined: false, ...told })
      draft.write(' ')
    }
    return draft.text().trim()
  }

  it('is printed with care the first time, later with its marks or without', () => {
    expect(print(named('inner', '“四优”园区'), {}, 0)).toBe('“四优”园区 四优园区')
    expect(print(named('inner', '“四优”园区'), {}, 1)).toBe('“四优”园区 “四优”园区')
    expect(print(named('counted', '“四优园区”'), { isDefined: true }, 0)).toBe('“四优园区” 四优园区')
  })

  it('keeps its marks always where it is short or of digits', () => {
    expect(print(named('short', '“四优”'), {}, 0)).toBe('“四优” “四优”')
    expect(print(named('digits', '“2614”工作法'), {}, 0)).toBe('“2614”工作法 “2614”工作法')
  })

  it('is quoted as a whole where nobody defines it, but digits as ever', () => {
    const told = { isNeverDefined: true }
    expect(print(named('inner', '“四优”园区'), told, 0, 0)).toBe('“四优园区” “四优园区”')
    expect(print(named('plain', '街巷管家制'), told, 1, 1)).toBe('“街巷管家制” “街巷管家制”')
    expect(print(named('digits', '“2614”工作法'), told, 0, 0)).toBe('“2614”工作法 “2614”工作法')
  })

  it('is plain where it is made so, or quoted the first time where the report does not define it', () => {
    for (const make of ['plain', 'trap'] as const) {
      expect(print(named(make, '街巷管家制'), {}, 0, 0)).toBe('“街巷管家制” 街巷管家制')
      expect(print(named(make, '街巷管家制'), {}, 1, 0)).toBe('街巷管家制 街巷管家制')
      expect(print(named(make, '街巷管家制'), { isDefined: true }, 0, 0)).toBe('街巷管家制 街巷管家制')
    }
  })

  it('has the number of its entry behind its first use where the report has such numbers', () => {
    const write = (hasMarkers: boolean) => {
      const draft = new Draft()
      const printer = new NamePrinter(draft, riggedDice(), hasMarkers)
      const [one, other] = [named('short', '“四优”'), named('short', '“五好”')]
      for (const made of [one, other, one]) printer.write({ made, isDefined: true, isNeverDefined: false })
      printer.write({ made: named('short', '“六小”'), isDefined: false, isNeverDefined: false })
      return [draft.text(), printer.defined.map(({ name }) => name)]
    }
    expect(write(true)).toEqual(['“四优”[1]“五好”[2]“四优”“六小”', ['四优', '五好']])
    expect(write(false)).toEqual(['“四优”“五好”“四优”“六小”', ['四优', '五好']])
  })
})
