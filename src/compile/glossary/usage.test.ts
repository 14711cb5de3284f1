import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelled } from '../testing/samples.ts'
import { Usage } from './usage.ts'

/** Counts a name's places, one after another, by looking everywhere. */
function countEverywhere(text: string, name: string, before = Number.POSITIVE_INFINITY): number {
  return [...text].filter((_, at) => at < before && text.startsWith(name, at)).length
}

const words = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...'河长制林区'), { minLength: min, maxLength: max })
    .map((chars) => chars.join(''))

describe('where the report uses a name', () => {
  it('is told outside of the appendix, whatever marks and blanks stand in it', () => {
    const text = '推行“河 长”制，办好林长制。抓落实，抓落实，抓落实。名词解释：河长制、田长制、林长制'
    const uses = new Usage(levelled(text)).outside(text.indexOf('名词解释'))
    expect(['河长制', '“河长”制', '林长制', '田长制', '河', ''].map(uses)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('is behind an appendix that stands before the report', () => {
    const text = `名词解释：河长制、田长制。推行河长制。${'抓落实。'.repeat(20)}`
    const uses = new Usage(levelled(text)).outside(0)
    expect(['河长制', '田长制'].map(uses)).toEqual([true, false])
  })

  it('counts no use that begins in the appendix', () => {
    const text = '抓落实，抓落实，抓落实。名词解释：河长制，河长制'
    expect(new Usage(levelled(text)).outside(text.indexOf('河长制'))('河长制')).toBe(false)
    expect(new Usage(levelled(text)).outside(text.indexOf('河长制') + 1)('河长制')).toBe(true)
  })

  it('is what a look everywhere finds, for the first names and for many', () => {
    fc.assert(
      fc.property(
        words(0, 60),
        fc.nat(60),
        fc.array(words(2, 6), { minLength: 20, maxLength: 24 }),
        (text, at, names) => {
          const start = Math.min(at, text.length)
          const uses = new Usage(levelled(text)).outside(start)
          const isFront = start < text.length / 2
          for (const name of names) {
            const expected =
              countEverywhere(text, name, start) > 0 || (isFront && countEverywhere(text, name) > 1)
            expect(uses(name)).toBe(expected)
          }
        },
      ),
      { numRuns: 100 },
    )
  })

  it('has as many places as a look everywhere finds, up to fifty', () => {
    fc.assert(
      fc.property(words(0, 80), words(2, 5), (text, name) => {
        expect(new Usage(levelled(text)).count(name)).toBe(countEverywhere(text, name))
      }),
      { numRuns: 100 },
    )
    expect(new Usage(levelled('河长制，'.repeat(60))).count('河长制')).toBe(50)
    expect(new Usage(levelled('河河')).count('河')).toBe(0)
  })

  it.each([
    ['抓落实。抓落实。', false],
    ['抓落实。抓落实', true],
  ])(
    'is behind the appendix only where that begins in the first half of the text: %s',
    (before, expected) => {
      const uses = new Usage(levelled(`${before}河长制，河长制。`)).outside(before.length)
      expect(uses('河长制')).toBe(expected)
    },
  )

  it.each([
    ['河长制，抓河长制', '河长制', 2],
    ['河长，长制，河长制', '河长制', 1],
    ['长制，抓河长制', '河长制', 1],
    ['河长河长河', '河长河', 2],
    ['中袍', '中', 0],
    ['中袍', '', 0],
  ])('in %j that are those of %j are %i, also at its start and side by side', (text, name, count) => {
    expect(new Usage(levelled(text)).count(name)).toBe(count)
  })
})

describe('a name of frequent characters', () => {
  const part = '河长，长制，'

  it('is looked for at two thousand places of two characters of it', () => {
    const text = (count: number) => levelled(`${part.repeat(count)}河长制`)
    expect(new Usage(text(1999)).count('河长制')).toBe(1)
    expect(new Usage(text(2000)).count('河长制')).toBe(0)
  })

  it('is looked for everywhere while few names are, up to the first sixteen', () => {
    const text = levelled(`${part.repeat(2000)}河长制`)
    const uses = new Usage(text).outside(text.length)
    const told = Array.from({ length: 17 }, () => uses('河长制'))
    expect(told).toEqual([...Array<boolean>(16).fill(true), false])
    const counted = new Usage(text)
    expect([counted.count('林长制'), counted.outside(text.length)('河长制')]).toEqual([0, false])
  })

  it('is looked for where its rarest two characters stand, the first of those that are as rare', () => {
    expect(new Usage(levelled(`${'河长，'.repeat(3000)}河长制`)).count('河长制')).toBe(1)
    expect(new Usage(levelled(`${'长制，'.repeat(3000)}河长制`)).count('河长制')).toBe(1)
    const even = `${'长制，'.repeat(2000)}河长制${'，河长'.repeat(2000)}`
    expect(new Usage(levelled(even)).count('河长制')).toBe(1)
  })

  it('is no longer looked for behind the appendix', () => {
    const text = levelled('抓落实，抓落实，抓落实，河长制。名词解释：林长制，林长制。')
    const usage = new Usage(text)
    usage.count('河长制')
    const at = (name: string) => text.indexOf(name)
    expect(usage.outside(at('名词解释'))('林长制')).toBe(false)
    expect(usage.outside(at('林长制'))('林长制')).toBe(false)
    expect(usage.outside(at('林长制') + 1)('林长制')).toBe(true)
  })

  it.each(['斯产，亦业，', '斱仆，亨丹，'])('is told from others near its own in the code: %s', (others) => {
    const text = `${'新产，产业，'.repeat(1999)}${others}新产业`
    expect(new Usage(levelled(text)).count('新产业')).toBe(1)
  })
})
