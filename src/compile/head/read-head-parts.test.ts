import { describe, expect, it } from 'vitest'
import { splitLines } from '../../text/lines.ts'
import { readForm } from '../form.ts'
import { type LevelledText, printedText } from '../texts.ts'
import { readHead } from './read-head.ts'

/** What a head has besides its lines: the text as it is printed, the body and its headings. */
interface Rest {
  readonly print?: string
  readonly body?: string
  readonly headings?: readonly string[]
}

/** Reads the head that these lines are, as they are read. */
function read(lines: string, { print, body = '', headings = [] }: Rest = {}) {
  const text = `${lines}\n${body}`
  return readHead({
    source: text as LevelledText,
    printed: printedText(print ?? text),
    form: readForm([]),
    head: splitLines(lines),
    body: splitLines(text).filter(({ start }) => start > lines.length),
    headings,
  })
}

const placeOf = (...lines: string[]) => read(lines.join('\n')).info.place

const PROVINCE = '——在松河省第七届人民代表大会第五次会议上'

describe('the place of a report', () => {
  it.each([
    [
      'the title, where who speaks names it too',
      ['关于东江市水利工作情况的报告', PROVINCE, '东江市市长李某'],
    ],
    ['who speaks, whose office is its own', ['水利工作报告', '东江市主席李某', '松河县水利局']],
    [
      'who speaks, where an issuer names it too',
      ['水利工作报告', '东江市水利局局长李某', '松河县水利局', '东江市政府办公室'],
    ],
    ['whose budget it is', ['东江市水利局2026年部门预算', '松河县水利局']],
    ['the issuer', ['水利工作报告', '东江市水利局']],
  ])('is that of %s', (_, lines) => {
    expect(placeOf(...lines)).toBe('东江市')
  })

  it.each([
    ['only stands before a body', ['关于东江市水利工作情况的报告', PROVINCE, '东江市水利局'], '松河省'],
    [
      'nothing else names',
      ['关于东江市水利工作情况的报告', '——在松江第七届人民代表大会第五次会议上'],
      '松江区',
    ],
  ])('is not that of a title which %s', (_, lines, place) => {
    expect(placeOf(...lines)).toBe(place)
  })

  it.each([
    ['where a company sits', ['东江市造纸股份有限公司', '关于2025年经营情况的报告']],
    [
      'where a company sits that reports on its year',
      ['东江市造纸股份有限公司2025年年度报告', '东江市水利局'],
    ],
    ['what only a body is named after that somebody leads', ['水利工作报告', '高新区管理局局长李某']],
    ['what another line begins with', ['政府工作报告', '松河县发展纪实']],
  ])('is not %s', (_, lines) => {
    expect(placeOf(...lines)).toBeNull()
  })

  it.each([
    ['——2026年3月5日在第十四届全国人民代表大会第四次会议上', 'nation'],
    ['——在政协第十四届全国委员会第四次会议上', 'nation'],
    ['——在市第七届人民代表大会第五次会议上', null],
  ])('is none with the level of the session %s', (session, level) => {
    expect(read(`政府工作报告\n${session}`).info).toMatchObject({ place: null, placeCode: null, level })
  })
})

describe('the head of a report', () => {
  it('has nothing wrong and needs no other name where it has a title', () => {
    const { info, diagnostics } = read('东江市2026年政府工作报告', { body: '我代表市人民政府报告工作。' })
    expect([info.proposal, diagnostics]).toEqual([null, []])
  })

  it('has the year of its session where it has no date', () => {
    const { info } = read('政府工作报告\n2026年东江市第七届人民代表大会第五次会议文件')
    expect([info.date, info.planYear]).toEqual([null, 2026])
  })

  it.each(['发布时间：2026年2月1日', '本报记者李某摄'])(
    'has its title go on behind what a web page puts between: %s',
    (line) => {
      expect(read(`东江市财政局\n${line}\n2025年部门预算`).info.title).toBe('东江市财政局2025年部门预算')
    },
  )
})

describe('a head in traditional characters', () => {
  it('is read in simplified ones and shown as printed', () => {
    const read = '东江县2026年政府工作报告\n——2026年1月8日在东江县第七届人民代表大会第五次会议上\n县长张某'
    const print = '東江縣2026年政府工作報告\n——2026年1月8日在東江縣第七屆人民代表大會第五次會議上\n縣長張某'
    const { info } = readHead({
      source: read as LevelledText,
      printed: printedText(print),
      form: readForm([]),
      head: splitLines(read),
      body: [],
      headings: ['2025年工作回顾'],
    })
    expect(info).toMatchObject({
      title: '東江縣2026年政府工作報告',
      shortTitle: '東江縣2026年政府工作報告',
      issuer: '東江縣人民政府',
      session: '東江縣第七屆人民代表大會第五次會議',
      place: '東江縣',
      planYear: 2026,
    })
  })

  it('has words that it does not have itself written as its characters are', () => {
    const lines = '东江县人民代表大会常务委员会工作报告\n2026年1月8日'
    const print = '東江縣人民代表大會常務委員會工作報告\n2026年1月8日\n'
    expect(read(lines, { print }).info.shortTitle).toBe('東江縣2026年人大常委會工作報告')
  })

  it('has other characters as the table of sorts writes them', () => {
    const lines = '东江县2025年财政收支情况的报告\n东江县县长张某'
    const print = '東江縣2025年財政收支情況的報告\n東江縣縣長張某\n'
    expect(read(lines, { print }).info.shortTitle).toBe('東江縣2025年预算報告')
  })

  it('has the words that it begins with as they are printed', () => {
    const lines = '计划报告\n——2026年1月8日在东江县第七届人民代表大会第五次会议上'
    const print = '計劃報告\n——2026年1月8日在東江縣第七屆人民代表大會第五次會議上\n'
    expect(read(lines, { print }).info.shortTitle).toBe('東江縣2026年計劃報告')
  })

  it('is none, whatever the body and the figures are printed in', () => {
    const lines = '东江县2026年人民代表大会常务委员会工作报告'
    const print = '东江县２０２６年人民代表大会常务委员会工作报告\n人大常委會工作報告'
    const { info } = read(lines, { print, body: '人大常委会工作报告' })
    expect(info.shortTitle).toBe('东江县2026年人大常委会工作报告')
  })
})
