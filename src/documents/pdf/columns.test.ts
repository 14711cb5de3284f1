import { describe, expect, it } from 'vitest'
import { orderColumns } from './columns.ts'
import { readPageLines } from './lines.ts'
import type { TextPiece } from './page.ts'
import { joinParagraphs } from './paragraphs.ts'
import { samplePiece } from './testing/sample-lines.ts'

const SIZE = 10
const [LEFT, RIGHT] = [50, 310]
const fill = (start: string, length: number) => start + '满'.repeat(length - start.length)

/** Places lines of text below each other from a height on; an indent of two characters is a blank at their head. */
function column(x: number, y: number, ...lines: readonly string[]): TextPiece[] {
  return lines.map((line, at) => {
    const text = line.trimStart()
    return samplePiece(text, x + (line.length - text.length) * SIZE, y + at * 16, SIZE)
  })
}

const wide = (text: string, y: number, x = LEFT) => samplePiece(text, x, y, SIZE)
const linesOf = (...pieces: readonly TextPiece[]) => orderColumns(readPageLines({ height: 800, pieces }, 0))
const textsOf = (...pieces: readonly TextPiece[]) => linesOf(...pieces).map(({ text }) => text[0])
const text = (...starts: readonly string[]) => starts.map((start) => fill(start, 22))

describe('pages of two columns', () => {
  it('reads the left column before the right, whatever the file draws first', () => {
    const [left, right] = [
      column(LEFT, 100, ...text('甲', '乙', '丙')),
      column(RIGHT, 100, ...text('丁', '戊', '己')),
    ]
    expect(textsOf(...left, ...right).join('')).toBe('甲乙丙丁戊己')
    expect(textsOf(...right, ...left).join('')).toBe('甲乙丙丁戊己')
  })

  it('reads a title before both and a page number after both', () => {
    const pieces = [
      wide('题目横跨两栏的标题', 60, 200),
      ...column(LEFT, 100, ...text('甲', '乙', '丙', '丁')),
      ...column(RIGHT, 100, ...text('戊', '己')),
      wide('—3—', 700, 275),
    ]
    expect(textsOf(...pieces).join('')).toBe('题甲乙丙丁戊己—')
  })

  it('reads the columns above a heading across the page before it, and those below it after', () => {
    const pieces = [
      ...column(LEFT, 100, ...text('甲', '乙', '丙')),
      ...column(RIGHT, 100, ...text('丁', '戊', '己')),
      wide('横跨两栏的第二个标题文字', 180, 220),
      ...column(LEFT, 220, ...text('子', '丑', '寅')),
      ...column(RIGHT, 220, ...text('卯', '辰', '巳')),
    ]
    expect(textsOf(...pieces).join('')).toBe('甲乙丙丁戊己横子丑寅卯辰巳')
  })

  it('reads columns whose lines stand at other heights', () => {
    const pieces = [
      ...column(LEFT, 100, ...text('甲', '乙', '丙')),
      ...column(RIGHT, 107, ...text('丁', '戊', '己')),
    ]
    expect(textsOf(...pieces).join('')).toBe('甲乙丙丁戊己')
  })

  it('keeps text of one column above them whole', () => {
    const pieces = [
      ...column(LEFT, 60, `  ${fill('前', 46)}`, '后半句。'),
      ...column(LEFT, 120, ...text('甲', '乙', '丙')),
      ...column(RIGHT, 120, ...text('丁', '戊', '己')),
    ]
    expect(textsOf(...pieces).join('')).toBe('前后甲乙丙丁戊己')
  })

  it('reads notes at the foot of a column below both', () => {
    const note = (x: number, said: string) => samplePiece(said, x, 400, 8)
    const pieces = [
      ...column(LEFT, 100, ...text('甲', '乙', '丙')),
      note(LEFT, '注一'),
      ...column(RIGHT, 100, ...text('丁', '戊', '己')),
      note(RIGHT, '释二'),
    ]
    expect(textsOf(...pieces).join('')).toBe('甲乙丙丁戊己注释')
  })

  it('joins a paragraph within its column and over to the next', () => {
    const left = column(LEFT, 100, `  ${fill('甲', 20)}`, fill('乙', 22), '丙。', `  ${fill('丁', 20)}`)
    const right = column(RIGHT, 100, fill('戊', 22), '己。', `  ${fill('庚', 20)}`, '辛。')
    const paragraphs = joinParagraphs([linesOf(...left, ...right)])
    expect(paragraphs.map((one) => one.replaceAll('满', ''))).toEqual(['甲乙丙。', '丁戊己。', '庚辛。'])
  })
})

describe('what stands side by side and is no column of text', () => {
  const rows = (cells: readonly (readonly string[])[], ...xs: readonly number[]) =>
    cells.flatMap((row, at) =>
      row.flatMap((cell, i) => (cell === '' ? [] : [samplePiece(cell, xs[i] ?? 0, 100 + at * 16, SIZE)])),
    )
  const tabbed = (...pieces: readonly TextPiece[]) =>
    readPageLines({ height: 800, pieces }, 0).every(({ column }) => column === undefined)

  it.each([
    [
      'numbers',
      [
        ['地区生产总值', '276亿元'],
        ['财政收入', '12亿元'],
        ['固定资产投资', '8%'],
        ['人口', '60万'],
      ],
    ],
    [
      'names',
      [
        ['张某某', '县人民政府县长'],
        ['李某', '副县长'],
        ['王某某', '局长'],
        ['赵某', '主任'],
      ],
    ],
    [
      'a name and its long definition',
      [
        ['河长制', fill('由', 22)],
        ['', fill('负', 22)],
        ['林长制', fill('由', 22)],
        ['', fill('责', 22)],
      ],
    ],
  ])('keeps the rows of a table with %s', (_, cells) => {
    expect(tabbed(...rows(cells, LEFT, RIGHT))).toBe(true)
  })

  it('keeps the rows of a table of four columns', () => {
    const cells = Array.from({ length: 6 }, (_, at) => [`指标${at}`, '亿元', '12.5', '增长8%'])
    expect(tabbed(...rows(cells, 50, 180, 310, 440))).toBe(true)
  })

  it('keeps a page of one column as it is', () => {
    const pieces = [
      ...column(LEFT, 100, `  ${fill('甲', 44)}`, fill('乙', 46), '丙。', `  ${fill('丁', 44)}`, '戊。'),
    ]
    expect(tabbed(...pieces)).toBe(true)
  })
})
