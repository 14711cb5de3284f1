import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINE_BREAKS } from '../patterns.ts'
import { checkDocument, describeMarks } from '../testing/check-document.ts'
import { reportText } from '../testing/texts.ts'
import { readMarkdown } from './read-markdown.ts'

describe('readMarkdown', () => {
  it.each([
    ['headings', '# 一、回顾 #\n## （一）工业', '一、回顾\n（一）工业'],
    ['underlined headings', '回顾\n====\n甲', '回顾\n\n甲'],
    ['emphasis', '建设**“四区两城”**，*甲*', '建设“四区两城”，甲'],
    ['links', '见[公报](http://a.b "c")和<http://a.b>![图](x.png)', '见公报和http://a.b'],
    ['numbers of lists', '1. 甲\n2. 乙\n', '1. 甲\n2. 乙\n'],
    ['bullets', '- 甲\n- **乙**：丙\n', '甲\n乙：丙\n'],
    ['quotations', '> 甲\n> > 乙\n> 丙', '甲\n乙\n丙'],
    ['fences', '```text\n# 甲\n```\n乙', '\n# 甲\n\n乙'],
    ['escapes and entities', '1\\. 甲&ldquo;乙&rdquo;\\*&nosuch;', '1. 甲“乙”*&nosuch;'],
    ['rules', '甲\n\n---\n\n乙', '甲\n\n\n\n乙'],
    ['settings at the head', '---\ntitle: 甲\ndate: 2024\n---\n# 乙', '\n\n\n\n乙'],
    ['HTML', '甲<sup>1</sup><br>\n<!-- 乙 -->\n', '甲[1]\n\n'],
    ['hard breaks', '甲\\\n乙', '甲\n乙'],
  ])('takes the signs out of %s', (_, source, text) => {
    expect(readMarkdown(source).text).toBe(text)
  })

  it('gives footnotes their markers, and a heading in the blank line before them', () => {
    const source = '“六仗”[^b]，“两城”[^a]。\n\n[^a]: “两城”：甲。\n[^b]: “六仗”：乙。\n'
    expect(readMarkdown(source).text).toBe('“六仗”[1]，“两城”[2]。\n\n[2]“两城”：甲。\n[1]“六仗”：乙。\n')
    expect(readMarkdown('“六仗”[^1]。\n\n[^1]: “六仗”：乙。\n').text).toBe(
      '“六仗”[1]。\n注释\n[1]“六仗”：乙。\n',
    )
    expect(readMarkdown('“六仗”[^3]。').text).toBe('“六仗”[3]。')
  })

  it.each([
    '1.“两重”：甲。\n2.“两新”：乙。',
    '[1]：甲\n[1]: “两重”：乙',
    '　　各位代表：\n    缩进的一段。\n\t又一段。',
    '注：* 为预期性指标',
    '* 为预期性指标',
    '——2024年\r\n《甲》（一）<35微克',
    '#标题\n1）甲\n2024.1.1',
    '[bookmark: _GoBack]22.“三管三必须”：甲',
  ])('leaves plain text as it is: %j', (source) => {
    expect(readMarkdown(source).text).toBe(source)
  })

  it('leaves a whole report as it is', () => {
    const report = readFileSync(
      new URL('../../../graph-data/lingling-2024-plan/source.txt', import.meta.url),
      'utf8',
    )
    expect(readMarkdown(report).text).toBe(report)
  })

  it('leaves plain texts as they are', () => {
    fc.assert(
      fc.property(reportText, (text) => {
        expect(readMarkdown(text).text).toBe(text)
      }),
    )
  })

  it.each([
    ['headings', '# 甲 #\n\n乙\n===', ['heading 1: 甲', 'heading 1: 乙']],
    ['bold', '建设**四区**，甲**“两城”**乙', ['bold: 四区', 'bold: “两城”']],
    [
      'items',
      '1. 甲\n   - **乙**\n2. 丙\n',
      ['list-item 0 1.: 1. 甲', 'list-item 1 : 乙', 'bold: 乙', 'list-item 0 2.: 2. 丙'],
    ],
    [
      'cells',
      '前言\n| 甲 | **乙** |\n|:-|-:|\n| 丙 | |\n|丁|戊|\n\n甲|乙\n-|-\n',
      [
        'cell 0 0 0 true: 甲',
        'cell 0 0 1 true: 乙',
        'bold: 乙',
        'cell 0 1 0 false: 丙',
        'cell 0 2 0 false: 丁',
        'cell 0 2 1 false: 戊',
        'cell 1 0 0 true: 甲',
        'cell 1 0 1 true: 乙',
      ],
    ],
    [
      'notes and references',
      '甲[^b]<sup>2</sup>\n\n[^b]: 乙\n',
      ['note-reference 1: [1]', 'note-reference 2: [2]', 'note 1: [1]乙'],
    ],
    ['contents', '- [甲](#a)\n- 见[乙](#b)', ['list-item 0 : 甲', 'contents: 甲', 'list-item 0 : 见乙']],
  ])('marks %s', (_, source, marks) => {
    const document = readMarkdown(source)
    expect(describeMarks(document)).toEqual(marks)
    checkDocument(document, source)
  })

  it('keeps the number of lines, whatever it reads', () => {
    const piece = fc.constantFrom(
      ...[
        '#',
        '# ',
        '*',
        '**',
        '_',
        '`',
        '```',
        '> ',
        '- ',
        '1. ',
        '[',
        ']',
        '(',
        ')',
        '[^1]',
        '[^1]: ',
        '[a]: b',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '    ',
        '<b>',
        '<!--',
        '-->',
        '---\n',
        '===',
        '\\',
        '&amp;',
        '![',
        '甲',
        'a: b\n',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const count = (text: string) => (text.match(LINE_BREAKS) ?? []).length
        const document = readMarkdown(source)
        expect(count(document.text)).toBe(count(source))
        checkDocument(document, source)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['[', '*a ', '> ', '- ', '`', '<a ', '[^1]', '![', '_a', '&#'])(
    'does not hang on garbage: %s',
    (piece) => {
      const started = performance.now()
      readMarkdown(piece.repeat(3000))
      expect(performance.now() - started).toBeLessThan(6000)
    },
  )
})
