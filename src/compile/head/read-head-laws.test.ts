import { describe, expect, it } from 'vitest'
import type { ReportInfo } from '../../model/graph.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'

/** Reads the head of a document that has these lines before its body. */
function headOf(lines: string, body: string): ReportInfo {
  const { graph } = readReport(`${lines}\n${body}`, [], ORIGIN)
  if (graph === null) throw new Error('no report')
  return graph.attributes.report
}

const ARTICLES =
  '第一条 为了管好水，制定本条例。\n第二条 本市用水适用本条例。\n第三条 一、节约用水。\n第四条 自公布之日起施行。'

describe('the head of a law', () => {
  it.each<readonly [string, Partial<ReportInfo>]>([
    [
      '东江市节水条例\n（2025年9月1日东江市第七届人民代表大会常务委员会第二十次会议通过）',
      {
        kind: 'law',
        title: '东江市节水条例',
        shortTitle: '东江市节水条例',
        date: '2025年9月1日',
        session: '东江市第七届人民代表大会常务委员会第二十次会议',
        issuer: '东江市人民代表大会常务委员会',
        place: '东江市',
        planYear: null,
      },
    ],
    [
      '东江市人民政府令\n第 9 号\n《东江市节水办法》已经2025年9月1日市人民政府第12次常务会议审议通过，现予公布，自2025年10月1日起施行。\n市长 陈某\n2025年9月5日\n东江市节水办法',
      { kind: 'law', title: '东江市节水办法', date: '2025年9月5日' },
    ],
    [
      '东江市节水办法\n（2025年9月1日东江市人民政府第12次常务会议通过）',
      { title: '东江市节水办法', issuer: '东江市人民政府', date: '2025年9月1日' },
    ],
    ['城镇供水条例', { kind: 'law', title: '城镇供水条例', place: null }],
  ])('is read: %s', (lines, read) => {
    const info = headOf(lines, `${ARTICLES}\n一、附录\n略。`)
    const seen = Object.fromEntries(
      Object.keys(read).map((field) => [field, info[field as keyof ReportInfo]]),
    )
    expect(seen).toEqual(read)
  })
})

describe('the head of a standard', () => {
  it('is read up to its first clause', () => {
    const info = headOf(
      'ICS 13.060\nGB/T 12345—2025\n节水设施通用规范\nGeneral code for water saving\n2025-03-01发布 2025-10-01实施',
      '1 范围\n本文件规定了节水。\n一、节水\n略。',
    )
    expect(info).toMatchObject({ kind: 'standard', title: '节水设施通用规范', place: null, planYear: null })
  })
})
