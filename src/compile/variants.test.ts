import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatNumeral } from '../text/numerals.ts'
import {
  compareWithGold,
  type Edit,
  edit,
  entryPlaces,
  type GoldReport,
  NO_DIFFERENCE,
} from './testing/variants.ts'

/** The shipped report and, where they lie beside the project, the other real ones: each in every make of report. */
const shared = new URL('../../../shared/', import.meta.url)
const OTHERS = existsSync(shared) ? ['yiyang-2024', 'yunnan-2025', 'jiangxi-2026'] : []
if (OTHERS.length === 0) console.warn('没有 ../shared，只用自带的报告测试各种写法')
const readGold = (report: URL | string, gold: URL): GoldReport => ({
  text: readFileSync(report, 'utf8'),
  ...JSON.parse(readFileSync(gold, 'utf8')),
})
const lingling = readGold(
  'graph-data/lingling-2024-plan/source.txt',
  new URL('./fixtures/lingling-2024-plan.gold.json', import.meta.url),
)
const REPORTS: readonly (readonly [string, GoldReport])[] = [
  ['lingling-2024-plan', lingling],
  ...OTHERS.map(
    (id) => [id, readGold(new URL(`reports/${id}.txt`, shared), new URL(`gold/${id}.json`, shared))] as const,
  ),
]

const circled = (n: number) =>
  String.fromCodePoint(n <= 20 ? 0x245f + n : n <= 35 ? 0x3250 + n - 20 : 0x32b0 + n - 35)
const han = (n: number) => formatNumeral(n) ?? ''
const NUMBERS: Readonly<Record<string, (n: number) => string>> = {
  '1.': (n) => `${n}.`,
  '1．': (n) => `${n}．`,
  '1、': (n) => `${n}、`,
  '1 ': (n) => `${n} `,
  '1）': (n) => `${n}）`,
  '[1]': (n) => `[${n}]`,
  '［1］': (n) => `［${n}］`,
  '^[1]': (n) => `^[${n}]`,
  '（1）': (n) => `（${n}）`,
  '（一）': (n) => `（${han(n)}）`,
  '一、': (n) => `${han(n)}、`,
  '①': circled,
  '注1：': (n) => `注${n}：`,
  none: () => '',
}
const MARKERS: Readonly<Record<string, (n: number) => string>> = {
  '[n]': (n) => `[${n}]`,
  '［n］': (n) => `［${n}］`,
  '^[n]': (n) => `^[${n}]`,
  '（n）': (n) => `（${n}）`,
  '①…㊿': circled,
}

/** Returns the stretch of the heading, with a line 附件 before it. */
function headingOf(report: GoldReport): { start: number; end: number } {
  const before = report.text.slice(0, entryPlaces(report)[0]?.start ?? 0)
  const match = [...before.matchAll(/(?:附件\n)?[^\n]*(?:解释|解 释|注释)[：:]?(?=\n)/gu)].at(-1)
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) }
}

const headed = (report: GoldReport, text: string) => edit(report, [{ ...headingOf(report), text }])
const numbered = (report: GoldReport, format: (n: number) => string, after = '') =>
  edit(
    report,
    entryPlaces(report).map(({ start, label, order }) => ({
      start,
      end: label,
      text: format(order) + after,
    })),
  )
const atColons = (report: GoldReport, text: string) =>
  edit(
    report,
    entryPlaces(report).map(({ colon, definition }) => ({ start: colon, end: definition.start, text })),
  )
const replaced = (report: GoldReport, pattern: RegExp, text: string) =>
  edit(
    report,
    [...report.text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      text,
    })),
  )
const endOf = ({ entries }: GoldReport) => entries.at(-1)?.definition.end ?? 0
const footed = (report: GoldReport, foot: string) =>
  edit(report, [{ start: endOf(report), end: endOf(report), text: `\n\n${foot}\n` }])
const cut = (report: GoldReport) => ({ ...report, text: report.text.slice(0, endOf(report)) })
const wrapped = (report: GoldReport) =>
  edit(
    report,
    report.entries.flatMap(({ definition: { start, end } }) => {
      const breaks: Edit[] = []
      for (let at = start + 30; at < end; at += 30) breaks.push({ start: at, end: at, text: '\n' })
      return breaks
    }),
  )

/** Puts a marker behind the first use of each entry, after the mark that closes it or before. */
function marked(report: GoldReport, format: (n: number) => string, inside: boolean): GoldReport {
  const bare = edit(
    report,
    [...report.text.slice(0, headingOf(report).start).matchAll(/\[\d+\]/gu)].map(
      ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        text: '',
      }),
    ),
  )
  const firsts = new Map<number, number>()
  for (const { order, end, ambiguous } of [...bare.citations].sort((a, b) => a.start - b.start)) {
    if (!ambiguous && !firsts.has(order)) firsts.set(order, end)
  }
  return edit(
    bare,
    [...firsts].map(([order, end]) => {
      const at = !inside && bare.text[end] === '”' ? end + 1 : end
      return { start: at, end: at, text: format(order) }
    }),
  )
}

describe.each(REPORTS)('%s', (_, report) => {
  const agrees = (variant: GoldReport) => expect(compareWithGold(variant)).toEqual(NO_DIFFERENCE)

  it.each(Object.keys(NUMBERS))('with entries numbered %s', (make) => {
    agrees(numbered(report, NUMBERS[make]!))
  })

  it.each([
    '名词解释',
    '名词解释：',
    '名 词 解 释',
    '附件2 名词解释',
    '附件2\n名词解释',
    '附件\n《政府工作报告》有关内容名词注释',
    '注释',
    '有关名词解释',
    '名词术语解释',
    '（名词解释）',
    '名词解释\n（按报告中出现的先后排列）',
    '附件1\n重点工作\n1.推进项目建设（牵头单位：发改局）\n2.办好实事（牵头单位：政府办；责任单位：各街道）\n附件2\n名词解释',
    '附件1\n民生实事\n1.养老服务：新建机构5个。\n2.教育提质：新增学位2000个。\n附件2\n名词解释',
  ])('with the heading %j', (heading) => {
    agrees(headed(report, heading))
  })

  it.each([
    '扫一扫在手机打开当前页',
    '主办单位：区人民政府办公室',
    '相关报道：\n1.会议召开\n2.报告全文',
    '附件3\n2024年实事\n1.新建公园5个：位于城南。\n2.改造老旧小区。',
    '来源：政府办\n责任编辑：某某',
    '（完）',
  ])('before the foot %j', (foot) => {
    agrees(footed(report, foot))
  })

  it('with definitions on the next line, after a colon and without one', () => {
    agrees(atColons(report, '：\n'))
    agrees(atColons(report, '\n'))
  })

  it('with definitions broken over lines, blank lines and numbers alone in theirs', () => {
    agrees(wrapped(report))
    agrees(numbered(report, (n) => `\n${n}.`))
    agrees(numbered(report, (n) => `${n}.`, '\n'))
  })

  it('with groups of entries whose numbers begin anew', () => {
    const format = (n: number) => `${n % 6 === 1 ? `${han((n + 5) / 6)}、综合类\n` : ''}${((n - 1) % 6) + 1}.`
    agrees(numbered(report, format))
  })

  it('with the glossary all in one line', () => {
    const { end } = headingOf(report)
    const breaks = [...report.text.matchAll(/\s*\n\s*/gu)].filter(
      ({ index }) => index > end && index < endOf(report),
    )
    agrees(
      edit(
        report,
        breaks.map(({ index, 0: { length } }) => ({ start: index, end: index + length, text: '' })),
      ),
    )
  })

  it('with indents, carriage returns and characters without width', () => {
    agrees(replaced(report, /(?<=\n)(?=[^\n])/gu, '　　'))
    agrees(replaced(report, /\n/gu, '\r\n'))
    agrees(replaced(report, /(?=[“”：])/gu, '\u200b'))
  })

  it('printed twice, with its appendix and without', () => {
    const once = cut(report)
    agrees({ ...once, text: `${once.text}\n${once.text}` })
    agrees({ ...once, text: `${once.text}\n${once.text.slice(0, headingOf(report).start)}` })
  })

  it.each(Object.keys(MARKERS))(
    'with markers %s after its names and inside their quotation marks',
    (make) => {
      agrees(marked(report, MARKERS[make]!, false))
      agrees(marked(report, MARKERS[make]!, true))
    },
  )
})

describe('a report all in one line', () => {
  it.each([
    ['without blanks', ''],
    ['with blanks', ' '],
    ['with wide blanks', '　　'],
  ])('%s', (_, blank) => {
    expect(compareWithGold(replaced(lingling, /\s*\n\s*/gu, blank))).toEqual(NO_DIFFERENCE)
  })
})
