import { describe, expect, it } from 'vitest'
import { makeDice } from '../../text/dice.ts'
import { fold, stripQuotes } from '../../text/fold.ts'
import { riggedDice } from '../testing/rigged-dice.ts'
import { TRAPS } from './name-stock.ts'
import { makeNames } from './names.ts'

/** Makes one name; of twenty faces the dice show its make (and a word), of six the numeral. */
const nameOf = (faces: Readonly<Record<number, number>>) =>
  makeNames(1, [], riggedDice({ 3: 1, 6: 2, ...faces }))[0]

describe('a name', () => {
  it.each([
    [0, 'counted', '“四优园区”'],
    [5, 'counted', '“四优园区”'],
    [6, 'inner', '“四优”园区工作法'],
    [8, 'inner', '“四优”园区工作法'],
    [9, 'digits', '“111”工作法'],
    [11, 'digits', '“111”工作法'],
    [12, 'plain', '街巷挂牌服务站'],
    [16, 'plain', '街巷合伙服务站'],
    [17, 'latin', '“5G+消防”'],
    [18, 'latin', '“5G+供热”'],
    [19, 'short', '“四优”'],
  ])('of %d is %s: %s', (face, make, label) => {
    expect(nameOf({ 20: face })).toMatchObject({ make, label, name: stripQuotes(label), trap: null })
  })

  it('counts one thing or two, or digits', () => {
    expect(nameOf({ 20: 0 })?.counts).toEqual([{ count: 4, counted: '优' }])
    expect(nameOf({ 20: 0, 3: 0 })).toMatchObject({
      label: '“四优四新园区”',
      counts: [
        { count: 4, counted: '优' },
        { count: 4, counted: '新' },
      ],
    })
    expect(nameOf({ 20: 19, 3: 0 })?.counts).toEqual([{ count: 4, counted: '优' }])
    expect(nameOf({ 20: 0, 6: 0 })?.label).toBe('“两优园区”')
    expect(nameOf({ 20: 6, 2: 1 })).toMatchObject({
      ...{ label: '园区“四优”工作法', counts: [{ count: 4, counted: '优' }] },
    })
    expect(nameOf({ 20: 9, 2: 1, 8: 4 })).toMatchObject({
      label: '“5555”工作法',
      counts: [5, 5, 5, 5].map((count) => ({ count, counted: '' })),
    })
    expect(nameOf({ 20: 12 })?.counts).toEqual([])
    expect(nameOf({ 20: 17 })?.counts).toEqual([])
  })

  it('is none that stands in plain sentences, or is there already', () => {
    const plain = riggedDice({ 20: 12, 6: 0 })
    expect(() => makeNames(1, ['建设街巷挂牌制度'], plain)).toThrow('0')
    expect(() => makeNames(2, [], plain)).toThrow('1')
    expect(makeNames(1, ['街巷', '挂牌制'], plain).map(({ name }) => name)).toEqual(['街巷挂牌制'])
  })
})

describe('the names of a library', () => {
  const names = () => makeNames(120, ['产业链条'], makeDice(5))

  it('are as many as are wanted, each once', () => {
    expect(new Set(names().map(({ name }) => name)).size).toBe(120)
    expect(names()).toEqual(names())
  })

  it('hold a trap at every sixth while there are any, in their order', () => {
    const traps = names().flatMap(({ trap }, at) => (trap ? [[at, trap.name]] : []))
    expect(traps).toEqual(TRAPS.map(({ name }, at) => [6 * at + 5, name]))
    const trapped = names().filter(({ trap }) => trap !== null)
    expect(trapped.find(({ name }) => name === '数字人')).toMatchObject({
      make: 'trap',
      label: '数字人',
      counts: [],
    })
    expect(trapped.find(({ name }) => name === '六小')).toMatchObject({
      ...{ make: 'short', label: '“六小”', counts: [{ count: 6, counted: '小' }] },
    })
    expect(trapped.find(({ name }) => name === '两重')?.counts).toEqual([{ count: 2, counted: '重' }])
  })

  it('hold at every eleventh one that is longer than another, short and whole', () => {
    const longer = names().flatMap((one, at) => (one.make === 'longer' ? [{ ...one, at }] : []))
    expect(longer.length).toBeGreaterThan(5)
    for (const { at, name, label, counts, trap } of longer) {
      expect(at % 11).toBe(10)
      expect(label).toBe(`“${name}”`)
      expect([counts, trap]).toEqual([[], null])
      const base = names().find((one) => one.name !== name && name.startsWith(one.name))
      expect(['counted', 'plain']).toContain(base?.make)
      expect(base?.name.length).toBeLessThanOrEqual(6)
    }
  })

  it('contain none of another, but for the longer ones', () => {
    const all = names().map((one) => ({ ...one, folded: fold(one.name) }))
    for (const one of all)
      for (const other of all)
        if (one !== other && one.folded.includes(other.folded)) expect(one.make).toBe('longer')
  })
})
