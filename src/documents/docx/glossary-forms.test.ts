import { describe, expect, it } from 'vitest'
import { readReport } from '../../compile/compile.ts'
import { readDocx } from './read-docx.ts'
import { paragraph, run, type SampleParts, sampleDocx } from './testing/sample-docx.ts'

/** Returns the entries of a Word document as [number, name, definition], and the codes of its findings. */
function read(parts: SampleParts) {
  const { text, marks } = readDocx(sampleDocx(parts))
  const { graph, diagnostics } = readReport(text, marks, { sha256: '', format: 'docx', encoding: 'binary' })
  const nodes = graph?.nodes ?? []
  const terms = nodes.flatMap(({ attributes }) => (attributes.kind === 'term' ? [attributes] : []))
  return {
    entries: terms.map(({ number, name, definition }) => [number, name, definition]),
    sections: nodes.flatMap(({ attributes }) => (attributes.kind === 'section' ? [attributes.address] : [])),
    codes: diagnostics.map(({ code }) => code),
  }
}

const lines = (...texts: string[]) => texts.map((text) => paragraph(run(text))).join('')
const BODY = lines(
  '一、去年工作',
  '办好“百姓夜校”，推行工分银行，建成口袋书房。',
  '二、今年工作',
  '扩建口袋书房，办好“百姓夜校”和工分银行。',
)
const THREE = [
  ['1', '百姓夜校', '晚上开办的学习班。'],
  ['2', '工分银行', '记录劳动并兑换物品的站点。'],
  ['3', '口袋书房', '街边的小书房。'],
]

const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside || paragraph('')}</w:tc>`
const row = (...texts: string[]) => `<w:tr>${texts.map((text) => cell(lines(text))).join('')}</w:tr>`
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`
const merged = (text: string, span: number) => cell(lines(text), `<w:gridSpan w:val="${span}"/>`)

describe('a table of Word', () => {
  it.each([
    ['名在前', table(row('序号', '名词', '解释'), ...THREE.map((texts) => row(...texts.map(String))))],
    [
      '释义在前，无表头',
      table(...THREE.map(([number, name, definition]) => row(`${definition}`, `${name}`, `${number}`))),
    ],
    [
      '题在表内',
      table(
        `<w:tr>${merged('名词解释表', 3)}</w:tr>`,
        row('序号', '词语', '含义'),
        ...THREE.map((texts) => row(...texts.map(String))),
      ),
    ],
    [
      '左右两组',
      table(
        row('序号', '名词', '解释', '序号', '名词', '解释'),
        row('1', '百姓夜校', '晚上开办的学习班。', '2', '工分银行', '记录劳动并兑换物品的站点。'),
        row('3', '口袋书房', '街边的小书房。', '', '', ''),
      ),
    ],
    [
      '每页一张表',
      table(row('序号', '名词', '解释'), ...THREE.slice(0, 2).map((texts) => row(...texts.map(String)))) +
        lines('名词解释（续）') +
        table(row('序号', '名词', '解释'), ...THREE.slice(2).map((texts) => row(...texts.map(String)))),
    ],
  ])('gives an entry a row: %s', (_, rows) => {
    const { entries, sections, codes } = read({ body: `${BODY}${lines('名词解释')}${rows}` })
    expect(entries).toEqual(THREE)
    expect(sections).toEqual(['1', '2'])
    expect(codes).not.toContain('numbering-gap')
  })

  it('keeps the paragraphs of a cell, and the columns of merged rows', () => {
    const two = `<w:tr>${cell(lines('民生'), '<w:vMerge w:val="restart"/>')}${cell(lines('百姓夜校'))}${cell(lines('晚上开办的学习班。', '不收学费。'))}</w:tr>`
    const three = `<w:tr>${cell('', '<w:vMerge/>')}${cell(lines('工分银行'))}${cell(lines('记录劳动并兑换物品的站点。'))}</w:tr>`
    const { entries } = read({
      body: `${BODY}${lines('名词解释')}${table(row('类别', '名词', '解释'), two, three)}`,
    })
    expect(entries.map(([, name, definition]) => [name, definition])).toEqual([
      ['百姓夜校', '晚上开办的学习班。不收学费。'],
      ['工分银行', '记录劳动并兑换物品的站点。'],
    ])
  })
})

describe.each(['footnote', 'endnote'] as const)('a %s of Word', (kind) => {
  const refer = (id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const note = (id: number, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${text}`)}`)}</w:${kind}>`
  const body = (at: string) =>
    lines('一、去年工作') +
    paragraph(
      `${run('办好“百姓夜校”')}${refer(3)}${run(`，推行“工分银行`)}${at === '引号内' ? refer(5) + run('”') : run('”') + refer(5)}${run('，建成口袋书房')}${refer(4)}${run('。')}`,
    ) +
    lines('二、今年工作', '扩建口袋书房。')

  it.each(['引号内', '引号外'])('has its name from before its reference: %s', (at) => {
    const notes = `${note(3, '指晚上开办的学习班。')}${note(4, '口袋书房是街边的小书房。')}${note(5, '即记录劳动并兑换物品的站点。')}`
    const { entries, codes } = read({ body: body(at), [`${kind}s`]: notes })
    expect(entries.map(([number, name]) => [number, name])).toEqual([
      ['1', '百姓夜校'],
      ['2', '工分银行'],
      ['3', '口袋书房'],
    ])
    expect(codes).not.toContain('marker-without-entry')
    expect(codes).not.toContain('note-without-name')
  })

  it('that names its word is an entry, and one that names none a finding or a remark', () => {
    const notes = `${note(3, '百姓夜校：晚上开办的学习班。')}${note(5, '本报告数据为初步统计数。')}${note(4, '指街边的小书房。')}`
    const { entries, codes } = read({ body: body('引号外'), [`${kind}s`]: notes })
    expect(entries[0]).toEqual(['1', '百姓夜校', '晚上开办的学习班。'])
    expect(entries.map(([, name]) => name)).not.toContain('工分银行')
    expect(codes).not.toContain('numbering-gap')
  })
})
