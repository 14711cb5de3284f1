import { describe, expect, it } from 'vitest'
import { parseMarkdownBlocks, textBlocks } from '../documents/markdown/parse.ts'
import { findNoProse } from './formulas.ts'

/** Returns what is no prose in a document without settings, as it is written. */
function noProseOf(source: string, code: readonly string[] = []): string[] {
  const blocks = textBlocks(parseMarkdownBlocks(source), source)
  const spans = code.map((text) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length }))
  // The settings of a document without any are a stretch of no length.
  return findNoProse({ source, blocks, code: spans, front: 0 })
    .filter(({ start, end }) => start !== 0 || end !== 0)
    .map(({ start, end }) => source.slice(start, end))
}

describe('a formula within a line', () => {
  it.each<[string, string[]]>([
    ['设 $x$ 为产值，$y$ 为人口', ['$x$', '$y$']],
    ['令 $x+1$ 为 2024 年产值', ['$x+1$']],
    ['$$x$$', ['$$x$$']],
    ['设 \\(x\\) 与 \\[y\\]', ['\\(x\\)', '\\[y\\]']],
    ['设 \\\\(x\\\\) 与 \\\\[y\\\\]', ['\\\\(x\\\\)', '\\\\[y\\\\]']],
    [
      '\\begin{align*}x\\end{align*}，\\begin{a}y\\end{a}',
      ['\\begin{align*}x\\end{align*}', '\\begin{a}y\\end{a}'],
    ],
    ['第一行 $x\n+y$ 第二行', ['$x\n+y$']],
    // The first of two signs that close it ends it.
    ['\\(x\\) 与 y\\)', ['\\(x\\)']],
    ['$a $$b$$', ['$$b$$']],
    ['$$a$b$$', ['$$a$b$$']],
    ['甲 $a $$b$$ c$ 乙', ['$$b$$']],
    // What is escaped within it ends nothing.
    ['$x\\,y$', ['$x\\,y$']],
    ['$x\\$y$', ['$x\\$y$']],
    ['$x\\`y$', ['$x\\`y$']],
  ])('is found in %j', (source, expected) => {
    expect(noProseOf(source)).toEqual(expected)
  })

  it.each([
    '从$5到$6',
    '$ x$ 与其他',
    '其他与 $x $',
    '$x$1',
    '一个 $ 号',
    '$a$$',
    '$$a$',
    '\\$x$',
    '$x\\$',
    '\\(x\\]',
    '\\\\(x\\)',
    '\\(x\\\\)',
    '\\)x\\(',
    '\\)x\\)',
    '\\)x\\]',
    '\\]x\\]',
    '\\end{a}x\\begin{a}',
    '\\begin{a}x\\end{b}',
    '`$x` 与 `y$`',
    '``$x` y$``',
    '甲 `$x$` 乙',
    '$x\n\ny$',
  ])('is none in %j', (source) => {
    expect(noProseOf(source)).toEqual([])
  })

  it('begins behind code that is closed, and behind a lone sign of code', () => {
    expect(noProseOf('`甲` $x$')).toEqual(['$x$'])
    expect(noProseOf('` $x$')).toEqual(['$x$'])
  })
})

describe('a formula of several lines', () => {
  it('lies between two lines of signs, with blank lines or without', () => {
    expect(noProseOf('甲\n\n$$\n乙\n\n丙\n$$\n丁')).toEqual(['$$\n乙\n\n丙\n$$'])
    expect(noProseOf('$$\n乙\n$$')).toEqual(['$$\n乙\n$$'])
    expect(noProseOf('> $$\n> 乙\n>\n> 丙\n> $$')).toEqual(['> $$\n> 乙\n>\n> 丙\n> $$'])
  })

  it('is followed by prose and by another', () => {
    expect(noProseOf('$$\n甲\n\n乙\n$$\n\n丙\n\n$$\n丁\n\n戊\n$$')).toEqual([
      '$$\n甲\n\n乙\n$$',
      '$$\n丁\n\n戊\n$$',
    ])
  })

  it('does not begin within another', () => {
    const inner = '\\begin{a}\n$$\n\\end{a}'
    expect(noProseOf(`${inner}\n\n甲\n\n$$\n乙\n\n丙\n$$`)).toEqual([inner, '$$\n乙\n\n丙\n$$'])
  })

  it('is none where its signs are not closed, or stand in code', () => {
    expect(noProseOf('$$\n甲\n\n乙')).toEqual([])
    expect(noProseOf('$$\n甲\n\n乙\n$$\n\n$$\n丙')).toEqual(['$$\n甲\n\n乙\n$$'])
    expect(noProseOf('```\n$$\n```\n\n甲\n\n$$', ['```\n$$\n```'])).toEqual([])
    expect(noProseOf('    $$\n\n甲\n\n    $$', ['    $$\n\n甲\n\n    $$'])).toEqual([])
    expect(noProseOf('甲 $$\n\n乙\n\n丙 $$')).toEqual([])
  })
})

describe('the definition of an abbreviation', () => {
  it('takes its line and no other', () => {
    expect(noProseOf('甲\n*[GDP]: 总值\n乙')).toEqual(['*[GDP]: 总值'])
    expect(noProseOf('*[GDP]: 总值\n乙\n*[CPI] : 指数')).toEqual(['*[GDP]: 总值', '*[CPI] : 指数'])
    expect(noProseOf('> 甲\n> *[GDP]: 总值\n> 乙')).toEqual(['*[GDP]: 总值'])
  })

  it('stands at the beginning of a line and has a colon', () => {
    expect(noProseOf('甲*[GDP]: 总值')).toEqual([])
    expect(noProseOf('*[GDP] 总值')).toEqual([])
    expect(noProseOf('*[]: 总值')).toEqual([])
  })
})

describe('what is no prose', () => {
  it('begins with the settings, and comes in order and apart', () => {
    const source = '---\na: 1\n---\n\n*[GDP]: $x$\n\n$y$'
    const blocks = textBlocks(parseMarkdownBlocks(source), source).slice(-2)
    const spans = findNoProse({ source, blocks, code: [], front: 12 })
    expect(spans.map(({ start, end }) => source.slice(start, end))).toEqual([
      '---\na: 1\n---',
      '*[GDP]: $x$',
      '$y$',
    ])
  })
})
