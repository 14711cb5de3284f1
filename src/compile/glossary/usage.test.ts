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
})
