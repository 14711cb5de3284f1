import { describe, expect, it } from 'vitest'
import { readDocx } from './read-docx.ts'
import { paragraph, run, sampleDocx } from './testing/sample-docx.ts'

const linesOf = (body: string, parts: Partial<Parameters<typeof sampleDocx>[0]> = {}) =>
  readDocx(sampleDocx({ body, ...parts }))
    .text.trimEnd()
    .split('\n')
const reference = (kind: string, id: number, rest = '') =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"${rest}/></w:r>`
const note = (kind: string, id: number, inside: string) => `<w:${kind} w:id="${id}">${inside}</w:${kind}>`

describe('readDocx', () => {
  it('gives a line for a paragraph, however many runs it has', () => {
    expect(linesOf(paragraph(run('建设“四区') + run('两城”。')) + paragraph(run('　甲')))).toEqual([
      '建设“四区两城”。',
      '　甲',
    ])
  })

  it('takes tracked changes as accepted', () => {
    const body =
      paragraph(
        `<w:ins>${run('甲')}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del><w:moveFrom>${run('丙')}</w:moveFrom><w:moveTo>${run('丁')}</w:moveTo>`,
      ) +
      paragraph(run('上段'), '<w:rPr><w:del/></w:rPr>') +
      paragraph(run('下段'))
    expect(linesOf(body)).toEqual(['甲丁', '上段下段'])
  })

  it('reads breaks, tabs and hyphens, and not what is hidden', () => {
    const body = paragraph(
      `<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>5G</w:t><w:noBreakHyphen/><w:t>A</w:t></w:r>${run('丙', '<w:vanish/>')}${run('丁', '<w:vanish w:val="0"/>')}`,
    )
    expect(linesOf(body)).toEqual(['甲', '乙\t5G-A丁'])
  })

  it('reads the result of a field and not its code', () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>'
    const body = paragraph(
      `${field('begin')}${code}${run('不见')}${field('separate')}${run('零陵')}${field('end')}${run('区')}`,
    )
    expect(linesOf(body)).toEqual(['零陵区'])
  })

  it('reads the base of ruby, links, content controls and mathematics', () => {
    const body =
      paragraph(
        '<w:r><w:ruby><w:rt><w:r><w:t>zhēn</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>圳</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ) +
      paragraph(`<w:hyperlink>${run('链接')}</w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>`) +
      `<w:sdt><w:sdtContent>${paragraph(run('控件'))}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run('单击此处'))}</w:sdtContent></w:sdt>`
    expect(linesOf(body)).toEqual(['圳', '链接x', '控件'])
  })

  it('reads a text box once, though it stands twice in the file', () => {
    const box = `<w:txbxContent>${paragraph(run('框中'))}</w:txbxContent>`
    const body = paragraph(
      `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('正文')}`,
    )
    expect(linesOf(body)).toEqual(['正文', '框中'])
  })

  it('reads a row of short cells as one line, and long cells one after the other', () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`
    const body = `<w:tbl><w:tr>${cell('指标')}${cell('5%')}</w:tr><w:tr>${cell('甲', '乙')}${cell('丙')}</w:tr></w:tbl>`
    expect(linesOf(body)).toEqual(['指标\t5%', '甲', '乙', '丙'])
  })

  it('leaves out the lines of a table of contents', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="toc 1"/></w:style>'
    const body = paragraph(run('一、回顾\t1'), '<w:pStyle w:val="a"/>') + paragraph(run('一、回顾'))
    expect(linesOf(body, { styles })).toEqual(['一、回顾'])
  })
})

describe('notes of a docx', () => {
  it('stand at the end, numbered in the order in which the text refers to them', () => {
    const body = paragraph(
      `${run('“六仗”')}${reference('footnote', 7)}${run('，“两城”')}${reference('endnote', 2)}${run('。')}`,
    )
    const footnotes =
      note('footnote', 0, paragraph(run('线'))).replace('>', ' w:type="separator">') +
      note('footnote', 7, paragraph(`<w:r><w:footnoteRef/></w:r>${run(' “六仗”：甲、乙。')}`))
    const endnotes = note('endnote', 2, paragraph(run('“两城”：')) + paragraph(run('丙、丁。')))
    expect(linesOf(body, { footnotes, endnotes })).toEqual([
      '“六仗”[1]，“两城”[2]。',
      '注释',
      '[1]“六仗”：甲、乙。',
      '[2]“两城”：丙、丁。',
    ])
  })

  it('keep a mark of their own', () => {
    const body = paragraph(`${run('甲')}${reference('footnote', 1, ' w:customMarkFollows="1"')}${run('*')}`)
    const footnotes = note('footnote', 1, paragraph(run('*数据为初步统计。')))
    expect(linesOf(body, { footnotes })).toEqual(['甲*', '注释', '*数据为初步统计。'])
  })

  it('end, though one refers to itself, and are left out where they are deleted', () => {
    const body = paragraph(
      `${run('甲')}${reference('footnote', 1)}<w:del>${reference('footnote', 2)}</w:del>${reference('footnote', 9)}`,
    )
    const footnotes =
      note('footnote', 1, paragraph(`${run('甲：乙')}${reference('footnote', 1)}`)) +
      note('footnote', 2, paragraph(run('丙：丁')))
    expect(linesOf(body, { footnotes })).toEqual(['甲[1]', '注释', '[1]甲：乙'])
  })

  it('may be referred to by raised digits that someone typed; exponents stay', () => {
    const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')
    const body = paragraph(
      `${run('“六仗”')}${raised('1')}${raised('2')}${run('，100m')}${raised('2')}${run('，RCEP')}${raised('［3］')}`,
    )
    expect(linesOf(body)).toEqual(['“六仗”[12]，100m2，RCEP[3]'])
  })
})
