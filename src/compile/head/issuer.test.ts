import { describe, expect, it } from 'vitest'
import type { ReportKind } from '../../model/kinds.ts'
import type { HeadLine, LineSort } from './head-lines.ts'
import { ownerOfTitle, readIssuer } from './issuer.ts'
import type { Place } from './place.ts'

const line = (sort: LineSort, text: string): HeadLine => ({
  sort,
  text,
  print: text,
  span: { start: 0, end: 0 },
})
const text = (words: string | null) => (words === null ? null : { text: words, print: words })
const place = (name: string): Place => ({
  text: name,
  print: name,
  start: 0,
  end: name.length,
  level: null,
  code: null,
})

interface Clues {
  readonly kind?: ReportKind
  readonly lines?: readonly HeadLine[]
  readonly title?: string
  readonly session?: string
  readonly place?: string
}

const issuer = ({ kind = 'work-report', lines = [], title, session, place: at }: Clues) =>
  readIssuer({
    kind,
    lines,
    title: text(title ?? null),
    session: text(session ?? null),
    place: at === undefined ? null : place(at),
    inPrint: (words) => words,
  })

describe('the issuer', () => {
  it.each([
    ['东江市财政局', '东江市财政局'],
    ['东江市统计局发布', '东江市统计局'],
    ['市统计局编制', '东江市统计局'],
    ['县统计局', '县统计局'],
    ['市长办公室', '市长办公室'],
    ['国家统计局东江调查队印发', '国家统计局东江调查队'],
    ['人民政府', '东江市人民政府'],
  ])('is the body of its own line: %s', (words, expected) => {
    expect(issuer({ lines: [line('other', '甲局'), line('issuer', words)], place: '东江市' })).toBe(expected)
  })

  it.each([
    ['石桥县县长李某', '石桥县人民政府'],
    ['石桥县人民政府县长李某', '石桥县人民政府'],
    ['东江市代市长王某某', '东江市人民政府'],
    ['松河县人民法院院长张某', '松河县人民法院'],
    ['人民检察院检察长张某', '石桥县人民检察院'],
    ['检察院检察长张某', '石桥县人民检察院'],
    ['法院院长张某', '石桥县人民法院'],
    ['法院办公室主任张某', '法院办公室'],
    ['松河自治区主席张某', '松河自治区人民政府'],
    ['国务院总理张某', '国务院'],
    ['东江市财政局局长张某', '东江市财政局'],
    ['石桥县副主席张某', null],
    ['石桥县局长张某', null],
    ['松河自治区局长张某', null],
    ['全体县长张某', null],
    ['县长张某', null],
    ['某某', null],
    ['某某总理张某', null],
  ])('is whom the speaker leads: %s', (words, expected) => {
    expect(issuer({ lines: [line('speaker', words)], place: '石桥县' })).toBe(expected)
  })

  it.each([
    ['work-report', '石桥县人民政府工作报告', '石桥县人民政府'],
    ['work-report', '石桥县政府工作报告', '石桥县人民政府'],
    ['work-report', '2025年石桥县政府工作报告', '石桥县人民政府'],
    ['work-report', '石桥县2025年人民法院工作报告', '石桥县人民法院'],
    ['work-report', '石桥县2025年政府工作报告', '石桥县人民政府'],
    ['work-report', '石桥县人民法院工作报告', '石桥县人民法院'],
    ['work-report', '石桥县人民代表大会常务委员会工作报告', '石桥县人民代表大会常务委员会'],
    ['work-report', '石桥县水利局工作报告', '石桥县水利局'],
    ['work-report', '2025年石桥县水利局工作报告', '石桥县水利局'],
    ['work-report', '县政府工作报告', '石桥县人民政府'],
    ['work-report', '松河县政府工作报告', '松河县人民政府'],
    ['work-report', '石桥县河长制工作报告', null],
    ['work-report', '石桥县工作总结', null],
    ['department-budget', '石桥县水利局2025年部门预算', '石桥县水利局'],
    ['annual-report', '东江股份有限公司2024年年度报告', '东江股份有限公司'],
    ['department-budget', '石桥县2025年部门预算', null],
    ['plan', '石桥县水利局2025年部门预算', null],
  ] as const)('is whom the title of a %s names: %s', (kind, title, expected) => {
    expect(issuer({ kind, title, place: '石桥县' })).toBe(expected)
  })

  it.each([
    ['work-report', '政府工作报告', '', '石桥县人民政府'],
    ['work-report', '法院工作报告', '', '石桥县人民法院'],
    ['work-report', '人民检察院工作报告', '', '石桥县人民检察院'],
    ['work-report', '常务委员会工作报告', '', '石桥县人民代表大会常务委员会'],
    ['work-report', '常委会工作报告', '', '石桥县人民代表大会常务委员会'],
    ['work-report', '工作报告', '', null],
    ['work-report', '关于政府购买服务的工作总结', '', null],
    ['other', '政府工作报告', '', null],
    ['law', '石桥县河道条例', '石桥县第六届人民代表大会第四次会议', '石桥县人民代表大会'],
    ['law', '石桥县河道条例', '石桥县第六届人大常委会第四次会议', '石桥县人民代表大会常务委员会'],
    ['law', '石桥县河道办法', '石桥县人民政府第12次常务会议', '石桥县人民政府'],
    ['law', '石桥县河道条例', '人民代表大会常务委员会通过', '石桥县人民代表大会常务委员会'],
    ['law', '石桥县河道办法', '石桥县人民政府', null],
    ['law', '石桥县河道办法', '石桥县水利局第12次办公会议', null],
    ['law', '石桥县河道办法', '', null],
    ['plan', '石桥县河道规划', '石桥县第六届人民代表大会第四次会议', null],
  ] as const)('is else who gives a %s called %s at %j', (kind, title, session, expected) => {
    expect(issuer({ kind, title, session, place: '石桥县' })).toBe(expected)
  })

  it('is not made up without a place', () => {
    expect(issuer({ title: '政府工作报告' })).toBeNull()
    expect(issuer({ title: '石桥县政府工作报告' })).toBe('石桥县人民政府')
    expect(issuer({ lines: [line('issuer', '市财政局')] })).toBe('市财政局')
  })

  it('is not made up without a title or a session', () => {
    expect(issuer({ place: '石桥县' })).toBeNull()
    expect(issuer({ kind: 'law', title: '石桥县河道条例', place: '石桥县' })).toBeNull()
  })

  it.each([
    ['湖南政府工作报告', '湖南省人民政府'],
    ['湖南人民法院工作报告', '湖南人民法院'],
  ])(
    'has the place of a title as it is shown, but where the name of the body goes on: %s',
    (title, expected) => {
      const clues = {
        kind: 'work-report',
        lines: [],
        session: null,
        inPrint: (words: string) => words,
      } as const
      const shown = { ...place('湖南'), print: '湖南省' }
      expect(readIssuer({ ...clues, title: text(title), place: shown })).toBe(expected)
    },
  )

  it('of a title may be long where a body closes it', () => {
    const committee = '新疆维吾尔自治区巴音郭楞蒙古自治州和静县巴音布鲁克镇人民代表大会常务委员会'
    expect(issuer({ title: `${committee}工作报告` })).toBe(committee)
  })

  it('of a budget is no place, though its short name ends like that of a body', () => {
    const title = '四川省南部2025年部门预算'
    expect(issuer({ kind: 'department-budget', title, place: '四川省南部' })).toBeNull()
    expect(issuer({ kind: 'department-budget', title: '石桥县水利局2025年部门预算' })).toBe('石桥县水利局')
  })

  it('is its own line before the speaker, and the speaker before the title', () => {
    const [own, speaker] = [line('issuer', '石桥县审计局'), line('speaker', '石桥县县长李某')]
    const title = '石桥县人民法院工作报告'
    expect(issuer({ lines: [speaker, own], title, place: '石桥县' })).toBe('石桥县审计局')
    expect(issuer({ lines: [speaker], title, place: '石桥县' })).toBe('石桥县人民政府')
    const other = line('other', '东江市发展纪实')
    expect(issuer({ lines: [other, speaker], title, place: '石桥县' })).toBe('石桥县人民政府')
  })
})

describe('the owner of a title', () => {
  it.each([
    ['2025年石桥县水利局部门预算', '石桥县水利局'],
    ['石桥县水利局（本级）2025年度决算', '石桥县水利局'],
    ['石桥县水利局关于2025年预算的说明', '石桥县水利局'],
    ['东江股份有限公司2024年半年度报告', '东江股份有限公司'],
    ['石桥县2025年预算', null],
    ['政府工作报告', null],
  ])('of %s is %s', (title, expected) => {
    expect(ownerOfTitle({ text: title, print: title })?.print ?? null).toBe(expected)
  })
})
