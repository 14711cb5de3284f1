import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { openDocx } from './open-docx.ts'
import { readDocx } from './read-docx.ts'
import { level, list, numbered, paragraph, run, type SampleParts, sampleDocx } from './testing/sample-docx.ts'

/** Returns the marks of a document, each with the text that it covers in place of its span. */
function marksOf(parts: SampleParts) {
  const { text, marks } = readDocx(sampleDocx(parts))
  return marks.map(({ span, ...mark }) => ({ ...mark, text: sliceSpan(text, span) }))
}

const style = (id: string, inside: string, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`

describe('the marks of a docx', () => {
  it('say which paragraphs are headings by the name of a style that the document does not define', () => {
    const body = ['Heading2', '标题 3', 'Headline1', 'BodyText'].map((style) =>
      paragraph(run(style), `<w:pStyle w:val="${style}"/>`),
    )
    expect(marksOf({ body: body.join('') })).toEqual([
      { kind: 'heading', text: 'Heading2', level: 2 },
      { kind: 'heading', text: '标题 3', level: 3 },
    ])
  })

  it('say which paragraphs are headings: by style, what it is based on, or place in the outline', () => {
    const styles =
      style('1', '<w:name w:val="heading 1"/>') +
      style('2', '<w:basedOn w:val="1"/>') +
      style('3', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('4', '<w:basedOn w:val="1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>')
    const body =
      ['1', '2', '3', '4'].map((id) => paragraph(run(id), styled(id))).join('') +
      paragraph(run('5'), '<w:outlineLvl w:val="1"/>')
    expect(marksOf({ body, styles })).toEqual([
      { kind: 'heading', text: '1', level: 1 },
      { kind: 'heading', text: '2', level: 1 },
      { kind: 'heading', text: '3', level: 3 },
      { kind: 'heading', text: '5', level: 2 },
    ])
  })

  it('make one stretch of bold runs, raised ones among them, and follow styles', () => {
    const styles = style('s', '<w:rPr><w:b/></w:rPr>', 'character')
    const body = paragraph(
      run('甲', '<w:b/>') +
        run('1', '<w:b/><w:vertAlign w:val="superscript"/>') +
        run('乙', '<w:rStyle w:val="s"/>') +
        run('丙') +
        run('丁', '<w:rStyle w:val="s"/><w:b w:val="0"/>'),
    )
    expect(marksOf({ body, styles })).toEqual([{ kind: 'bold', text: '甲[1]乙' }])
  })

  it('give cells their table, row and column, those of tables within cells too', () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph(run('丙')))}</w:tr></w:tbl>`
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph(run('甲')), '<w:gridSpan w:val="2"/>')}${cell(paragraph(run('乙')))}</w:tr><w:tr>${cell(paragraph(''))}${cell(inner + paragraph(run('丁')))}</w:tr></w:tbl>`
    expect(marksOf({ body })).toEqual([
      { kind: 'cell', text: '甲', table: 0, row: 0, column: 0, isHeader: true },
      { kind: 'cell', text: '乙', table: 0, row: 0, column: 2, isHeader: true },
      { kind: 'cell', text: '丙\n丁', table: 0, row: 1, column: 1, isHeader: false },
      { kind: 'cell', text: '丙', table: 1, row: 0, column: 0, isHeader: false },
    ])
  })

  it('give items of lists their level and number as printed, null for a bullet', () => {
    const lists = [
      list(1, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）')),
      list(2, level(0, 'bullet', '\uf0b7')),
    ]
    const numbering = lists.map(({ family }) => family).join('') + lists.map(({ num }) => num).join('')
    const body = [numbered(1), numbered(1, 1), numbered(2)].map((at) => paragraph(run('甲'), at)).join('')
    expect(marksOf({ body, numbering })).toEqual([
      { kind: 'list-item', text: '一、甲', level: 0, number: '一、' },
      { kind: 'list-item', text: '（一）甲', level: 1, number: '（一）' },
      { kind: 'list-item', text: '甲', level: 0, number: null },
    ])
  })

  it('tie notes to their references, those with a mark of their own too', () => {
    const body = paragraph(
      `${run('甲')}<w:r><w:footnoteReference w:id="7"/></w:r><w:r><w:endnoteReference w:id="7" w:customMarkFollows="1"/><w:t>*</w:t></w:r>`,
    )
    const note = (kind: string, text: string) => `<w:${kind} w:id="7">${paragraph(run(text))}</w:${kind}>`
    expect(marksOf({ body, footnotes: note('footnote', '乙'), endnotes: note('endnote', '*丙') })).toEqual([
      { kind: 'note-reference', text: '[1]', id: 'footnote-7' },
      { kind: 'note-reference', text: '*', id: 'endnote-7' },
      { kind: 'note', text: '[1]乙', id: 'footnote-7' },
      { kind: 'note', text: '*丙', id: 'endnote-7' },
    ])
  })

  it('say which lines are of a table of contents that a field makes', () => {
    const sign = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText> TO</w:instrText></w:r><w:r><w:instrText>C \\o "1-3" </w:instrText></w:r>'
    const body =
      paragraph(sign('begin') + code + sign('separate') + run('一、回顾 1')) +
      paragraph(run('二、安排 5')) +
      paragraph(sign('end') + run('一、回顾'))
    expect(marksOf({ body })).toEqual([
      { kind: 'contents', text: '一、回顾 1' },
      { kind: 'contents', text: '二、安排 5' },
    ])
  })
})

describe('the places of a docx', () => {
  const words = fc.constantFrom('四区', ' ', '&amp;', '&#59;', '1', '<!--x-->', '<![CDATA[乙]]>', '<?p?>')
  const looks = fc.constantFrom('', '<w:b/>', '<w:vertAlign w:val="superscript"/>', '<w:vanish/>')
  const text = fc.tuple(fc.array(words, { maxLength: 5 }), fc.constantFrom('', ' xml:space="preserve"'))
  const runs = fc
    .tuple(text, looks)
    .map(([[said, keeps], look]) => `<w:r><w:rPr>${look}</w:rPr><w:t${keeps}>${said.join('')}</w:t></w:r>`)
  const paragraphs = fc
    .tuple(fc.array(runs, { maxLength: 4 }), fc.constantFrom('', numbered(1), '<w:rPr><w:del/></w:rPr>'))
    .map(([all, properties]) => paragraph(all.join(''), properties))
  const tables = fc
    .array(fc.array(paragraphs, { maxLength: 3 }), { maxLength: 3 })
    .map(
      (cells) => `<w:tbl><w:tr>${cells.map((all) => `<w:tc>${all.join('')}</w:tc>`).join('')}</w:tr></w:tbl>`,
    )
  const { family, num } = list(1, level(0, 'decimal', '%1.'))

  it('say the same in the text and in its part, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(paragraphs, tables), { maxLength: 5 }), (all) => {
        const bytes = sampleDocx({ body: all.join(''), numbering: family + num })
        const { text, places, marks } = readDocx(bytes)
        const source = openDocx(bytes).part('word/document.xml')?.text ?? ''
        let end = 0
        for (const place of places) {
          expect(place.part).toBe('word/document.xml')
          expect(sliceSpan(text, place.text)).toBe(sliceSpan(source, place.source))
          expect(place.text.start).toBeGreaterThanOrEqual(end)
          expect(place.text.end).toBeGreaterThan(place.text.start)
          end = place.text.end
        }
        for (const { span } of marks) expect(span.end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('leave out what is written as a reference', () => {
    const { text, places } = readDocx(sampleDocx({ body: paragraph(run('甲&amp;乙')) }))
    expect(places.map((place) => sliceSpan(text, place.text))).toEqual(['甲', '乙'])
  })
})
