import { describe, expect, it } from 'vitest'
import type { DocumentText } from '../../documents/document.ts'
import { readHtml } from '../../documents/html/read-html.ts'
import { readMarkdown } from '../../documents/markdown/read-markdown.ts'
import { sliceSpan } from '../../model/span.ts'
import { readReport } from '../compile.ts'

const ORIGIN = { sha256: '', format: 'text', encoding: 'utf-8' } as const

/** Returns the entries of a document as [number, name, definition], and its graph's findings. */
function read({ text, marks }: Pick<DocumentText, 'text' | 'marks'>) {
  const { graph, diagnostics } = readReport(text, marks, ORIGIN)
  const terms = (graph?.nodes ?? []).flatMap(({ attributes }) =>
    attributes.kind === 'term' ? [attributes] : [],
  )
  for (const { label, labelSpan } of terms) expect(sliceSpan(text, labelSpan)).toBe(label)
  return {
    entries: terms.map(({ number, name, definition }) => [number, name, definition]),
    codes: diagnostics.map(({ code }) => code),
    cites: (graph?.edges ?? [])
      .filter(({ attributes }) => attributes.kind === 'cites')
      .map(({ target }) => target),
  }
}

const plain = (text: string) => read({ text, marks: [] })
const BODY =
  '一、今年工作\n扩建“三点半课堂”，推行积分超市，办好晨读角。\n二、明年工作\n继续办好“三点半课堂”和积分超市，增设晨读角。\n'
const PAGE = BODY.trim()
  .split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('')
const page = (rest: string) => read(readHtml(`<html><body>${PAGE}${rest}</body></html>`))
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

describe('tables', () => {
  const THREE = [
    ['1', '三点半课堂', '放学以后由学校看护学生的做法。'],
    ['2', '积分超市', '以劳动积分换取日用品的地方。'],
    ['3', '晨读角', '早上开放的读书处。'],
  ]

  it.each([
    [
      '名词在前',
      `<table>${row('序号', '名词', '释义')}${row('1', '“三点半课堂”', '放学以后由学校看护学生的做法。')}${row('2', '积分超市', '以劳动积分换取日用品的地方。')}${row('3', '晨读角', '早上开放的读书处。')}</table>`,
    ],
    [
      '释义在前',
      `<table>${row('放学以后由学校看护学生的做法。', '三点半课堂', 'P2', '1')}${row('以劳动积分换取日用品的地方。', '积分超市', 'P2', '2')}${row('早上开放的读书处。', '晨读角', 'P3', '3')}</table>`,
    ],
    [
      '类别',
      `<table><tr><th>类别</th><th>序号</th><th>词语</th><th>指</th><th>含义</th><th>出处</th></tr>${row('民生', '1', '三点半课堂', '指', '放学以后由学校看护学生的做法。', '第一部分第2段')}${row('民生', '2', '积分超市', '指', '以劳动积分换取日用品的地方。', '第一部分')}${row('文化', '3', '晨读角', '指', '早上开放的读书处。', '第二部分')}</table>`,
    ],
    [
      '合并的类别',
      `<table>${row('序号', '类别', '名词', '说明')}<tr><td>1</td><td rowspan="2">民生</td><td>三点半课堂</td><td>放学以后由学校看护学生的做法。</td></tr>${row('2', '积分超市', '以劳动积分换取日用品的地方。')}${row('3', '文化', '晨读角', '早上开放的读书处。')}</table>`,
    ],
    [
      '两张表',
      `<p>民生类</p><table>${row('序号', '名词', '解释')}${row('1', '三点半课堂', '放学以后由学校看护学生的做法。')}${row('2', '积分超市', '以劳动积分换取日用品的地方。')}</table><p>文化类</p><table>${row('序号', '名词', '解释')}${row('3', '晨读角', '早上开放的读书处。')}</table>`,
    ],
    [
      '无表头',
      `<table>${row('1.', '三点半课堂', '第2页', '放学以后由学校看护学生的做法。')}${row('2.', '积分超市', '第2页', '以劳动积分换取日用品的地方。')}${row('3.', '晨读角', '第3页', '早上开放的读书处。')}</table>`,
    ],
    [
      '编号在名词里',
      `<table>${row('名词', '解释')}${row('1.三点半课堂', '放学以后由学校看护学生的做法。')}${row('2.积分超市', '以劳动积分换取日用品的地方。')}${row('3.晨读角', '早上开放的读书处。')}</table>`,
    ],
  ])('give an entry a row, whatever their columns: %s', (_, table) => {
    const { entries, codes } = page(`<h2>名词解释</h2>${table}`)
    expect(entries).toEqual(THREE)
    expect(codes).not.toContain('numbering-gap')
  })

  it('join the paragraphs of a cell, and rows without a name with the one before', () => {
    const { entries } = page(
      `<h2>名词解释</h2><table>${row('序号', '名词', '解释')}${row('1', '三点半课堂', '<p>放学以后的看护。</p><p>由学校开办。</p>')}${row('2', '积分超市', '以分换物的地方。')}${row('', '', '每村一处。')}</table>`,
    )
    expect(entries).toEqual([
      ['1', '三点半课堂', '放学以后的看护。由学校开办。'],
      ['2', '积分超市', '以分换物的地方。每村一处。'],
    ])
  })

  it('are read in plain text too, by tabs or strokes', () => {
    const lines = THREE.map(([number, name, definition], i) => [number, name, definition, `第${i + 2}页`])
    const all = [['序号', '名词', '解释', '页码'], ...lines]
    expect(plain(`${BODY}名词解释\n${all.map((cells) => cells.join('\t')).join('\n')}\n`).entries).toEqual(
      THREE,
    )
    expect(
      plain(`${BODY}名词解释\n${all.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`).entries,
    ).toEqual(THREE)
  })

  it('need no heading above them where their own says what they are', () => {
    const { entries } = page(
      `<table>${row('名词', '解释')}${row('三点半课堂', '放学以后的看护。')}${row('积分超市', '以分换物的地方。')}</table>`,
    )
    expect(entries.map(([, name]) => name)).toEqual(['三点半课堂', '积分超市'])
  })

  it('of another appendix, or with other columns, are none of it', () => {
    const terms = `<p>名词解释</p><table>${row('名词', '解释')}${row('三点半课堂', '放学以后的看护。')}${row('积分超市', '以分换物的地方。')}</table>`
    const works = `<table>${row('项目', '内容', '投资')}${row('水库', '加固大坝', '30')}${row('晨读角', '增设座位', '2')}</table>`
    for (const line of ['<p>附件2</p>', '<p>重点项目表</p>', ''])
      expect(page(terms + line + works).entries.map(([, name]) => name)).toEqual(['三点半课堂', '积分超市'])
  })

  it.each([
    [
      '逐行编号',
      `<table>${row('序号', '名词', '解释', '序号', '名词', '解释')}${row('1', '三点半课堂', '放学以后由学校看护学生的做法。', '2', '积分超市', '以劳动积分换取日用品的地方。')}${row('3', '晨读角', '早上开放的读书处。', '', '', '')}</table>`,
    ],
    [
      '逐栏编号',
      `<table>${row('序号', '名词', '解释', '序号', '名词', '解释')}${row('1', '三点半课堂', '放学以后由学校看护学生的做法。', '3', '晨读角', '早上开放的读书处。')}${row('2', '积分超市', '以劳动积分换取日用品的地方。')}</table>`,
    ],
    [
      '无表头',
      `<table>${row('1', '三点半课堂', '放学以后由学校看护学生的做法。', '3', '晨读角', '早上开放的读书处。')}${row('2', '积分超市', '以劳动积分换取日用品的地方。', '', '', '')}</table>`,
    ],
  ])('whose columns stand twice side by side give all entries: %s', (_, table) => {
    const { entries, codes } = page(`<h2>名词解释</h2>${table}`)
    expect(entries).toEqual(THREE)
    expect(codes).not.toContain('numbering-gap')
  })

  it('without numbers give them too, in tabs and in Markdown', () => {
    const names = ['三点半课堂', '积分超市', '晨读角']
    const text = `${BODY}名词解释\n名词\t解释\t名词\t解释\n三点半课堂\t放学以后的看护。\t积分超市\t以分换物的地方。\n晨读角\t早上的读书处。\t\t\n`
    expect(plain(text).entries.map(([, name]) => name)).toEqual(names)
    const md = `${BODY}\n## 名词解释\n\n| 术语 | 含义 | 术语 | 含义 |\n|---|---|---|---|\n| 三点半课堂 | 放学以后的看护。 | 积分超市 | 以分换物的地方。 |\n| 晨读角 | 早上的读书处。 | | |\n`
    expect(read(readMarkdown(md)).entries).toEqual([
      [null, '三点半课堂', '放学以后的看护。'],
      [null, '积分超市', '以分换物的地方。'],
      [null, '晨读角', '早上的读书处。'],
    ])
  })

  it('with two columns that define join them', () => {
    const { entries } = page(
      `<h2>名词解释</h2><table>${row('名词', '定义', '补充说明')}${row('三点半课堂', '放学以后的看护。', '每校一处。')}${row('积分超市', '以分换物的地方。', '')}${row('晨读角', '早上的读书处。', '周末除外。')}</table>`,
    )
    expect(entries.map(([, , definition]) => definition?.replace(/\s+/gu, '/'))).toEqual([
      '放学以后的看护。/每校一处。',
      '以分换物的地方。',
      '早上的读书处。/周末除外。',
    ])
  })

  it('of figures are none of names', () => {
    const { entries } = page(
      `<table>${row('指标', '单位', '数值')}${row('产值', '亿元', '30')}${row('户数', '户', '12')}</table>`,
    )
    expect(entries).toEqual([])
  })
})

describe('names that their form sets off', () => {
  const NAMES = [
    [null, '三点半课堂', '放学以后由学校看护：学生自愿参加。'],
    [null, '积分超市', '以分换物的地方。'],
    [null, '晨读角', '早上开放的读书处。'],
  ]
  const [a, b, c] = NAMES.map(([, , definition]) => definition)

  it.each([
    [
      '粗体独行',
      `<h2>名词解释</h2><p><b>三点半课堂</b></p><p>${a}</p><p><strong>积分超市</strong></p><p>${b}</p><p><b>晨读角</b></p><p>${c}</p>`,
    ],
    [
      '粗体句首',
      `<p>名词解释</p><p><b>三点半课堂</b> ${a}</p><p><b>积分超市：</b>${b}</p><p><b>晨读角</b>——${c}</p>`,
    ],
    [
      '小标题',
      `<h2>名词解释</h2><h3>三点半课堂</h3><p>${a}</p><h3>“积分超市”</h3><p>${b}</p><h3>晨读角</h3><p>${c}</p><h2>附录</h2><p>其他事项。</p>`,
    ],
    [
      '同级标题',
      `<p>名词解释</p><h4>三点半课堂</h4><p>${a}</p><h4>积分超市</h4><p>${b}</p><h4>晨读角</h4><p>${c}</p>`,
    ],
    [
      '分组',
      `<h2>名词解释</h2><h3>民生类</h3><h4>三点半课堂</h4><p>${a}</p><h4>积分超市</h4><p>${b}</p><h3>文化类</h3><h4>晨读角</h4><p>${c}</p>`,
    ],
    [
      '列表',
      `<h2>名词解释</h2><dl><dt>三点半课堂</dt><dd>${a}</dd><dt>积分超市</dt><dd>${b}</dd><dt>晨读角</dt><dd>${c}</dd></dl>`,
    ],
  ])('open an entry each: %s', (_, html) => {
    expect(page(html).entries).toEqual(NAMES)
  })

  it('are headings and bold words of Markdown too', () => {
    const names = (mark: (name: string) => string) =>
      NAMES.map(([, name, definition]) => `${mark(name ?? '')}\n\n${definition}\n`).join('\n')
    expect(read(readMarkdown(`${BODY}\n## 名词解释\n\n${names((name) => `### ${name}`)}`)).entries).toEqual(
      NAMES,
    )
    expect(read(readMarkdown(`${BODY}\n## 名词解释\n\n${names((name) => `**${name}**`)}`)).entries).toEqual(
      NAMES,
    )
  })

  it('keep their numbers', () => {
    const { entries } = page(
      `<h2>名词解释</h2><h3>一、三点半课堂</h3><p>${a}</p><h3>二、积分超市</h3><p>${b}</p>`,
    )
    expect(entries.map(([number, name]) => [number, name])).toEqual([
      ['一', '三点半课堂'],
      ['二', '积分超市'],
    ])
  })

  it('are not the headings of the part that holds the appendix', () => {
    const rows =
      '| 释义项 | 指 | 释义内容 |\n|---|---|---|\n| 晨读角 | 指 | 早上的读书处 |\n| 积分超市 | 指 | 换物的地方 |\n'
    const md = `# 年报\n\n## 第一节 提示和释义\n\n公司声明：内容真实。\n\n### 释义\n\n${rows}\n## 第二节 业务\n\n### 一、概要\n\n办好晨读角和积分超市。\n`
    expect(read(readMarkdown(md)).entries.map(([, name]) => name)).toEqual(['晨读角', '积分超市'])
  })

  it('are no bold words within a numbered entry', () => {
    const { entries } = page(
      '<p>名词解释</p><p>1.三点半课堂：放学以后的看护。</p><p><b>注意</b>自愿参加。</p><p>2.积分超市：以分换物。</p>',
    )
    expect(entries.map(([, name]) => name)).toEqual(['三点半课堂', '积分超市'])
  })
})

describe('notes that do not repeat their name', () => {
  const marked = (sign: (n: number) => string) =>
    `一、今年工作\n扩建“三点半课堂”${sign(1)}，推行积分超市${sign(2)}，开展“晨读${sign(3)}进社区”活动，产值${sign(4)}增长。\n二、明年工作\n继续办好“三点半课堂”。\n`
  const notes = [
    '指放学以后由学校看护学生。',
    '积分超市包括村级和镇级两种。',
    '即早上读书。',
    '产值按现价计算。',
  ]

  it.each<[string, (n: number) => string]>([
    ['[n]', (n) => `[${n}]`],
    ['［n］', (n) => `［${n}］`],
    ['①', (n) => '①②③④'.charAt(n - 1)],
    ['¹', (n) => '¹²³⁴'.charAt(n - 1)],
    ['（n）', (n) => `（${n}）`],
  ])('have it from the words before their marker: %s', (_, sign) => {
    const { entries, codes } = plain(
      `${marked(sign)}注释\n${notes.map((note, i) => sign(i + 1) + note).join('\n')}\n`,
    )
    expect(entries.map(([, name]) => name)).toEqual(['三点半课堂', '积分超市', '晨读'])
    expect(codes).not.toContain('marker-without-entry')
    expect(codes).not.toContain('note-without-name')
  })

  it('may be numbered 注1： while the text has other signs, and 注 alone', () => {
    for (const sign of [
      (n: number) => `（注${n}）`,
      (n: number) => `[注${n}]`,
      (n: number) => '①②③④'.charAt(n - 1),
    ]) {
      const text = `${marked(sign)}附：注解\n${notes.map((note, i) => `注${i + 1}：${note}`).join('\n')}\n`
      expect(plain(text).entries.map(([, name]) => name)).toEqual(['三点半课堂', '积分超市', '晨读'])
    }
  })

  it.each([
    ['夜校覆盖率[2]继续上升', '夜校覆盖率', '夜校覆盖率'],
    ['同时，村居议事厅[2]全部建成', '村居议事厅', '村居议事厅'],
    // A verb may stand before it: the rest is used alone too.
    ['推行邻里节[2]制度', '推行邻里节，邻里节', null],
    // It is used nowhere else, or ends its clause.
    ['夜校覆盖率[2]继续上升', '夜校', null],
    ['坚持夜校先行[2]。', '坚持夜校先行', null],
  ])('have the subject that their marker follows if it is one: %s', (sentence, later, name) => {
    const text = `一、今年工作\n办好“三点半课堂”[1]，${sentence}。\n二、明年工作\n${later}再提高。\n注释\n[1]指放学以后的看护。\n[2]为参加的人与全部居民的比率。\n`
    expect(plain(text).entries.map(([, found]) => found)).toEqual(['三点半课堂', ...(name ? [name] : [])])
  })

  it('have the words before their marker where they run on from them', () => {
    const text = `一、今年工作\n办好“三点半课堂”[1]，村级超市[2]增加。\n二、明年工作\n办好村级超市。\n注释\n[1]指放学以后的看护。\n[2]村级超市包括积分超市，流动超市，邻里超市等。\n`
    expect(plain(text).entries.map(([, name]) => name)).toEqual(['三点半课堂', '村级超市'])
  })

  it('cite the body where their name stands, and everywhere else', () => {
    const { cites } = plain(
      `${marked((n) => `[${n}]`)}注释\n${notes.map((note, i) => `[${i + 1}]${note}`).join('\n')}\n`,
    )
    expect(cites.filter((key) => key === 'term/sandianbanketang')).toHaveLength(2)
  })

  it('are named by a finding where nothing tells their name', () => {
    const text = `一、今年工作\n办好“三点半课堂”[1]，举办村里的比赛[2]。\n注释\n[1]指放学以后的看护。\n[2]指村民参加的足球赛。\n`
    const { entries, codes } = plain(text)
    expect(entries.map(([, name]) => name)).toEqual(['三点半课堂'])
    expect(codes).toContain('note-without-name')
  })

  it('leave a gap in the numbers where a note names nothing', () => {
    const text = `一、今年工作\n办好“三点半课堂”[1]，收入[2]增长，建成“晨读角”[3]。\n注释\n[1]指放学以后的看护。\n[2]本报告中数据为初步统计数。\n[3]即早上开放的读书处。\n`
    const { entries, codes } = plain(text)
    expect(entries.map(([number, name]) => [number, name])).toEqual([
      ['1', '三点半课堂'],
      ['3', '晨读角'],
    ])
    expect(codes.filter((code) => code !== 'undefined-coinage')).toEqual([])
  })

  it('are those of Markdown and of web pages', () => {
    const md =
      '## 一、今年工作\n\n办好“三点半课堂”[^a]，建成“晨读角”[^b]。\n\n[^a]: 指放学以后的看护。\n\n[^b]: 即早上开放的读书处。\n'
    expect(read(readMarkdown(md)).entries.map(([number, name]) => [number, name])).toEqual([
      ['1', '三点半课堂'],
      ['2', '晨读角'],
    ])
    const html =
      '<p>一、今年工作</p><p>办好“三点半课堂”<sup><a href="#a" id="ra">1</a></sup>，建成“晨读角”<sup><a href="#b" id="rb">2</a></sup>。</p><ol><li id="a">指放学以后的看护。<a href="#ra">↩</a></li><li id="b"><p>即早上开放的读书处。</p><p>每社区一处。<a href="#rb">↩</a></p></li></ol>'
    expect(read(readHtml(html)).entries.map(([number, name]) => [number, name])).toEqual([
      ['1', '三点半课堂'],
      ['2', '晨读角'],
    ])
  })
})
