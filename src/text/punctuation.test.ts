import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levelMarks } from './punctuation.ts'

describe('levelMarks', () => {
  it.each([
    ['抓"五好"园区', '抓“五好”园区'],
    ['抓＂两重＂、＂两新＂', '抓“两重”、“两新”'],
    ['抓「五好」園區', '抓“五好”園區'],
    ['抓‘五好’园区', '抓“五好”园区'],
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
