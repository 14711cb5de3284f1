import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillText } from './direction.ts'
import { isolate, stillJson, stillValue } from './isolate.ts'

const TURNING = /[\u202a-\u202e\u2066-\u2069]/
const signs = fc.constantFrom(
  '\u202a',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\\',
  '"',
  'u202e',
  '甲',
  'نص',
  '\n',
)
const text = fc.array(signs).map((parts) => parts.join(''))

describe('a text with signs that turn the direction', () => {
  it('is still, with every other character where it was', () => {
    fc.assert(
      fc.property(text, (given) => {
        const still = stillText(given)
        expect(still).not.toMatch(TURNING)
        expect(still.length).toBe(given.length)
        for (let at = 0; at < given.length; at++)
          if (!TURNING.test(given.charAt(at))) expect(still[at]).toBe(given[at])
      }),
    )
  })

  it('is still wherever it stands in a value', () => {
    const value = { name: '甲\u202e', parts: [{ words: '\u2066乙', at: 3 }], none: null }
    expect(stillValue(value)).toEqual({ name: '甲\u2060', parts: [{ words: '\u2060乙', at: 3 }], none: null })
  })

  it('is the same in JSON, where signs may be written as escapes', () => {
    const withEscapes = (json: string, write: (code: string) => string) =>
      json.replace(/[\u2000-\u2fff]/g, (sign) => `\\u${write(sign.charCodeAt(0).toString(16))}`)
    fc.assert(
      fc.property(fc.array(text), (given) => {
        const json = JSON.stringify(given)
        const lower = withEscapes(json, (code) => code)
        const upper = withEscapes(json, (code) => code.toUpperCase())
        for (const written of [json, lower, upper])
          expect(JSON.parse(stillJson(written))).toEqual(given.map(stillText))
      }),
    )
  })
})

describe('a text that stands in a sentence', () => {
  it.each([
    ['四区两城', '四区两城'],
    ['\u202e四区', '\u2060四区'],
    ['نص', '\u2068نص\u2069'],
    ['\u2069نص\u202e', '\u2068\u2060نص\u2060\u2069'],
  ])('%j is written %j', (given, written) => {
    expect(isolate(given)).toBe(written)
  })
})
