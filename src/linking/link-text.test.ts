import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { applyEdits } from '../text/edits.ts'
import { linkHtml } from './link-html.ts'
import { linkMarkdown } from './link-markdown.ts'
import { makeLinkTarget } from './link-target.ts'
import { type LinkedText, type LinkOptions, linkText } from './link-text.ts'
import { makeTermFinder } from './term-finder.ts'

const folder = 'graph-data/lingling-2024-plan'
const graph = parseGraph(readFileSync(`${folder}/graph.json`, 'utf8'))
const report = readFileSync(`${folder}/source.txt`, 'utf8')
const find = makeTermFinder(graph.nodesOf('term'))
const target = makeLinkTarget('https://example.org/', 'r')
const ALL: LinkOptions = { find, target, mode: 'all' }
const FIRST: LinkOptions = { find, target, mode: 'first' }
type Link = (source: string, options: LinkOptions) => LinkedText
const run = (link: Link, source: string, options = ALL) =>
  applyEdits(source, link(source, options).insertions)
/** Writes the links of a text in a short form, to be read by people. */
const brief = (text: string) =>
  text
    .replaceAll(/<a href="https:\/\/example\.org\/r\/term\/([^"]*)\/">(.*?)<\/a>/gs, '{$2|$1}')
    .replaceAll(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(https:\/\/example\.org\/r\/term\/([^)]*)\/\)/g, '{$1|$2}')
const linked = (link: Link, source: string, options = ALL) => brief(run(link, source, options))

describe('a use of a term in another text', () => {
  it('is found with its quotation marks, of any make, or without', () => {
    const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end))
    expect(found('推行“2614”工作法，抓四区两城。')).toEqual(['“2614”工作法', '四区两城'])
    expect(found('「四区两城」与"五好"园区')).toEqual(['「四区两城」', '"五好"园区'])
    expect(found('２６１４工作法')).toEqual(['２６１４工作法'])
  })

  it('is no part of a longer name, and no word of the language', () => {
    expect(find('五好园区域')).toHaveLength(1)
    expect(find('两重一轻')).toEqual([])
    const short = makeTermFinder([{ key: 'term/liangzhong' as never, name: '两重', aliases: ['建设'] }])
    expect(short('抓两重建设')).toEqual([])
    expect(short('抓“两重”建设')).toHaveLength(1)
    const word = makeTermFinder([{ key: 'term/tanhui' as never, name: '碳汇', aliases: [] }])
    expect(word('绿色低碳汇聚')).toEqual([])
    expect(word('发展“碳汇”')).toHaveLength(1)
  })

  it('is none where two terms have the same name', () => {
    const twice = makeTermFinder([
      { key: 'term/a' as never, name: '五好园区', aliases: [] },
      { key: 'term/b' as never, name: '“五好”园区', aliases: [] },
    ])
    expect(twice('五好园区')).toEqual([])
  })
})

describe('a plain text', () => {
  it('gets its links in the form of Markdown', () => {
    expect(linked(linkText, '抓好“五好”园区。')).toBe('抓好{“五好”园区|wuhaoyuanqu}。')
    expect(run(linkText, '四区两城')).toBe('[四区两城](https://example.org/r/term/siqu-liangcheng/)')
  })

  it('links the first use in each section', () => {
    const text = '一、甲\n四区两城，四区两城。\n二、乙\n四区两城。\n（一）丙\n四区两城。'
    expect(linked(linkText, text, FIRST).match(/\{/g)).toHaveLength(3)
    expect(linked(linkText, text).match(/\{/g)).toHaveLength(4)
  })

  it('leaves what is linked already, and addresses', () => {
    for (const text of ['[四区两城](x)', '<a href="x">四区两城</a>', 'https://x.cn/四区两城'])
      expect(run(linkText, text)).toBe(text)
  })
})

describe('a link to a site at an address with signs', () => {
  const BASES = [
    'https://example.org/(a/',
    'https://example.org/a)/',
    'https://example.org/[a/',
    'https://example.org/a](b/',
    'https://example.org/&copy;/',
    'https://example.org/a|b/',
    'http://[::1]:4173/',
    '',
  ]
  const cases = BASES.flatMap((base) => [linkText, linkMarkdown, linkHtml].map((link) => ({ base, link })))

  it.each(cases)('leads there, and is not made again: $base, $link.name', ({ base, link }) => {
    const options: LinkOptions = { find, target: makeLinkTarget(base, 'r (1'), mode: 'all' }
    const once = run(link, '抓四区两城。', options)
    expect(run(link, once, options)).toBe(once)
    const [, href = ''] = /href="([^"]*)"/.exec(once) ?? []
    const urls: string[] = []
    const visit = (node: Nodes): void => {
      if (node.type === 'link') urls.push(node.url)
      if ('children' in node) for (const child of node.children) visit(child)
    }
    visit(fromMarkdown(once))
    const [url] = link === linkHtml ? [href] : urls
    const site = base === '' ? '' : decodeURI(new URL(base).href)
    expect(decodeURIComponent(url ?? '')).toBe(`${site}r (1/term/siqu-liangcheng/`)
  })

  it('is known again in either spelling', () => {
    const { keyOf, hrefOf } = makeLinkTarget('https://example.org/(a/', 'r')
    const spelt = 'https://example.org/(a/r/term/siqu-liangcheng/'
    expect([keyOf(spelt), keyOf(hrefOf(keyOf(spelt)!))]).toEqual(Array(2).fill('term/siqu-liangcheng'))
  })
})

describe('Markdown', () => {
  it.each([
    ['# 四区两城 {#四区两城}', '# {四区两城|siqu-liangcheng} {#四区两城}'],
    ['`四区两城` 与四区两城', '`四区两城` 与{四区两城|siqu-liangcheng}'],
    ['    四区两城', '    四区两城'],
    ['```\n四区两城\n```', '```\n四区两城\n```'],
    ['[见四区两城](x) [四区两城][1]\n\n[1]: y', '[见四区两城](x) [四区两城][1]\n\n[1]: y'],
    ['[[四区两城]]', '[[四区两城]]'],
    ['![四区两城](x.png)', '![四区两城](x.png)'],
    [
      '<a href="x">四区两城</a>，<b>四区两城</b>',
      '<a href="x">四区两城</a>，<b>{四区两城|siqu-liangcheng}</b>',
    ],
    ['---\ntitle: 四区两城\n---\n四区两城', '---\ntitle: 四区两城\n---\n{四区两城|siqu-liangcheng}'],
    ['- 四区\n  两城', '- {四区\n  两城|siqu-liangcheng}'],
    ['抓**四区两城**建设', '抓{**四区两城**|siqu-liangcheng}建设'],
    ['“**2614**”工作法', '{“**2614**”工作法|2614-gongzuofa}'],
    ['**推行2614**工作法', '{**推行2614**工作法|2614-gongzuofa}'],
    ['|四区两城|五好园区|\n|-|-|', '|{四区两城|siqu-liangcheng}|{五好园区|wuhaoyuanqu}|\n|-|-|'],
    ['注[^1]\n\n[^1]: 四区两城', '注[^1]\n\n[^1]: {四区两城|siqu-liangcheng}'],
  ])('%j becomes %j', (source, expected) => {
    expect(linked(linkMarkdown, source)).toBe(expected)
  })
})

describe('HTML', () => {
  it.each([
    ['<p id="四区两城">四区两城</p>', '<p id="四区两城">{四区两城|siqu-liangcheng}</p>'],
    ['<a href="x">四区两城</a>', '<a href="x">四区两城</a>'],
    ['<h2 id=a>四区两城</h2>', '<h2 id=a>{四区两城|siqu-liangcheng}</h2>'],
    ['<code>四区两城</code><pre>四区两城</pre>', '<code>四区两城</code><pre>四区两城</pre>'],
    [
      '<script>"四区两城"</script><style>四区两城</style>',
      '<script>"四区两城"</script><style>四区两城</style>',
    ],
    ['<title>四区两城</title><!-- 四区两城 -->', '<title>四区两城</title><!-- 四区两城 -->'],
    ['“<b>2614</b>”工作法', '{“<b>2614</b>”工作法|2614-gongzuofa}'],
    ['<b>四区两城</b>', '{<b>四区两城</b>|siqu-liangcheng}'],
    ['<b>推行2614</b>工作法', '<b>推行2614</b>工作法'],
    ['四区<img src=x>两城', '四区<img src=x>两城'],
    ['<li>四区<li>两城', '<li>四区<li>两城'],
    ['<p>&amp;四区两城&nbsp;', '<p>&amp;{四区两城|siqu-liangcheng}&nbsp;'],
    ['<P>四区两城<BR>四区两城', '<P>{四区两城|siqu-liangcheng}<BR>{四区两城|siqu-liangcheng}'],
  ])('%s', (source, expected) => {
    expect(linked(linkHtml, source)).toBe(expected)
  })

  it('links the first use under each heading', () => {
    const source = '<h1>四区两城</h1><p>四区两城</p><h2>甲</h2><p>四区两城</p><p>四区两城</p>'
    expect(linked(linkHtml, source, FIRST).match(/\{/g)).toHaveLength(2)
  })
})

/** Returns the text of a tree of Markdown, with a mark at the end of every paragraph. */
function saidBy(node: Nodes): string {
  if ('children' in node) return node.children.map(saidBy).join('') + (node.type === 'paragraph' ? '¶' : '')
  return 'value' in node ? node.value : ''
}

describe('any document', () => {
  const names = graph.nodesOf('term').flatMap(({ name, label }) => [name, label])
  const word = fc.constantFrom(
    ...names,
    '建设',
    '**',
    '*',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<b>',
    '</b>',
    '<a href="x">',
    'https://x.cn/',
    '](x)',
    '</a>',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '&amp;',
    '一、',
    ' ',
    '|',
  )
  const text = fc.array(word, { maxLength: 25 }).map((words) => words.join(''))
  const withoutLinks = (source: string) =>
    source.replaceAll(/\[([^[\]\n]*)\]\(https:\/\/example\.org\/r\/term\/[^)]*\)/g, '$1')
  const kinds: [string, Link, (source: string) => string][] = [
    ['text', linkText, withoutLinks],
    ['Markdown', linkMarkdown, (source) => saidBy(fromMarkdown(source))],
    ['HTML', linkHtml, (source) => source.replaceAll(/<[^>]*>/g, '')],
  ]

  it.each(kinds)('keeps every character of %s, and is done after one run', (_, link, read) => {
    for (const options of [ALL, FIRST]) {
      fc.assert(
        fc.property(text, (source) => {
          const result = run(link, source, options)
          expect(read(result)).toBe(read(source))
          expect(run(link, result, options)).toBe(result)
          expect(link(result, options).used).toEqual(link(source, options).used)
        }),
        { numRuns: 300 },
      )
    }
  })

  it.each<[string, Link, string]>([
    // A link can be made once others are.
    ['Markdown', linkMarkdown, '四区两城*> 四区两城*四区两城四区两城*'],
    // The new link must not read as a part of what stands before it.
    ['text', linkText, '[](四区两城'],
    ['text', linkText, '三管三必须[“三管三必须”三稀'],
    // A link would go around another.
    ['text', linkText, '政企交流“四定四化” <a href="x"></a>政企交流四定四化'],
    ['text', linkText, '四<a href="x">区两</a>城'],
    // The end of a link that begins nowhere would end the new one.
    ['HTML', linkHtml, '<b></a>四区两城</b>'],
    ['Markdown', linkMarkdown, '“五未清单”**</a>三稀**'],
    ['Markdown', linkMarkdown, '**四区两城<a href="x">**“四好农村路”'],
  ])('of %s is done after one run, odd as it is', (_, link, source) => {
    for (const options of [ALL, FIRST]) {
      const once = run(link, source, options)
      expect(run(link, once, options)).toBe(once)
      expect(link(once, options).used).toEqual(link(source, options).used)
    }
  })

  it.each([
    [
      'text',
      linkText,
      '见https://a.b/四区两城，四区两城',
      '见https://a.b/四区两城，{四区两城|siqu-liangcheng}',
    ],
    ['text', linkText, '[x](https://a.b)四区两城', '[x](https://a.b){四区两城|siqu-liangcheng}'],
    ['Markdown', linkMarkdown, '[x](https://a.b)四区两城', '[x](https://a.b){四区两城|siqu-liangcheng}'],
    [
      'Markdown',
      linkMarkdown,
      '见https://a.b/四区两城，四区两城',
      '见https://a.b/四区两城，{四区两城|siqu-liangcheng}',
    ],
    [
      'HTML',
      linkHtml,
      '见https://a.b/四区两城，四区两城',
      '见https://a.b/四区两城，{四区两城|siqu-liangcheng}',
    ],
    ['text', linkText, 'https://a.b/c_(四区两城)', 'https://a.b/c_(四区两城)'],
    ['Markdown', linkMarkdown, 'https://a.b/c_(四区两城)', 'https://a.b/c_(四区两城)'],
    ['HTML', linkHtml, '（https://a.b/c_(四区两城)）', '（https://a.b/c_(四区两城)）'],
    ['text', linkText, '(https://a.b)四区两城', '(https://a.b){四区两城|siqu-liangcheng}'],
  ])('of %s is linked behind an address, not in it', (_, link, source, result) => {
    expect(linked(link, source)).toBe(result)
  })

  it.each<[string, Link, string]>([
    ['text', linkText, '四<a href="x">区两</a>城'],
    ['text', linkText, '四区[](x)两城'],
    ['Markdown', linkMarkdown, '四[区两](x)城'],
    ['Markdown', linkMarkdown, '四区[](x)两城'],
    ['Markdown', linkMarkdown, '四<a href="x">区两</a>城'],
    ['HTML', linkHtml, '四<a href="x">区两</a>城'],
    ['HTML', linkHtml, '四区<a id="x"></a>两城'],
  ])('of %s gets no link around another', (_, link, source) => {
    expect(linked(link, source)).toBe(source)
  })

  it('tells what is used, linked already or not linked at all', () => {
    const { keys, used } = linkMarkdown('四区两城，[四区两城](https://a.b/)，`四区两城`，四区两城。', FIRST)
    expect(keys).toEqual(['term/siqu-liangcheng'])
    expect(used).toEqual(Array(3).fill('term/siqu-liangcheng'))
    expect(linkText('[四区两城](https://example.org/r/term/siqu-liangcheng/)', FIRST)).toMatchObject({
      keys: [],
      used: ['term/siqu-liangcheng'],
    })
    expect(linkText('别的', ALL).used).toEqual([])
  })

  it('links the shipped report at every citation that it can', () => {
    const { keys } = linkText(report, ALL)
    expect(new Set(keys).size).toBe(22)
  })
})
