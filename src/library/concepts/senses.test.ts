import { describe, expect, it } from 'vitest'
import { sensesOf } from './senses.ts'

/** Returns so many characters, none of them twice, from a place of the alphabet. */
const chars = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCharCode(0x5100 + from + at)).join('')

describe('the senses of a name', () => {
  it('are counted in the order of their first definitions', () => {
    const [made, fresh] = ['新能源产业和新材料产业两大板块', '以新型消费为代表的商业模式创新']
    expect(sensesOf('四新', [made, fresh, `${made}的总称`, fresh])).toEqual([0, 1, 0, 1])
    expect(sensesOf('四新', [])).toEqual([])
  })

  it('are one where each is like a third', () => {
    const [one, other] = [chars(0, 30), chars(100, 30)]
    expect(sensesOf('河长制', [one, other])).toEqual([0, 1])
    expect(sensesOf('河长制', [one, other, one + other])).toEqual([0, 0, 0])
    expect(sensesOf('河长制', [chars(300, 30), one, other, one + other, chars(400, 30)])).toEqual([
      0, 1, 1, 1, 2,
    ])
  })

  it('are not alike by the name itself, nor by marks', () => {
    const name = chars(0, 12)
    expect(sensesOf(name, [name + chars(100, 12), name + chars(200, 12)])).toEqual([0, 1])
    expect(sensesOf(`“${name}”`, [name + chars(100, 12), name + chars(200, 12)])).toEqual([0, 1])
    const listed = (from: number) => Array.from(chars(from, 12)).join('、')
    expect(sensesOf('两新', [listed(0), listed(0)])).toEqual([0, 1])
  })

  it('are alike in whatever width and quotation marks the definitions are printed', () => {
    expect(sensesOf('工作法', ['“一网统管、ＡＩ赋能”的城市治理', '一网统管、AI赋能的城市治理'])).toEqual([
      0, 0,
    ])
  })

  it('are one from 18 of 100 shared pairs of characters on', () => {
    const sharing = (count: number) => {
      const common = chars(0, count + 1)
      return [common + chars(100, 50 - count), common + chars(200, 50 - count)]
    }
    expect(sensesOf('河长制', sharing(9))).toEqual([0, 0])
    expect(sensesOf('河长制', sharing(8))).toEqual([0, 1])
  })

  it('are one where a long definition says a fifth of a short one, of ten pairs at least', () => {
    const long = chars(0, 3) + chars(100, 57)
    expect(sensesOf('河长制', [long, chars(0, 3) + chars(200, 8)])).toEqual([0, 0])
    expect(sensesOf('河长制', [long, chars(0, 3) + chars(200, 9)])).toEqual([0, 1])
    expect(sensesOf('河长制', [long, chars(0, 3) + chars(200, 7)])).toEqual([0, 1])
  })
})
