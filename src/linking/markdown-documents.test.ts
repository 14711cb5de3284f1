import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../model/ids.ts'
import { applyEdits } from '../text/edits.ts'
import type { LinkMode } from './choose-uses.ts'
import { linkMarkdown } from './link-markdown.ts'
import { type LinkTarget, makeLinkTarget } from './link-target.ts'
import { makeTermFinder } from './term-finder.ts'

const term = (name: string, slug: string) => ({ key: parseNodeKey(`term/${slug}`)!, name, aliases: [] })
const find = makeTermFinder([term('四区两城', 'siqu'), term('五好园区', 'wuhao')])
const target = makeLinkTarget('https://a.cn/', 'r')
const run = (source: string, mode: LinkMode, to: LinkTarget = target) =>
  applyEdits(source, linkMarkdown(source, { find, target: to, mode }).insertions)
/** Links a document; its links are written as `{words}`. */
const linked = (source: string, mode: LinkMode = 'all') =>
  run(source, mode).replaceAll(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(https:\/\/a\.cn\/r\/term\/\w+\/\)/g, '{$1}')

describe('a Markdown document', () => {
  it('is linked in its headings, lists, quotations, tables and notes, and nowhere else', () => {
    const source = `---
title: 四区两城
---

# 四区两城 #

四区两城
========

一、四区两城*好*

1. 抓四区两城
   - 抓五好园区

> 四区两城
续行五好园区

| 四区两城 | 五好园区 |
| -------- | -------- |
| \`四区\`   | 四区两城 |

    四区两城

~~~四区两城
四区两城
~~~

<div>
四区两城
</div>

<!-- 四区两城 -->

注[^四区两城]。

[^四区两城]: 五好园区

[四区两城]: x "四区两城"`
    const expected = source
      .replace('# 四区两城 #', '# {四区两城} #')
      .replace('四区两城\n====', '{四区两城}\n====')
      .replace('、四区', '、{四区')
      .replace('城*好*', '城}*好*')
      .replace('抓四区两城', '抓{四区两城}')
      .replace('抓五好园区', '抓{五好园区}')
      .replace('> 四区两城', '> {四区两城}')
      .replace('续行五好园区', '续行{五好园区}')
      .replace('| 四区两城 | 五好园区 |', '| {四区两城} | {五好园区} |')
      .replace('| 四区两城 |', '| {四区两城} |')
      .replace(']: 五好园区', ']: {五好园区}')
    expect(linked(source)).toBe(expected)
  })

  it.each([
    ['a bracket that is open elsewhere', '见[附件，四区两城', '见[附件，{四区两城}'],
    ['a label that nothing defines', '[四区两城][无]', '[{四区两城}][无]'],
    ['code that looks like a tag', '`<code>`与四区两城', '`<code>`与{四区两城}'],
    ['an element of code that is closed', '<code>甲</code>四区两城', '<code>甲</code>{四区两城}'],
    [
      'the end of code without a beginning',
      '</code>甲<code>乙</code>四区两城',
      '</code>甲<code>乙</code>{四区两城}',
    ],
    ['a tag of no meaning to links', '甲<br>四区两城', '甲<br>{四区两城}'],
    ['a link to elsewhere', '[甲](x)四区两城', '[甲](x){四区两城}'],
    ['signs that are escaped', '\\*四区两城\\*', '\\*{四区两城}\\*'],
    [
      'signs of formulas in HTML',
      '<div>\n$$\n</div>\n\n四区两城\n\n<div>\n$$\n</div>',
      '<div>\n$$\n</div>\n\n{四区两城}\n\n<div>\n$$\n</div>',
    ],
    [
      'signs of formulas in code',
      '~~~\n$$\n~~~\n\n四区两城\n\n~~~\n$$\n~~~',
      '~~~\n$$\n~~~\n\n{四区两城}\n\n~~~\n$$\n~~~',
    ],
    ['a hard break', '甲  \n四区两城', '甲  \n{四区两城}'],
    [
      'emphasis that is widened, another term behind it',
      '把*四区两城建好*了，抓五好园区',
      '把{*四区两城建好*}了，抓{五好园区}',
    ],
    [
      'emphasis that is widened, another term before it',
      '抓五好园区，把*四区两城建好*了',
      '抓{五好园区}，把{*四区两城建好*}了',
    ],
    ['a term across the lines of a list', '- 四区\n  两城', '- {四区\n  两城}'],
    ['line breaks of Windows', '*好*\r\n四区\r\n两城\r\n', '*好*\r\n{四区\r\n两城}\r\n'],
  ])('is linked beside %s', (_, source, expected) => {
    expect(linked(source)).toBe(expected)
  })

  it.each([
    ['a link by a label', '[见四区两城][甲 乙]，*好*\n\n[甲 乙]: x'],
    ['a link by a label over two lines', '[见四区两城][甲\n乙]\n\n[甲 乙]: x'],
    ['a link by a label in capitals', '[见四区两城][A]\n\n[a]: x'],
    ['a link by a label with a full-width blank', '[见四区两城][甲　乙]\n\n[甲　乙]: x'],
    ['a link whose words are its label', '[抓　四区两城]\n\n[抓　四区两城]: x'],
    ['a link whose label is defined over two lines', '[见四区两城][甲 乙]\n\n[甲\n乙]: x'],
    ['a link by a label with blanks at its ends', '[见四区两城][ A ]\n\n[a]: x'],
    ['a link whose label is defined over three lines', '[见四区两城][甲 乙 丙]\n\n[甲\n乙\n丙]: x'],
    ['an element of code in capitals', '甲<CODE>四区两城</CODE>'],
    ['the label of a note', '甲[^四区两城]\n\n[^四区两城]: 乙'],
    ['an address', '<https://b.cn/四区两城>'],
    ['a link with marks in its words', '[抓**四区两城**](x)'],
    ['a picture', '![四区两城](x)'],
    ['a phrase with brackets the wrong way round', '**甲]乙[四区两城**的'],
    ['a phrase with a bracket that is open', '**[甲四区两城**的'],
    ['a phrase with a reference', '**甲&amp;建四区两城**的'],
    ['a sign of other grammars before it', '~四区两城，'],
    ['a sign of other grammars behind it', '四区两城$，'],
    ['a tag', '甲<b title="四区两城">乙</b>'],
    ['a comment', '甲<!-- 四区两城 -->'],
    ['an element of code', '甲<code>四区两城</code>'],
    ['an element of code with emphasis within', '甲<kbd>*四区两城*</kbd>'],
    ['two elements, one within another', '<pre><code>甲</code>四区两城</pre>'],
    ['a sign that is struck out', '~四区两城~'],
    ['a name across the lines of a quotation', '> 四区\n> 两城'],
    ['a name with a reference within it', '四区&nbsp;两城'],
  ])('is left alone within %s', (_, source) => {
    expect(run(source, 'all')).toBe(source)
  })

  it('keeps the links that stand in it, by a label as well, where a term stands in emphasis beside them', () => {
    expect(linked('[见五好园区][甲 乙]，抓**四区两城**的\n\n[甲 乙]: x')).toBe(
      '[见五好园区][甲 乙]，抓{**四区两城**}的\n\n[甲 乙]: x',
    )
  })

  it('is linked to the end of a long paragraph', () => {
    const filler = '要'.repeat(3000)
    expect(linked(`*好*四区两城${filler}*好*五好园区${filler}四区两城`)).toBe(
      `*好*{四区两城}${filler}*好*{五好园区}${filler}{四区两城}`,
    )
    expect(linked(`*四区两城${filler}四区两城`)).toBe(`*{四区两城}${filler}{四区两城}`)
  })

  it('tells the terms of each link and of each use', () => {
    const { keys, used } = linkMarkdown('五好园区，**四区两城要**建，[四区两城](x)', {
      find,
      target,
      mode: 'first',
    })
    expect(keys).toEqual(['term/wuhao', 'term/siqu'])
    expect(used).toEqual(['term/wuhao', 'term/siqu', 'term/siqu'])
  })
})

describe('the first use in a section of a Markdown document', () => {
  const LINK = '[x](https://a.cn/r/term/siqu/)'

  it.each([
    [
      'begins anew with each heading',
      '四区两城\n\n四区两城\n\n# 甲\n\n四区两城\n\n四区两城\n\n乙\n---\n\n四区两城',
      '{四区两城}\n\n四区两城\n\n# 甲\n\n{四区两城}\n\n四区两城\n\n乙\n---\n\n{四区两城}',
    ],
    [
      'is in the heading itself',
      '四区两城\n\n# 四区两城\n\n四区两城',
      '{四区两城}\n\n# {四区两城}\n\n四区两城',
    ],
    [
      'begins anew with a number, as headings have it',
      '四区两城\n\n二、乙\n\n四区两城\n\n（三）四区两城',
      '{四区两城}\n\n二、乙\n\n{四区两城}\n\n（三）{四区两城}',
    ],
    ['is not linked where the section has such a link', `${LINK}\n\n四区两城`, '{x}\n\n四区两城'],
    ['is not linked where such a link comes later', `四区两城\n\n*好*${LINK}`, '四区两城\n\n*好*{x}'],
    [
      'is linked where another section has such a link',
      `${LINK}\n\n# 乙\n\n四区两城`,
      '{x}\n\n# 乙\n\n{四区两城}',
    ],
    ['is one use of each term', '四区两城，五好园区，四区两城', '{四区两城}，{五好园区}，四区两城'],
  ])('%s', (_, source, expected) => {
    expect(linked(source, 'first')).toBe(expected)
  })

  it('knows all links of a section, in whatever paragraph', () => {
    const source = `${LINK}\n\n[y](https://a.cn/r/term/wuhao/)\n\n四区两城，五好园区`
    expect(run(source, 'first')).toBe(source)
  })
})

describe('an address that would change the blocks of a document', () => {
  /** The address of one term has a line break in it, or as many as part a paragraph. */
  const broken = (lineBreak: string): LinkTarget => ({
    hrefOf: (key) => (key === 'term/siqu' ? `x${lineBreak}y` : `z`),
    keyOf: () => null,
  })

  it('is not written, and those of other paragraphs are', () => {
    expect(run('四区两城，五好园区\n\n五好园区', 'all', broken('\n'))).toBe(
      '四区两城，五好园区\n\n[五好园区](z)',
    )
    expect(run('五好园区\n\n四区两城', 'all', broken('\n'))).toBe('[五好园区](z)\n\n四区两城')
  })

  it('is not written where it makes code of its end', () => {
    expect(run('五好园区\n\n四区两城', 'all', broken('\n\n    '))).toBe('[五好园区](z)\n\n四区两城')
  })

  it('is not written, nor is another, where it parts a paragraph', () => {
    const source = '五好园区\n\n四区两城'
    expect(run(source, 'all', broken('\n\n'))).toBe(source)
  })

  it('does no harm where its term is not used', () => {
    expect(run('五好园区', 'all', broken('\n\n'))).toBe('[五好园区](z)')
  })
})
