import { describe, expect, it } from 'vitest'
import { formatNumber } from './number-formats.ts'
import { readDocx } from './read-docx.ts'
import { level, list, numbered, paragraph, run, sampleDocx } from './testing/sample-docx.ts'

const read = (body: string, lists: readonly ReturnType<typeof list>[], styles = '') =>
  readDocx(
    sampleDocx({
      body,
      styles,
      numbering: lists.map(({ family }) => family).join('') + lists.map(({ num }) => num).join(''),
    }),
  )
    .text.trimEnd()
    .split('\n')
const item = (text: string, id: number, at = 0) => paragraph(run(text), numbered(id, at))

describe('automatic numbers', () => {
  it('read as typed ones do, and deeper levels start again', () => {
    const outline = list(1, level(0, 'chineseCounting', '%1、'), level(1, 'chineseCounting', '（%2）'))
    const body =
      item('回顾', 1) + item('工业', 1, 1) + item('农业', 1, 1) + item('安排', 1) + item('工业', 1, 1)
    expect(read(body, [outline])).toEqual(['一、回顾', '（一）工业', '（二）农业', '二、安排', '（一）工业'])
  })

  it('name the levels above them, in digits where the level is legal', () => {
    const legal = list(1, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%1.%2', '<w:isLgl/>'))
    expect(read(item('甲', 1) + item('乙', 1, 1), [legal])).toEqual(['一、甲', '1.1 乙'])
  })

  it('come from the style of a paragraph or one that it is based on; list 0 takes them away', () => {
    const outline = list(
      3,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="h1"/>'),
      level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="h2"/>'),
    )
    const style = (id: string, inside: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}">${inside}</w:style>`
    const numPr = '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
    const styles = style('h1', numPr) + style('h2', numPr) + style('x', '<w:basedOn w:val="h2"/>')
    const styled = (id: string, text: string, rest = '') =>
      paragraph(run(text), `<w:pStyle w:val="${id}"/>${rest}`)
    const body = styled('h1', '甲') + styled('h2', '乙') + styled('x', '丙') + styled('h1', '丁', numbered(0))
    expect(read(body, [outline], styles)).toEqual(['一、甲', '（一）乙', '（二）丙', '丁'])
  })

  it('go on through lists of one family, and start again where a list says so', () => {
    const first = list(1, level(0, 'decimal', '%1.'))
    const again = {
      family: '',
      num: '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    }
    const on = { family: '', num: '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>' }
    const body = item('甲', 1) + item('乙', 3) + item('丙', 2) + item('丁', 2)
    expect(read(body, [first, again, on])).toEqual(['1.甲', '2.乙', '1.丙', '2.丁'])
  })

  it('go on past a level above where the level never starts again', () => {
    const outline = list(
      1,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '（%2）', '<w:lvlRestart w:val="0"/>'),
    )
    const body = item('甲', 1) + item('乙', 1, 1) + item('丙', 1) + item('丁', 1, 1)
    expect(read(body, [outline])).toEqual(['1.甲', '（1）乙', '2.丙', '（2）丁'])
  })

  it('keep a blank where digits would meet, and print no bullet', () => {
    const lists = [list(1, level(0, 'decimal', '%1.')), list(2, level(0, 'bullet', '\uf0b7'))]
    expect(read(item('2024年', 1) + item('甲', 2), lists)).toEqual(['1. 2024年', '甲'])
  })

  it.each([
    ['chineseCountingThousand', 10, '十'],
    ['chineseCountingThousand', 23, '二十三'],
    ['chineseCounting', 110, '一百一十'],
    ['japaneseCounting', 101, '一百〇一'],
    ['chineseLegalSimplified', 12, '壹拾贰'],
    ['ideographTraditional', 3, '丙'],
    ['decimalEnclosedCircleChinese', 21, '㉑'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalZero', 7, '07'],
    ['upperLetter', 28, 'BB'],
    ['lowerRoman', 14, 'xiv'],
    ['none', 1, ''],
    ['unheardOf', 5, '5'],
  ])('are written in %s: %i as %s', (format, value, written) => {
    expect(formatNumber(value, format)).toBe(written)
  })
})
