import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../documents/html/read-html.ts'
import { readMarkdown } from '../documents/markdown/read-markdown.ts'
import { formatNumeral } from '../text/numerals.ts'
import { LINGLING, otherReports } from './testing/gold-reports.ts'
import {
  atColons,
  cut,
  endOf,
  entered,
  footed,
  headed,
  headingOf,
  headingsOf,
  inParagraphs,
  listed,
  marked,
  numbered,
  paragraphed,
  preceded,
  replaced,
  unnumbered,
  wrapped,
} from './testing/variant-edits.ts'
import {
  compareWithGold,
  edit,
  type GoldReport,
  infoOf,
  NO_DIFFERENCE,
  outlineOf,
  readAs,
} from './testing/variants.ts'

/** Every report whose truth is known, by its name. */
const REPORTS = [['lingling-2024-plan', LINGLING] as const, ...otherReports()]

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
  '01 ': (n) => `${String(n).padStart(2, '0')} `,
  '(1)': (n) => `(${n})`,
  '1)': (n) => `${n})`,
  '【1】': (n) => `【${n}】`,
  '● ': () => '● ',
  '★': () => '★',
  '■ ': () => '■ ',
  '▶': () => '▶',
  '· ': () => '· ',
  '— ': () => '— ',
  none: () => '',
}
const MARKERS: Readonly<Record<string, (n: number) => string>> = {
  '[n]': (n) => `[${n}]`,
  '［n］': (n) => `［${n}］`,
  '^[n]': (n) => `^[${n}]`,
  '（n）': (n) => `（${n}）`,
  '①…㊿': circled,
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
    '名词解析',
    '关键词解读：',
    '【术语表】',
    '—— 报告热词解读 ——',
    '《报告》中部分用语的说明（以出现先后为序）',
    '对有关名词解释如下：',
    '附：专业术语和缩略语',
    '附件：',
    '',
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

const NUMBER = (n: number) => `${n}.`
const NONE = () => ''

/**
 * What is missed where a label has lost its quotation marks: nothing says any more that “3+2” is its core, so that it is
 * not known in 职业教育“3+4”中本贯通和“3+2”高本贯通, where it shares its first words with the name before it.
 */
const BARE_MISSES: Readonly<Record<string, readonly string[]>> = {
  'yunnan-2025': ['3+2”高本贯通 at 3140'],
}

describe.each(REPORTS)('%s in makes that its rules never saw', (id, report) => {
  const agrees = (variant: GoldReport) => expect(compareWithGold(variant)).toEqual(NO_DIFFERENCE)
  const agreesBare = (variant: GoldReport) =>
    expect(compareWithGold(variant)).toEqual({ ...NO_DIFFERENCE, missed: BARE_MISSES[id] ?? [] })
  const keepsOutline = (variant: GoldReport) => expect(outlineOf(variant)).toEqual(outlineOf(report))
  const keepsAll = (variant: GoldReport) => {
    agrees(variant)
    keepsOutline(variant)
  }

  it.each([
    ['dots', '目    录\n', (text: string, page: number) => `${text}……………………（${page}）`],
    ['full stops', '目录', (text: string, page: number) => `${text} ........................ ${page}`],
    ['tabs', '目　录\n', (text: string, page: number) => `${text}\t${page}`],
    ['no pages', '目 录', (text: string) => text],
  ] as const)('after a table of contents with %s', (_, title, line) => {
    keepsAll(listed(report, title, line))
  })

  it.each([
    ['ended by 。', '。'],
    ['ended by ，', '，'],
    ['before ——', '——'],
    ['before 是指', '是指'],
    ['before 即', '即'],
  ])('with names %s', (_, between) => {
    agrees(entered(report, { number: NUMBER, between }))
  })

  it('with names without quotation marks', () => {
    agreesBare(entered(report, { number: NUMBER, bare: true }))
    agreesBare(entered(report, { number: NONE, bare: true }))
  })

  it('with names alone in their lines, without number or quotation marks', () => {
    agreesBare(entered(report, { number: NONE, bare: true, between: '\n' }))
    agreesBare(entered(report, { number: NONE, bare: true, between: '\n\n　　', after: () => '\n' }))
  })

  it('with the appendix as a table of tabs, with number and page', () => {
    const rows = entered(headed(report, '名词解释\n序号\t名词\t解释\t页码'), {
      number: (n) => `${n}\t`,
      between: '\t',
      after: (n) => `\t${n + 2}`,
    })
    agrees(rows)
  })

  it('with a paragraph for every sentence of a definition', () => {
    agrees(paragraphed(report, '\n'))
    agrees(paragraphed(report, '\n\n　　'))
    agrees(paragraphed(numbered(report, NONE), '\n'))
  })

  it.each([
    '首页 > 政务公开 > 政府工作报告\n发布时间：2025-02-03 10:00　来源：市政府办公室　浏览次数：1027\n',
    '您当前的位置：网站首页 >> 信息公开目录\n【字体：大 中 小】 打印 分享到：\n',
    '索引号：000014349/2025-00012\n发布机构：办公室\n点击数：12次\n',
  ])('after the page text %j', (chrome) => {
    keepsAll(preceded(report, chrome))
    expect(infoOf(preceded(report, chrome))).toEqual(infoOf(report))
  })

  it('before a pager and buttons', () => {
    const foot = '打印 关闭\n上一篇：会议日程\n下一篇：没有了\n上一页 1 2 3 下一页'
    agrees(footed(cut(report), foot))
    expect(outlineOf(footed(cut(report), foot))).toEqual(outlineOf(cut(report)))
  })

  it('without the numbers of its parts', () => {
    keepsAll(unnumbered(report))
  })

  it('in traditional characters', () => {
    const convert = Converter({ from: 'cn', to: 't' })
    const text = [...report.text].map((char) => convert(char)).join('')
    expect(text).toHaveLength(report.text.length)
    const entries = report.entries.map((entry) => ({
      ...entry,
      names: entry.names.map((name) => [...name].map((char) => convert(char)).join('')),
    }))
    const addresses = (lines: readonly string[]) => lines.map((line) => line.split(' ', 2).join(' '))
    agrees({ ...report, text, entries })
    expect(addresses(outlineOf({ ...report, text }))).toEqual(addresses(outlineOf(report)))
  })

  it('as Markdown, its parts as headings', () => {
    const { start: line, end } = headingOf(report)
    const headings = [...headingsOf(report), { line, start: line, end, rank: 1 }]
    const hashed = edit(
      report,
      headings
        .filter(({ end }) => report.text[end] === '\n')
        .map(({ line, start, rank }) => ({ start: line, end: start, text: `${'#'.repeat(rank + 1)} ` })),
    )
    keepsAll(readAs(inParagraphs(hashed, '', '\n'), readMarkdown))
  })

  it('as Markdown, its glossary as notes', () => {
    const notes = marked(report, (n) => `[^${n}]`, false)
    const named = numbered(headed(notes, '---'), (n) => `[^${n}]: `)
    agrees(readAs(inParagraphs(named, '', '\n'), readMarkdown))
  })

  it('as HTML, in paragraphs', () => {
    keepsAll(readAs(inParagraphs(report, '<p>', '</p>'), readHtml))
  })

  it('as HTML, with its names bold and alone in their paragraphs', () => {
    const bold = entered(report, { number: () => '<b>', bare: true, between: '</b>\n' })
    agreesBare(readAs(inParagraphs(bold, '<p>', '</p>'), readHtml))
  })
})

describe.each(REPORTS.filter(([, { text }]) => /年\d+月\d+日在/u.test(text.slice(0, 600))))(
  'the head of %s',
  (_, report) => {
    const { title, ...told } = infoOf(report) ?? { title: null }

    it('is read with a title spaced out and a session over two lines', () => {
      const spaced = replaced(report, /(?<=^[^—（]{0,400})政府工作报告/gu, '政 府 工 作 报 告')
      const broken = replaced(spaced, /(?<=代表大会)(?=第[一二三四五六七八九十]+次会议上)/gu, '\n')
      const { title: read, ...rest } = infoOf(broken) ?? { title: null }
      expect(rest).toEqual(told)
      expect(read?.replace(/\s/gu, '')).toBe(title)
    })

    it('is read with a date in Chinese numerals', () => {
      const digits = (year: string) =>
        [...year].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
      const [whole = '', year = '', month = '', day = ''] =
        /(\d{4})年(\d+)月(\d+)日(?=在)/u.exec(report.text) ?? []
      const written = `${digits(year)}年${han(Number(month))}月${han(Number(day))}日`
      const { date, ...rest } = infoOf({ ...report, text: report.text.replace(whole, written) }) ?? {
        date: null,
      }
      expect([whole, written]).toContain(date)
      expect(rest).toEqual(
        (({ date: _date, ...others }) => others)({ title, ...told } as typeof rest & { date: string }),
      )
    })
  },
)

describe('a report all in one line', () => {
  it.each([
    ['without blanks', ''],
    ['with blanks', ' '],
    ['with wide blanks', '　　'],
  ])('%s', (_, blank) => {
    expect(compareWithGold(replaced(LINGLING, /\s*\n\s*/gu, blank))).toEqual(NO_DIFFERENCE)
  })
})
