import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { applyEdits } from '../text/edits.ts'
import { linkMarkdown } from './link-markdown.ts'
import { makeLinkTarget } from './link-target.ts'
import { makeTermFinder } from './term-finder.ts'

const graph = parseGraph(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const find = makeTermFinder(graph.nodesOf('term'))
const target = makeLinkTarget('https://example.org/', 'r')
const run = (source: string, mode: 'all' | 'first' = 'all') =>
  applyEdits(source, linkMarkdown(source, { find, target, mode }).insertions)
/** Writes links as {text}, to be read by people. */
const brief = (text: string) =>
  text.replaceAll(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(https:\/\/example\.org\/r\/term\/[^)]*\)/g, '{$1}')

describe('what is no prose', () => {
  it.each([
    '*[四区两城]: 城乡的格局',
    '四个区：\n*[四区两城]: 格局\n*[五好园区] : 四区两城的园区',
    '- 甲\n\n  *[四区两城]: 格局',
    '公式 $四区两城=4+2$。',
    '令 $x$ 与 $四区两城 \\times 2$。',
    '$$四区两城=4+2$$',
    '$$\n四区两城\n=4+2\n$$',
    '$$\n四区\n\n四区两城\n\n- 五好园区\n$$',
    '> $$\n> 四区两城\n> $$',
    '设 \\(四区两城\\) 为',
    '\\[\n四区两城=6\n\\]',
    '设 \\\\(四区两城\\\\)，\\\\[五好园区\\\\]',
    '\\begin{align*}\n四区两城 &= 6\n\\end{align*}',
    '---\ntitle: 四区两城\n---\n',
    '---\n标题: 四区两城\ntags:\n  - 五好园区\n---\n',
    '---\n# 四区两城\ntitle: "五好园区"\n...\n',
    '+++\ntitle = "四区两城"\n[extra]\nname = "五好园区"\n+++\n',
    ';;;\n"title": "四区两城"\n;;;\n',
    '{\n  "title": "四区两城"\n}\n',
    '# 甲 {#jia .四区两城}',
    '{: title="四区两城"}',
    '{{ 四区两城 }}与{% include "四区两城" %}',
    '~~四区两城~~',
  ])('gets no links: %j', (source) => {
    expect(run(source)).toBe(source)
  })

  it.each([
    ['从$5到$6，四区两城', '从$5到$6，{四区两城}'],
    ['$5 and $6：四区两城，$7', '$5 and $6：{四区两城}，$7'],
    ['$ 四区两城 $', '$ {四区两城} $'],
    ['US$3，四区两城，HK$4', 'US$3，{四区两城}，HK$4'],
    ['\\$x四区两城 y\\$', '\\$x{四区两城} y\\$'],
    ['`$` 四区两城 `$`', '`$` {四区两城} `$`'],
    ['$a$四区两城 $b$', '$a$四区两城 $b$'],
    ['$a$，四区两城，$b$', '$a$，{四区两城}，$b$'],
    ['一段$$四区\n\n四区两城', '一段$$四区\n\n{四区两城}'],
    ['```\n$$\n```\n四区两城\n\n```\n$$\n```', '```\n$$\n```\n{四区两城}\n\n```\n$$\n```'],
    ['*[四区两城] 的：四区两城', '*[四区两城] 的：{四区两城}'],
    ['---\n\n四区两城\n\n---', '---\n\n{四区两城}\n\n---'],
    ['+++\n四区两城', '+++\n{四区两城}'],
    ['+++\na = 1\n+++\n四区两城', '+++\na = 1\n+++\n{四区两城}'],
    ['---\na: 1\n---\n四区两城', '---\na: 1\n---\n{四区两城}'],
  ])('ends where prose begins: %j', (source, expected) => {
    expect(brief(run(source)).replace('[{四区两城}]', '[四区两城]')).toBe(expected)
  })
})

describe('a link beside signs of emphasis', () => {
  it.each([
    // The signs would not close, or not open, beside the link's own.
    ['**建设四区两城**的', '{**建设四区两城**}的'],
    ['全力推进**四区两城建设**。', '全力推进{**四区两城建设**}。'],
    ['把*四区两城建好*了', '把{*四区两城建好*}了'],
    ['把***四区两城建好***了', '把{***四区两城建好***}了'],
    ['**大力建设四区两城**A', '{**大力建设四区两城**}A'],
    // They do here.
    ['**四区两城**建设', '{**四区两城**}建设'],
    ['__四区两城__ 建设', '{__四区两城__} 建设'],
    ['**推进四区两城建设**的', '**推进{四区两城}建设**的'],
    ['**建设四区两城**，', '**建设{四区两城}**，'],
    ['**“四区两城”**，', '{**“四区两城”**}，'],
    // These are no emphasis to the grammar, and are left as they are.
    ['抓**“四区两城”**建设', '抓**{“四区两城”}**建设'],
    ['**推进“四区两城”**建设', '**推进{“四区两城”}**建设'],
    // A name across the border of emphasis.
    ['四区**两城**建设', '{四区**两城**}建设'],
    ['**四区**两城', '{**四区**两城}'],
    ['四区**两城建设**，', '{四区**两城建设**}，'],
    ['**推进2614**工作法', '{**推进2614**工作法}'],
    ['抓“**四区两城**”。', '抓{“**四区两城**”}。'],
    // It would be an image.
    ['好!**四区两城**', '好!**{四区两城}**'],
  ])('%j becomes %j', (source, expected) => {
    for (const mode of ['all', 'first'] as const) {
      const result = run(source, mode)
      expect(brief(result)).toBe(expected)
      expect(run(result, mode)).toBe(result)
    }
  })

  it.each([
    // Another term stands there, or is linked there.
    ['推进**四区两城、五好园区**。', '推进**四区两城、{五好园区}**。'],
    ['**[甲](x)建设四区两城**的', '**[甲](x)建设四区两城**的'],
    ['**见![图](x)建设四区两城**的', '**见![图](x)建设四区两城**的'],
    ['**甲[^1]建设四区两城**的\n\n[^1]: 乙', '**甲[^1]建设四区两城**的\n\n[^1]: 乙'],
    // More than a phrase.
    ['**一要抓好工作。二要建设四区两城**的', '**一要抓好工作。二要建设四区两城**的'],
    [`**${'要'.repeat(80)}建设四区两城**的`, `**${'要'.repeat(80)}建设四区两城**的`],
  ])('goes around nothing else: %j', (source, expected) => {
    expect(brief(run(source))).toBe(expected)
  })
})

describe('a link around a phrase', () => {
  it.each([
    ['**[甲]建设四区两城**的', '{**[甲]建设四区两城**}的'],
    ['**\\[甲建设四区两城**的', '**\\[甲建设四区两城**的'],
    ['**甲\\]建设四区两城**的', '**甲\\]建设四区两城**的'],
    ['**甲\\]乙\\[建设四区两城**的', '**甲\\]乙\\[建设四区两城**的'],
  ])('has brackets in it as pairs: %j becomes %j', (source, expected) => {
    const result = run(source).replaceAll(/\[([^\n]*)\]\(https:\/\/example\.org\/r\/term\/[^)]*\)/g, '{$1}')
    expect(result).toBe(expected)
  })
})

describe('the label of a link', () => {
  it.each(['SS', 'ẞ', ' ss ', 'ß'])('is known in any case and with blanks at its ends: %j', (label) => {
    const source = `[四区两城][${label}]\n\n[ss]: x`
    expect(run(source)).toBe(source)
  })

  it('is another with a blank in it', () => {
    expect(brief(run('*好*[四区两城][乙 丙]\n\n[乙丙]: x'))).toBe('*好*[{四区两城}][乙 丙]\n\n[乙丙]: x')
    const source = '[四区两城][乙\n丙]\n\n[乙  丙]: x'
    expect(run(source)).toBe(source)
  })
})

describe('an address that means something to the grammar', () => {
  it.each(['a b', 'a<b c', '<', '< a', 'a b/'])('is not written where a link of it is none: %j', (href) => {
    const odd = { hrefOf: () => href, keyOf: () => null }
    const { keys, used } = linkMarkdown('*好*四区两城', { find, target: odd, mode: 'all' })
    expect([keys, used]).toEqual([[], ['term/siqu-liangcheng']])
  })
})

/** Writes a tree as nested words, without our own links. */
function describeTree(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inner = 'children' in node ? node.children.map(describeTree).join('') : ''
  if (node.type === 'link' && target.keyOf(node.url) !== null) return inner
  return `<${node.type}${'value' in node ? ` ${node.value}` : ''}>${inner}</>`
}

describe('any document of emphasis and formulas', () => {
  const word = fc.constantFrom(
    ...[
      '四区两城',
      '“四区两城”',
      '2614工作法',
      '“五好”园区',
      '建设',
      '。',
      '，',
      'a',
      '1',
      ' ',
      '\n',
      '\n\n',
    ],
    ...[
      '**',
      '*',
      '_',
      '__',
      '***',
      '**',
      '**',
      '$',
      '$$',
      '\\(',
      '\\)',
      '`',
      '*[',
      ']: ',
      '[',
      ']',
      '!',
      '\\',
      '~~',
    ],
  )
  const text = fc.array(word, { maxLength: 24 }).map((words) => words.join(''))

  it('links a later use where the first cannot be linked, beside a link as well', () => {
    expect(brief(run('!四区两城四区两城“五好”园区', 'first'))).toBe('!四区两城{四区两城}{“五好”园区}')
  })

  it('has the same tree but for the links, and a second run changes nothing', () => {
    for (const mode of ['all', 'first'] as const)
      fc.assert(
        fc.property(text, (source) => {
          const result = run(source, mode)
          expect(describeTree(fromMarkdown(result))).toBe(describeTree(fromMarkdown(source)))
          expect(run(result, mode)).toBe(result)
        }),
        { numRuns: 500 },
      )
  })

  it('is linked in time that grows with its length', () => {
    for (const piece of ['$四区两城', '\\(四区', '`$$', '*[四区两城]:\n', '建设**四区两城的**要']) {
      const started = performance.now()
      run(piece.repeat(800))
      expect(performance.now() - started, piece).toBeLessThan(10_000)
    }
  })
})
