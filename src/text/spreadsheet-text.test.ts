import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markText, unmarkText } from './spreadsheet-text.ts'

describe('markText', () => {
  it.each([...'=+-@＝＋－＠\t\r\n'])('marks a text that begins with %j', (sign) => {
    expect(markText(`${sign}1+1`)).toBe(`'${sign}1+1`)
  })

  it.each(['四区两城', '1+1', '“2614”工作法', "'a", ''])('leaves %j as it is', (text) => {
    expect(markText(text)).toBe(text)
  })
})

describe('unmarkText', () => {
  it('gives back what was marked', () => {
    const signed = fc
      .tuple(fc.constantFrom('', ...'=+-@＝＋－＠\t'), fc.string())
      .map((parts) => parts.join(''))
    fc.assert(fc.property(signed, (text) => text.startsWith("'") || unmarkText(markText(text)) === text))
  })

  it('leaves an apostrophe that marks nothing', () => {
    expect(unmarkText("'十四五'")).toBe("'十四五'")
  })
})
