import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelMarks, withQuotes, withQuotesOf } from './punctuation.ts'
import type { Stretch } from './stretch.ts'

/** Returns where words stand first in a text. */
const placeOf = (source: string, words: string): Stretch => {
  const start = source.indexOf(words)
  return { start, end: start + words.length }
}

describe('levelMarks', () => {
  it.each([
    ['抓"五好"园区', '抓“五好”园区'],
    ['抓＂两重＂、＂两新＂', '抓“两重”、“两新”'],
    ['抓「五好」園區', '抓“五好”園區'],
    ['抓‘五好’园区', '抓“五好”园区'],
    ['抓『五好』園區', '抓“五好”園區'],
    ['谁来干?怎么干!', '谁来干？怎么干！'],
    ['新建高标准农田2万亩,GDP增长6%', '新建高标准农田2万亩，GDP增长6%'],
    ['完成GDP,增长6%', '完成GDP，增长6%'],
    ['甲,乙;丙:丁', '甲，乙；丙：丁'],
    ['"两新":设备更新', '“两新”：设备更新'],
  ])('writes %s as %s', (text, level) => {
    expect(levelMarks(text)).toBe(level)
  })

  it.each(['“内有‘四区’两城”', '10:30开会', '1,000万元', "it's", '5"', '“四区'])(
    'leaves %s as it is',
    (text) => {
      expect(levelMarks(text)).toBe(text)
    },
  )

  it('never moves a character', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'“”‘’「」"＂,:甲a\n😀') })
    fc.assert(
      fc.property(marks, (text) => {
        const level = levelMarks(text)
        expect(level).toHaveLength(text.length)
        for (let at = 0; at < text.length; at++)
          if (/[甲a\n\ud800-\udfff]/.test(text[at]!)) expect(level[at]).toBe(text[at])
      }),
    )
  })
})

describe('withQuotes', () => {
  /** Shows a name with the marks that belong to it; the name may not leave `within`, which is the whole text if unsaid. */
  const shown = (source: string, name: string, within = source) => {
    const { start, end } = withQuotes(source, placeOf(source, name), placeOf(source, within))
    return source.slice(start, end)
  }

  it.each(['“四区两城”', '‘四区两城’', '「四区两城」', '《四区两城》', '"四区两城"', '『四区两城』'])(
    'takes in both marks of %s',
    (quoted) => {
      expect(shown(`建设${quoted}格局`, '四区两城')).toBe(quoted)
    },
  )

  it('takes in the mark that opens before a name that closes it within', () => {
    expect(shown('推行“2614”工作法', '2614”工作法')).toBe('“2614”工作法')
    expect(shown('“2614”工作法，“一网通办”', '2614”工作法')).toBe('“2614”工作法')
  })

  it('leaves a mark alone that is not the name’s own', () => {
    expect(shown('建设四区两城格局', '四区两城')).toBe('四区两城')
    expect(shown('四区两城”', '四区两城')).toBe('四区两城')
    // It opens a longer quotation.
    expect(shown('落实“四区两城建设”', '四区两城')).toBe('四区两城')
    expect(shown('落实“四区两城’', '四区两城')).toBe('四区两城')
  })

  it('leaves marks alone where none may stand', () => {
    expect(shown('建设“四区两城”格局', '四区两城', '四区两城”格局')).toBe('四区两城')
    expect(shown('建设“四区两城”格局', '四区两城', '建设“四区两城')).toBe('四区两城')
  })
})

describe('withQuotesOf', () => {
  /** Shows the stretch of `words` without marks, with as many marks around it as `quoted` has. */
  const shown = (quoted: string, source: string, words: string) => {
    const { start, end } = withQuotesOf(quoted, source, placeOf(source, words))
    return source.slice(start, end)
  }

  it.each([
    ['“四区两城”', '“四区两城”'],
    ['“四区两城', '“四区两城'],
    ['四区两城”', '四区两城”'],
    ['四区两城', '四区两城'],
    ['「四区两城」', '“四区两城”'],
    ['“‘四区两城’”', '“四区两城”'],
  ])('widens as the quotation %s does: to %s', (quoted, expected) => {
    expect(shown(quoted, '建设“四区两城”格局', '四区两城')).toBe(expected)
  })

  it('takes in as many marks as the quotation has and no more', () => {
    const source = '他说“‘四区两城’”已成'
    expect(shown('“‘四区两城’”', source, '四区两城')).toBe('“‘四区两城’”')
    expect(shown('‘四区两城’', source, '四区两城')).toBe('‘四区两城’')
  })

  it('ends at the ends of the text', () => {
    expect(withQuotesOf('“四区两城”', '四区两城', { start: 0, end: 4 })).toEqual({ start: 0, end: 4 })
    expect(withQuotesOf('“‘四区’”', '‘四区’', { start: 1, end: 3 })).toEqual({ start: 0, end: 4 })
    expect(withQuotesOf('', '“四区”', { start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })
})
