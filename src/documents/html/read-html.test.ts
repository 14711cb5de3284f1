import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDocument, describeMarks } from '../testing/check-document.ts'
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

  it.each([
    ['headings', '<h1>甲</h1><h3>乙<br>丙</h3>', ['heading 1: 甲', 'heading 3: 乙\n丙']],
    [
      'bold',
      '甲<b>乙 <i>丙</i></b><p style="font-weight: 700">丁<span style="font-weight:normal">戊',
      ['bold: 乙 丙', 'bold: 丁'],
    ],
    [
      'cells',
      '<table><tr><th colspan=2>甲<td>乙</tr><tr><td>丙<td><td>丁</table><table><thead><tr><td>戊</table>',
      [
        'cell 0 0 0 true: 甲',
        'cell 0 0 2 false: 乙',
        'cell 0 1 0 false: 丙',
        'cell 0 1 2 false: 丁',
        'cell 1 0 0 true: 戊',
      ],
    ],
    [
      'a cell of several lines',
      '<table><tr><td><p>甲</p><p>乙</p><td>丙</table>',
      ['cell 0 0 0 false: 甲\n乙', 'cell 0 0 1 false: 丙'],
    ],
    [
      'items',
      '<ol start=3><li>甲<ul><li>乙</ul><li>（一）丙</ol>',
      ['list-item 0 3.: 3.甲', 'list-item 1 : 乙', 'list-item 0 （一）: （一）丙'],
    ],
    [
      'notes and references',
      '<p>甲<sup>1</sup><p><a href="#r1">1</a>乙',
      ['note-reference 1: [1]', 'note 1: [1]乙'],
    ],
    [
      'header and footer of the page, not of an article',
      '<header>甲</header><article><header>乙</header></article><footer>丙</footer><div role=navigation>丁</div>',
      ['furniture header: 甲', 'furniture footer: 丙', 'furniture navigation: 丁'],
    ],
    ['contents', '<p><a href="#a">甲</a><p>见<a href="#a">乙</a>', ['contents: 甲']],
  ])('marks %s', (_, html, marks) => {
    expect(describeMarks(readHtml(html))).toEqual(marks)
  })

  it('reads a cell without a row', () => {
    expect(linesOf('<table><td>甲<td>乙</table>')).toEqual(['甲', '乙'])
  })

  it('reads any garbage', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        'ol',
        '<ol>',
        '<li>',
        '<td>',
        '<tr>',
        '</tr>',
        '<table>',
        '<sup>',
        '<b>',
        '<h2>',
        '1',
        '</sup>',
        '</p>',
        '<pre>',
      ],
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
        checkDocument(readHtml(pieces.join('')), pieces.join(''))
      }),
    )
  })

  it.each(['<b>', '<table><tr><td>', '<ol><li>', '<'])('takes time in proportion to garbage: %s', (piece) => {
    const started = performance.now()
    readHtml(piece.repeat(30_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})

describe('lists of notes', () => {
  const page = (notes: string) =>
    readHtml(
      `<p>办好“三点半课堂”<a href="#n1" id="r1"><sup>1</sup></a>，推行积分超市<a href="#n2" id="r2"><sup>2</sup></a>。</p>${notes}`,
    )

  it.each([
    [
      '<section role="doc-endnotes"><ol><li id="n1"><p>放学后的看护。<a href="#r1" role="doc-backlink">↩︎</a></p></li><li id="n2"><p>以分换物。<a href="#r2" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      '<ol><li id="n1"><b><a href="#r1">^</a></b> 放学后的看护。</li><li id="n2"><a href="#r2">↑</a> 以分换物。</li></ol>',
    ],
    [
      '<ol><li id="n1"><span class="mw-cite-backlink"><a href="#r1">a</a> <a href="#r3">b</a></span> 放学后的看护。</li><li id="n2"><a href="#r2">返回</a>以分换物。</li></ol>',
    ],
    [
      '<ol><li id="n1">放学后的看护。 <a href="#r1" class="footnote-backref">&#8617;</a></li><li id="n2">以分换物。 <a href="#r2" class="footnote-backref">&#8617;&#xFE0E;</a></li></ol>',
    ],
  ])('are numbered as the text refers to them, without the links back: %s', (notes) => {
    const { text, marks } = page(notes)
    expect(
      text
        .split('\n')
        .slice(1)
        .map((line) => line.trim().replace('] ', ']')),
    ).toEqual(['注释', '[1]放学后的看护。', '[2]以分换物。', ''])
    expect(marks.flatMap((mark) => (mark.kind === 'note' ? [mark.id] : []))).toEqual(['1', '2'])
  })

  it('leaves a list alone of which some items only lead back', () => {
    const { text } = readHtml('<ol><li>甲项。</li><li>乙项。<a href="#top">↑</a></li></ol>')
    expect(text).toBe('1.甲项。\n2.乙项。\n')
  })
})

it('marks the names of a list of names', () => {
  const { text, marks } = readHtml('<dl><dt>夜间<b>集市</b></dt><dd>晚上开的市场。</dd></dl>')
  expect(
    marks.filter(({ kind }) => kind === 'term').map(({ span }) => text.slice(span.start, span.end)),
  ).toEqual(['夜间集市'])
})

it('counts the columns of a table on under a cell that reaches down', () => {
  const { marks } = readHtml(
    '<table><tr><td rowspan="2">类</td><td>甲</td><td>一</td></tr><tr><td>乙</td><td>二</td></tr></table>',
  )
  expect(marks.flatMap((mark) => (mark.kind === 'cell' ? [[mark.row, mark.column]] : []))).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 1],
    [1, 2],
  ])
})
