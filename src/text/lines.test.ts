import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, lineFinder, splitLines } from './lines.ts'

const text = fc.string({ unit: fc.constantFrom('甲', '\n', '\r', '\r\n', ' ', '\u2028'), maxLength: 40 })

describe('splitLines', () => {
  it('gives lines that together are the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(
          splitLines(source)
            .map(({ start, next }) => source.slice(start, next))
            .join(''),
        ).toBe(source)
      }),
    )
  })

  it('reads CRLF as one break', () => {
    expect(splitLines('甲\r\n乙')).toEqual([
      { start: 0, end: 1, next: 3 },
      { start: 3, end: 4, next: 4 },
    ])
  })

  it.each([
    ['甲\u2028乙\u2029丙', ['甲', '乙', '丙']],
    ['甲\r乙', ['甲', '乙']],
    ['甲\n\n乙', ['甲', '', '乙']],
    ['甲\r\r\n乙', ['甲', '', '乙']],
    ['甲\n', ['甲']],
    ['\n', ['']],
    ['', []],
  ])('gives the lines of %j without their breaks', (source, lines) => {
    expect(splitLines(source).map(({ start, end }) => source.slice(start, end))).toEqual(lines)
  })
})

describe('lineFinder', () => {
  it('counts lines from 1', () => {
    const lineOf = lineFinder('甲\n乙\n丙')
    expect([0, 1, 2, 4].map(lineOf)).toEqual([1, 1, 2, 3])
  })
})

describe('isBlank', () => {
  it('holds for white space, zero-width and control characters, and for no other', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const char = String.fromCharCode(code)
      expect(isBlank(char)).toBe(code <= 32 || /[\s\u200b-\u200d\u2060\ufeff]/u.test(char))
    }
    expect(isBlank(undefined)).toBe(false)
  })
})
