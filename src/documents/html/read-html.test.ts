import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

const linesOf = (html: string) => readHtml(html).text.trimEnd().split('\n')

describe('readHtml', () => {
  it('gives a line for a block, with white space as a browser shows it', () => {
    const html =
      '<html><body><h1>报 告</h1>\n<p>　　各位代表：<br>建设<b>“四区\n  两城”</b>，GDP \n growth。</p><div>甲<div>乙</div>丙</div>'
    expect(linesOf(html)).toEqual([
      '报 告',
      '　　各位代表：',
      '建设“四区两城”，GDP growth。',
      '甲',
      '乙',
      '丙',
    ])
  })

  it('decodes entities and leaves out what is no text or is hidden', () => {
    const html =
      '<title>题</title><style>p{}</style><script>"<p>x"</script><p>&ldquo;甲&rdquo;&#x4e59;<span style="color:red; DISPLAY: none">丙</span><i hidden>丁<b>戊</b></i></p><nav>首页</nav><ruby>圳<rt>zhèn</rt></ruby>'
    expect(linesOf(html)).toEqual(['“甲”乙', '圳'])
  })

  it('numbers the items of a list as a browser does', () => {
    expect(linesOf('<ol><li>甲<li>乙<ul><li>丙</ul><li value=7>丁<li>2024年</ol>')).toEqual([
      '1.甲',
      '2.乙',
      '丙',
      '7.丁',
      '8. 2024年',
    ])
    expect(linesOf('<ol reversed><li>甲<li>乙</ol><ol start="3" type="i"><li>丙</ol>')).toEqual([
      '2.甲',
      '1.乙',
      'iii.丙',
    ])
  })

  it('prints no number where the style takes it away or someone typed one', () => {
    expect(linesOf('<ol style="list-style: none inside"><li>甲</ol><ol><li>1．乙<li>（二）丙</ol>')).toEqual([
      '甲',
      '1．乙',
      '（二）丙',
    ])
  })

  it('reads raised numbers as footnote markers, and exponents as they are', () => {
    expect(linesOf('<p>“六仗”<sup>1</sup>、“两城”<a href="#2"><sup>[2]</sup></a>，9m<sup>2</sup>')).toEqual([
      '“六仗”[1]、“两城”[2]，9m2',
    ])
  })

  it('reads a number that links to a note or back as its marker, and gives notes a heading', () => {
    const html =
      '<p>“六仗”<a href="#n1" name="r1"><sup>1</sup></a><p>见<a href="#t">第2页<sup>3</sup></a><p><a href="#r1" name="n1">1</a>“六仗”：甲'
    expect(linesOf(html)).toEqual(['“六仗”[1]', '见第2页[3]', '注释', '[1]“六仗”：甲'])
  })

  it('reads a row of short cells as one line, and a page laid out in a table block by block', () => {
    expect(linesOf('<table><tr><th>指标<td>5%</tr><tr><td></table>')).toEqual(['指标\t5%'])
    expect(linesOf('<table><tr><td><p>一、甲</p><p>乙。</p><td>栏</table>')).toEqual(['一、甲', '乙。', '栏'])
  })

  it('keeps the lines of preformatted text', () => {
    expect(linesOf('<pre>一、甲\n\n  乙</pre>')).toEqual(['一、甲', '  乙'])
  })

  it('gives the title only where the page has no text', () => {
    expect(linesOf('<title>名词解释</title><body> </body>')).toEqual(['名词解释'])
  })

  it('reads any garbage', () => {
    const piece = fc.constantFrom(
      ...['<', '>', '</', 'ol', '<ol>', '<li>', '<td>', '<tr>', '</tr>', '<table>', '<sup>', '</p>', '<pre>'],
      ...[
        '<!--',
        '-->',
        '&',
        '&#x110000;',
        '"',
        "='",
        '<![CDATA[',
        '<script>',
        '<svg>',
        '甲',
        '\n',
        '\ufdd0',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(typeof readHtml(pieces.join('')).text).toBe('string')
      }),
    )
  })

  it.each(['<b>', '<table><tr><td>', '<ol><li>', '<'])('takes time in proportion to garbage: %s', (piece) => {
    const started = performance.now()
    readHtml(piece.repeat(30_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
