import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../model/graph.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

/** Reads the head of a report that has these lines before its salutation. */
function headOf(lines: string, body = BODY): ReportInfo {
  const { graph } = readReport(`${lines}\n${body}`, [], ORIGIN)
  if (graph === null) throw new Error('no report')
  return graph.attributes.report
}

const BODY = '各位代表：\n一、2025年工作回顾\n修成水库一座。\n二、2026年工作安排\n再修一座水库。'
const SESSION = '东江市第七届人民代表大会第五次会议'

/** A head, and what is read from it: only the fields named are compared. */
const HEADS: readonly (readonly [lines: string, read: Partial<ReportInfo>])[] = [
  // titles
  ['政 府 工 作 报 告', { title: '政府工作报告', kind: 'work-report', place: null }],
  ['政府 工作 报告', { title: '政府工作报告' }],
  [
    '政　府　工　作　报　告\n——2026年1月8日在东江市第七届人民代表大会第五次会议上',
    {
      title: '政府工作报告',
      shortTitle: '东江市2026年政府工作报告',
      issuer: '东江市人民政府',
      session: SESSION,
      date: '2026年1月8日',
      place: '东江市',
    },
  ],
  [
    '东江市2026年政府工作报告',
    {
      title: '东江市2026年政府工作报告',
      shortTitle: '东江市2026年政府工作报告',
      issuer: '东江市人民政府',
      place: '东江市',
      placeCode: null,
    },
  ],
  [
    '2026年东江市政府工作报告',
    { shortTitle: '东江市2026年政府工作报告', place: '东江市', level: 'prefecture' },
  ],
  ['松河县政协工作报告', { shortTitle: '松河县2026年政协工作报告', place: '松河县', level: 'county' }],
  ['市县政府工作报告', { place: null }],
  ['东江市水利局\n2026年政府工作报告', { title: '2026年政府工作报告' }],
  ['2026年东江市人民政府工作报告', { shortTitle: '东江市2026年政府工作报告', issuer: '东江市人民政府' }],
  [
    '关于东江市2025年国民经济和社会发展计划\n执行情况与2026年计划草案的报告',
    {
      title: '关于东江市2025年国民经济和社会发展计划执行情况与2026年计划草案的报告',
      kind: 'plan-report',
      shortTitle: '东江市2026年计划报告',
      place: '东江市',
      reviewYear: 2025,
      planYear: 2026,
    },
  ],
  [
    '关于东江市2025年预算执行情况和2026年预算草案\n的报告\n东江市财政局',
    {
      title: '关于东江市2025年预算执行情况和2026年预算草案的报告',
      kind: 'budget-report',
      shortTitle: '东江市2026年预算报告',
      issuer: '东江市财政局',
    },
  ],
  [
    '关于2025年市本级决算的报告\n——2026年7月9日在东江市第七届人民代表大会常务委员会第三十次会议上\n东江市财政局局长 王某',
    {
      kind: 'budget-report',
      place: '东江市',
      issuer: '东江市财政局',
      session: '东江市第七届人民代表大会常务委员会第三十次会议',
    },
  ],
  ['政府工作报告\n2026年东江市政府工作报告', { title: '2026年东江市政府工作报告' }],
  ['东江市人民政府\n工作报告', { title: '东江市人民政府工作报告', issuer: '东江市人民政府' }],
  // sessions
  [
    '政府工作报告\n——二〇二六年一月八日在东江市第七届\n人民代表大会第五次会议上',
    { session: SESSION, date: '二〇二六年一月八日', planYear: 2026 },
  ],
  [
    '政府工作报告\n（2026年1月8日在东江市第七届人民代表大会\n第五次会议上）',
    { session: SESSION, date: '2026年1月8日' },
  ],
  [
    '政府工作报告\n（2026年1月8日）\n在东江市七届人大五次会议上',
    { session: '东江市七届人大五次会议', date: '2026年1月8日', place: '东江市' },
  ],
  [
    '市七届人大五次会议文件（二）\n政府工作报告',
    { title: '政府工作报告', session: '市七届人大五次会议', place: null },
  ],
  [
    '政府工作报告\n2026 年 1 月 8 日在日照市第二十届人民代表大会第五次会议上',
    {
      session: '日照市第二十届人民代表大会第五次会议',
      place: '日照市',
      placeCode: '371100',
      level: 'prefecture',
      date: '2026年1月8日',
    },
  ],
  // speakers
  ['政府工作报告\n东江市人民政府市长 陈 某', { issuer: '东江市人民政府', place: '东江市' }],
  ['政府工作报告\n东江市市长 陈某某', { issuer: '东江市人民政府', title: '政府工作报告' }],
  ['政府工作报告\n东江县代县长 陈某', { issuer: '东江县人民政府', level: 'county' }],
  ['政府工作报告\n市长 陈某\n2026.1.8', { issuer: null, date: '2026.1.8' }],
  [
    '政府工作报告\n新疆维吾尔自治区主席 艾某·吐某',
    { issuer: '新疆维吾尔自治区人民政府', place: '新疆维吾尔自治区', placeCode: '650000', level: 'province' },
  ],
  // other bodies
  [
    '东江市中级人民法院工作报告\n东江市中级人民法院院长 某某',
    { kind: 'work-report', issuer: '东江市中级人民法院', shortTitle: '东江市2026年法院工作报告' },
  ],
  [
    '人民法院工作报告\n——2026年1月9日在东江县第七届人民代表大会第五次会议上\n院长 某某',
    { issuer: '东江县人民法院' },
  ],
  ['东江县人民检察院工作报告', { issuer: '东江县人民检察院', shortTitle: '东江县2026年检察院工作报告' }],
  [
    '东江县人民代表大会常务委员会工作报告',
    { issuer: '东江县人民代表大会常务委员会', shortTitle: '东江县2026年人大常委会工作报告' },
  ],
  [
    '政协东江县第九届委员会常务委员会工作报告\n——2026年1月5日在政协东江县第九届委员会第五次会议上',
    {
      issuer: '政协东江县第九届委员会常务委员会',
      session: '政协东江县第九届委员会第五次会议',
      place: '东江县',
    },
  ],
  ['关于东江市2025年计划执行情况的报告\n市发展和改革委员会主任 陈某', { issuer: '东江市发展和改革委员会' }],
  // departments
  [
    '东江市水利局2026年部门预算',
    {
      kind: 'department-budget',
      title: '东江市水利局2026年部门预算',
      shortTitle: '东江市水利局2026年部门预算',
      issuer: '东江市水利局',
      planYear: 2026,
      reviewYear: null,
    },
  ],
  [
    '东江市水利局\n2025年度部门决算',
    {
      kind: 'department-budget',
      title: '东江市水利局2025年度部门决算',
      issuer: '东江市水利局',
      reviewYear: 2025,
      planYear: null,
    },
  ],
  ['2026年东江市教育局部门预算公开', { issuer: '东江市教育局', place: '东江市', planYear: 2026 }],
  [
    '东江市水务局（本级）2026年单位预算',
    { kind: 'department-budget', issuer: '东江市水务局', place: '东江市' },
  ],
  ['市场监督管理局2026年部门预算', { place: null }],
  // dates
  ['政府工作报告\n（2026年1月8日）', { date: '2026年1月8日' }],
  ['政府工作报告\n2026-01-08', { date: '2026-01-08' }],
  ['政府工作报告\n二〇二六年一月', { date: '二〇二六年一月' }],
  // page text
  [
    '您现在的位置：首页 > 政务公开 > 政府工作报告\n东江市2026年政府工作报告\n发布时间：2026-02-01 来源：东江日报 浏览次数：77\n——2026年1月8日在东江市第七届人民代表大会第五次会议上',
    { title: '东江市2026年政府工作报告', issuer: '东江市人民政府', date: '2026年1月8日' },
  ],
  [
    '首页>公开>报告\n2026-02-01 08:30:12\n政府工作报告\n字体：[ 大 中 小 ]\n分享到：微信 微博',
    { title: '政府工作报告', date: null, issuer: null },
  ],
  [
    '东江市2026年政府工作报告\n发表时间：2026年2月1日\n打印 关闭\n市长陈某作政府工作报告。本报记者 李某 摄',
    { title: '东江市2026年政府工作报告', date: null, issuer: '东江市人民政府' },
  ],
  [
    '当前位置：首页\n来源：东江市人民政府办公室\n关于东江市2025年预算执行情况和2026年预算草案的报告\n信息来源：市财政局',
    { issuer: null, title: '关于东江市2025年预算执行情况和2026年预算草案的报告' },
  ],
  [
    '东江市人民政府门户网站 www.dongjiang.example\n政府工作报告\n2026年东江市政府工作报告',
    { title: '2026年东江市政府工作报告' },
  ],
  [
    '索引号：0001/2026 主题分类：综合\n标 题：2026年东江市政府工作报告\n2026年东江市政府工作报告',
    { title: '2026年东江市政府工作报告' },
  ],
  ['走近东江\n政府工作报告', { title: '政府工作报告' }],
  ['东江县\n政府工作报告', { title: '东江县政府工作报告' }],
  // places
  ['湖南省2026年政府工作报告', { place: '湖南省', placeCode: '430000', level: 'province' }],
  [
    '湖南2026年政府工作报告',
    {
      place: '湖南省',
      placeCode: '430000',
      issuer: '湖南省人民政府',
      shortTitle: '湖南省2026年政府工作报告',
    },
  ],
  [
    '永州市零陵区2026年政府工作报告',
    { place: '永州市零陵区', placeCode: '431102', level: 'county', issuer: '永州市零陵区人民政府' },
  ],
  ['北京市朝阳区2026年政府工作报告', { place: '北京市朝阳区', placeCode: '110105' }],
  ['朝阳区2026年政府工作报告', { place: '朝阳区', placeCode: null, level: 'county' }],
  ['东江新区2026年政府工作报告', { place: '东江新区', placeCode: null, level: null }],
  ['东江镇2026年政府工作报告', { place: '东江镇', level: 'township' }],
  ['关于全市2025年工作总结的报告', { place: null, shortTitle: '关于全市2025年工作总结的报告' }],
  ['关于市本级2025年决算的报告', { place: null }],
  ['关于社区治理工作情况的报告', { place: null }],
  // plans, communiqués, years
  [
    '东江市国民经济和社会发展\n第十五个五年规划纲要',
    {
      kind: 'plan',
      title: '东江市国民经济和社会发展第十五个五年规划纲要',
      shortTitle: '东江市“十五五”规划纲要',
      planYear: null,
    },
  ],
  [
    '东江市2025年国民经济和社会发展统计公报\n东江市统计局 国家统计局东江调查队\n2026年3月20日',
    {
      kind: 'communique',
      shortTitle: '东江市2025年统计公报',
      reviewYear: 2025,
      planYear: null,
      date: '2026年3月20日',
      place: '东江市',
    },
  ],
  [
    '东江造纸股份有限公司\n2025年年度报告',
    {
      kind: 'annual-report',
      title: '东江造纸股份有限公司2025年年度报告',
      issuer: '东江造纸股份有限公司',
      place: null,
      reviewYear: 2025,
    },
  ],
]

describe('a head', () => {
  it.each(HEADS)('is read: %s', (lines, read) => {
    const info = headOf(lines)
    const seen = Object.fromEntries(
      Object.keys(read).map((field) => [field, info[field as keyof ReportInfo]]),
    )
    expect(seen).toEqual(read)
  })
})

describe('the document’s own heading', () => {
  it('is the title, whatever stands beside it', () => {
    const text = '东江的报告\n节水在东江\n各位代表：\n一、2025年工作回顾\n修成水库一座。'
    const marks = [{ kind: 'heading', level: 1, span: { start: 6, end: 11 } }] as const
    const { graph } = readReport(text, marks, ORIGIN)
    expect(graph?.attributes.report.title).toBe('节水在东江')
  })
})
