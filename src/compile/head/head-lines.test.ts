import { describe, expect, it } from 'vitest'
import { levelledText, printedText } from '../texts.ts'
import { isPageLine, readHeadLine, readHeadLines } from './head-lines.ts'

function linesOf(...lines: string[]) {
  const printed = printedText(lines.join('\n'))
  let start = 0
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  return { texts: { printed, source: levelledText(printed, []) }, spans }
}

const read = (line: string) => readHeadLine(linesOf(line).texts, { start: 0, end: line.length })

describe('a line of the head', () => {
  it.each([
    ['page', '来源：东江市政府网'],
    ['page', '发布时间：2026年1月8日'],
    ['page', '2026年1月8日 09:30'],
    ['page', '首页>政务公开'],
    ['page', '打印 关闭 收藏'],
    ['page', '东江市人民政府门户网站'],
    ['caption', '本报记者李某摄'],
    ['caption', '市长王某作政府工作报告。'],
    ['caption', '本报记者李某 市长王某作政府工作报告'],
    ['session', '——2026年1月8日在东江市第六届人民代表大会第四次会议上'],
    ['session', '东江市第六届人民代表大会第四次会议'],
    ['session', '（2026年1月8日东江市第六届人民代表大会第四次会议通过）'],
    ['session', '（2026年1月8日在全市大会上）'],
    ['session', '（2026年1月8日市人大常委会批准）'],
    ['session', '东江市人民政府第12次常务会议'],
    ['session', '会议文件（一）'],
    ['proclamation', '本条例已由东江市人民代表大会通过，现予公布'],
    ['date', '2026年1月8日'],
    ['date', '（2026年1月8日）'],
    ['date', '——2026年1月8日'],
    ['date', '二〇二六年一月八日'],
    ['date', '2026.1.8'],
    ['date', '2026年1月'],
    ['date', '2026年1月8日发布'],
    ['number', 'GB/T 12345—2020'],
    ['number', '东政发〔2026〕3号'],
    ['number', '第12号'],
    ['number', '东江市人民政府令'],
    ['speaker', '东江市市长王某某'],
    ['speaker', '报告人：石桥县县长李某'],
    ['issuer', '东江市财政局'],
    ['issuer', '东江市统计局发布'],
    ['latin', 'Report on the Work'],
    ['latin', '2026'],
    ['name', '王某某'],
    ['other', '政府工作报告'],
    ['other', '王某县'],
    ['other', '东江市财政局工作报告'],
    ['other', '在东江市第六届人民代表大会第四次会议上的工作报告'],
    ['other', '（2026年1月8日印发）东江'],
  ])('is a %s: %s', (sort, line) => {
    expect(read(line).sort).toBe(sort)
  })

  it.each([
    ['政 府 工 作 报 告', '政府工作报告'],
    ['政　府　工　作　报　告', '政府工作报告'],
    ['2026 年 政府 工作 报告', '2026年政府工作报告'],
    ['Annual  Report 2026', 'Annual Report 2026'],
    ['GB/T 12345', 'GB/T 12345'],
    ['报告 Report', '报告Report'],
    [' 报告 ', '报告'],
  ])('has no blanks but between Latin words and numbers: %j', (line, text) => {
    expect(read(line)).toMatchObject({ text, print: text })
  })

  it.each(['浏览次数：12', '当前位置：首页', 'www.example.gov.cn', '字号：大 中 小'])(
    'is the text of a web page alone: %s',
    (line) => {
      expect(isPageLine(line)).toBe(true)
    },
  )

  it.each(['政府工作报告', '政府网格管理', '大中小学'])('is no text of a web page: %s', (line) => {
    expect(isPageLine(line)).toBe(false)
  })
})

describe('a session over several lines', () => {
  const sorts = (...lines: string[]) => {
    const { texts, spans } = linesOf(...lines)
    return readHeadLines(texts, spans).map(({ sort, text }) => `${sort} ${text}`)
  }

  it('is one line', () => {
    expect(sorts('政府工作报告', '——在东江市第六届人民', '代表大会第四次会议上', '东江市市长王某某')).toEqual(
      ['other 政府工作报告', 'session ——在东江市第六届人民代表大会第四次会议上', 'speaker 东江市市长王某某'],
    )
    expect(sorts('2026年1月8日在东江市第六届', '人民代表大会', '第四次会议上')).toEqual([
      'session 2026年1月8日在东江市第六届人民代表大会第四次会议上',
    ])
  })

  it('is not joined over a line that begins anew, nor over too many', () => {
    expect(sorts('——在东江市第六届人民', '——代表大会第四次会议上')).toHaveLength(2)
    expect(sorts('——在东江市第六届', '人民', '代表大会', '第四次会议上')).toHaveLength(4)
    expect(sorts('2026年政府工作报告', '东江市第六届人民代表大会第四次会议')).toEqual([
      'other 2026年政府工作报告',
      'session 东江市第六届人民代表大会第四次会议',
    ])
  })

  it('is at most a hundred characters long', () => {
    const lines = (count: number) => [`——在${'东'.repeat(count)}第六届人民`, '代表大会第四次会议上']
    expect(sorts(...lines(82))).toHaveLength(1)
    expect(sorts(...lines(83))).toHaveLength(2)
  })

  it('begins with no line of a web page, nor with one that is whole', () => {
    expect(sorts('2026年1月8日 09:30', '东江市第六届人民代表大会第四次会议')).toHaveLength(2)
    expect(sorts('（第六届人民代表大会第四次会议）', '东江市第六届人民代表大会第五次会议')).toHaveLength(2)
  })

  it('has one place, from its first line to its last', () => {
    const { texts, spans } = linesOf(
      '政府工作报告',
      '——在东江市第六届',
      '人民代表大会',
      '第四次会议上',
      '王某某',
    )
    const read = readHeadLines(texts, spans)
    expect(read.map(({ span }) => span)).toEqual([
      spans[0],
      { start: spans[1]?.start, end: spans[3]?.end },
      spans[4],
    ])
  })
})

describe('how much of a line is looked at', () => {
  it('is eighty characters of a caption, and four hundred of any', () => {
    const caption = (count: number) => `${'甲'.repeat(count)}，本报记者李某摄`
    expect(read(caption(72)).sort).toBe('caption')
    expect(read(caption(73)).sort).toBe('other')
    expect(isPageLine(`${'甲'.repeat(396)} 来源：`)).toBe(true)
    expect(isPageLine(`${'甲'.repeat(397)} 来源：`)).toBe(false)
    expect(read('甲'.repeat(401)).text).toHaveLength(400)
  })

  it('is the part before its end, of which a date may be followed by a word', () => {
    expect(read('2026年1月8日实施').sort).toBe('date')
    expect(read('2026年1月8日印发').sort).toBe('date')
    expect(read('于2026年1月8日').sort).toBe('other')
    expect(read('2026年1月8日东江').sort).toBe('other')
    expect(['-Report', '——Report', '----Report'].map((line) => read(line).sort)).toEqual([
      ...['latin', 'latin', 'latin'],
    ])
    expect(read('————在大会上').sort).toBe('session')
    expect(read('—在大会上').sort).toBe('session')
  })
})
