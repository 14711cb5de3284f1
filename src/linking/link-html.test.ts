import { describe, expect, it } from 'vitest'
import { parseNodeKey } from '../model/ids.ts'
import { applyEdits } from '../text/edits.ts'
import type { LinkMode } from './choose-uses.ts'
import { linkHtml } from './link-html.ts'
import { makeLinkTarget } from './link-target.ts'
import { makeTermFinder } from './term-finder.ts'

const term = (name: string, slug: string) => ({ key: parseNodeKey(`term/${slug}`)!, name, aliases: [] })
const find = makeTermFinder([
  term('四区两城', 'siqu'),
  term('四区两城建设', 'siqu-jianshe'),
  term('五好园区', 'wuhao'),
])
const target = makeLinkTarget('https://a.cn/', 'r')
const SIQU = 'https://a.cn/r/term/siqu/'

/** Returns a page with its links as `{words|slug}`. */
function linked(source: string, mode: LinkMode = 'all'): string {
  return applyEdits(source, linkHtml(source, { find, target, mode }).insertions).replaceAll(
    /<a href="https:\/\/a\.cn\/r\/term\/([\w-]+)\/">(.*?)<\/a>/gs,
    '{$2|$1}',
  )
}
const usedIn = (source: string) => linkHtml(source, { find, target, mode: 'all' }).used

describe('a link in a page', () => {
  it('is an element with the address of the term', () => {
    const { insertions, keys, used } = linkHtml('<p>抓四区两城</p>', { find, target, mode: 'all' })
    expect(applyEdits('<p>抓四区两城</p>', insertions)).toBe(`<p>抓<a href="${SIQU}">四区两城</a></p>`)
    expect(keys).toEqual(['term/siqu'])
    expect(used).toEqual(['term/siqu'])
  })

  it.each([
    ['behind a link', '<a href="x">甲</a>，四区两城', '<a href="x">甲</a>，{四区两城|siqu}'],
    ['behind code', '<p><code>x</code>与四区两城', '<p><code>x</code>与{四区两城|siqu}'],
    ['behind two links', '<a>甲</a><a>乙</a>四区两城', '<a>甲</a><a>乙</a>{四区两城|siqu}'],
    ['behind a script', '<script>x</script>四区两城', '<script>x</script>{四区两城|siqu}'],
    ['behind a break', '四区两城<br>五好园区', '{四区两城|siqu}<br>{五好园区|wuhao}'],
    ['behind an end without a beginning', '甲</b>四区两城', '甲</b>{四区两城|siqu}'],
    [
      'in a cell',
      '<table><tr><td>四区两城<td>五好园区',
      '<table><tr><td>{四区两城|siqu}<td>{五好园区|wuhao}',
    ],
    ['in an element of its own kind', '<x-y>四区两城</x-y>', '<x-y>{四区两城|siqu}</x-y>'],
    ['around an element within it', '四区<i>两城</i>好', '{四区<i>两城</i>|siqu}好'],
    ['around an element that begins before', '<i>四区</i>两城', '{<i>四区</i>两城|siqu}'],
    ['within two elements', '<i><b>抓四区两城</b></i>', '<i><b>抓{四区两城|siqu}</b></i>'],
    ['around two elements', '<i><b>四区两城</b></i>', '{<i><b>四区两城</b></i>|siqu}'],
    ['beside signs of the language', '&lt;四区两城&gt;', '&lt;{四区两城|siqu}&gt;'],
    ['behind a comment', '<!-- 甲 -->四区两城', '<!-- 甲 -->{四区两城|siqu}'],
    ['across a comment', '四区<!-- 甲 -->两城', '{四区<!-- 甲 -->两城|siqu}'],
  ])('may stand %s', (_, source, expected) => {
    expect(linked(source)).toBe(expected)
  })

  it.each([
    ['a link', '<a href="x">四区两城</a>'],
    ['a link with marks within', '<a href="x"><b>甲</b>四区两城</a>'],
    ['a link with code within', '<a href="x"><code>甲</code>四区两城</a>'],
    ['a link with a block within', '<a href="x"><div>甲</div>四区两城</a>'],
    ['code with marks within', '<pre><b>甲</b>四区两城</pre>'],
    ['a button', '<button>四区两城</button>'],
    ['a field', '<textarea>四区两城</textarea><select><option>四区两城</select>'],
    ['a title', '<head><title>四区两城</title></head>'],
    ['a template', '<template><p>四区两城</p></template>'],
    ['a formula', '<math><mi>四区两城</mi></math>'],
    ['an attribute', '<img alt="四区两城" title="四区两城">'],
    ['a comment', '<!-- 四区两城 -->'],
  ])('does not stand in %s', (_, source) => {
    expect(linked(source)).toBe(source)
  })

  it.each([
    ['code', '四区<code></code>两城'],
    ['a picture', '四区<img>两城'],
    ['a break', '四区<br>两城'],
    ['the beginning of a block', '<div>四区<p>两城</p></div>'],
    ['the end of a block', '<div><p>四区</p>两城</div>'],
    ['a link without words', '四区<a href="x"></a>两城'],
    ['a link with words', '四<a href="x">区两</a>城'],
    ['the border of an element', '<b>抓四区</b>两城'],
    ['an element that is never closed', '四区<b>两城好'],
  ])('does not go across %s', (_, source) => {
    expect(linked(source)).toBe(source)
  })
})

describe('a word beside a link of the page', () => {
  it('is read together with the words of the link', () => {
    const source = '四区两城<a href="x">建设</a>'
    expect(linked(source)).toBe(source)
    expect(usedIn(source)).toEqual(['term/siqu-jianshe'])
  })

  it.each(['<b>建设</b>', '<br>建设', '<div>建设</div>', '<img>建设'])(
    'is so whatever stands in the link: %s',
    (words) => {
      const source = `四区两城<a href="x">${words}</a>`
      expect(linked(source)).toBe(source)
    },
  )

  it('is not read together with code, nor is code', () => {
    expect(linked('四区两城<code>建设</code>')).toBe('{四区两城|siqu}<code>建设</code>')
    expect(usedIn('<code>四区两城</code>')).toEqual([])
    expect(usedIn('<a href="x"><code>四区两城</code></a>')).toEqual([])
    expect(usedIn('<script>四区两城</script>')).toEqual([])
    expect(usedIn('<a href="x">四区两城</a>')).toEqual(['term/siqu'])
  })
})

describe('the first use in a section of a page', () => {
  const LINK = `<a href="${SIQU}">x</a>`

  it.each([
    [
      'begins anew with a heading and its own words',
      '四区两城<h2>四区两城</h2>四区两城<p>四区两城</p>',
      '{四区两城|siqu}<h2>{四区两城|siqu}</h2>四区两城<p>四区两城</p>',
    ],
    [
      'does not begin anew with a paragraph',
      '<p>四区两城</p><p>四区两城</p>四区两城',
      '<p>{四区两城|siqu}</p><p>四区两城</p>四区两城',
    ],
    [
      'keeps what stands before a heading apart from it',
      '<div>四区两城<h2>乙</h2>四区两城</div>',
      '<div>{四区两城|siqu}<h2>乙</h2>{四区两城|siqu}</div>',
    ],
    [
      'begins anew with a number in a paragraph, as headings have it',
      '<p>四区两城</p><p>二、乙</p><p>四区两城</p><p>（三）四区两城</p>',
      '<p>{四区两城|siqu}</p><p>二、乙</p><p>{四区两城|siqu}</p><p>（三）{四区两城|siqu}</p>',
    ],
    [
      'does not begin anew behind a break',
      '<p>四区两城<br>二、乙。四区两城</p>',
      '<p>{四区两城|siqu}<br>二、乙。四区两城</p>',
    ],
    ['is not linked where the section has such a link', `${LINK}<p>四区两城</p>`, '{x|siqu}<p>四区两城</p>'],
    [
      'is not linked where the paragraph has such a link behind it',
      `<p>四区两城${LINK}</p>`,
      '<p>四区两城{x|siqu}</p>',
    ],
    [
      'is linked where another section has such a link',
      `${LINK}<h1>乙</h1>四区两城`,
      '{x|siqu}<h1>乙</h1>{四区两城|siqu}',
    ],
    [
      'is linked where the heading before it has no such link but the one above',
      `<h1>${LINK}</h1><h2>乙</h2>四区两城`,
      '<h1>{x|siqu}</h1><h2>乙</h2>{四区两城|siqu}',
    ],
    [
      'is linked where the section has a link to something else',
      '<a href="https://b.cn/r/term/siqu/">x</a>四区两城',
      '<a href="https://b.cn/r/term/siqu/">x</a>{四区两城|siqu}',
    ],
    [
      'is linked where the address is no link',
      `<code href="${SIQU}">x</code>四区两城`,
      `<code href="${SIQU}">x</code>{四区两城|siqu}`,
    ],
  ])('%s', (_, source, expected) => {
    expect(linked(source, 'first')).toBe(expected)
  })

  it('is not linked where the address of such a link has its signs written as references', () => {
    const source = '<a href="https:&#x2F;&#x2F;a.cn&#x2F;r&#x2F;term&#x2F;siqu&#x2F;">x</a>四区两城'
    expect(linkHtml(source, { find, target, mode: 'first' }).keys).toEqual([])
  })

  it('knows all links of a section, in whatever paragraph', () => {
    const source = `<p>${LINK}</p><p><a href="https://a.cn/r/term/wuhao/">y</a></p><p>四区两城，五好园区</p>`
    expect(linkHtml(source, { find, target, mode: 'first' }).keys).toEqual([])
  })
})
