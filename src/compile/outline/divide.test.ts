import { describe, expect, it } from 'vitest'
import { type Span, sliceSpan } from '../../model/span.ts'
import { readForm } from '../form.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { levelled } from '../testing/samples.ts'
import { readBlocks } from './blocks.ts'
import { divideReport } from './divide.ts'

const HEAD = ['政府工作报告', '东江市市长王某某']
const BODY = ['各位代表：', '一、工作安排', '抓好。']

/** A glossary of the stretch from the first of two texts to the end of the second; its heading is a line. */
interface Defined {
  readonly heading: string
  readonly from: string
  readonly to: string
  readonly isPart?: boolean
  readonly remark?: string
  /** A second stretch. */
  readonly also?: { readonly from: string; readonly to: string }
  /** A line that is left out, as the foot of a page. */
  readonly without?: string
}

/** Divides a text; each part is shown as the texts of its blocks. */
function divide(text: string, defined?: Defined) {
  const source = levelled(text)
  const find = (words: string): Span => {
    const start = text.indexOf(words)
    return { start, end: start + words.length }
  }
  const reach = ({ from, to }: Pick<Defined, 'from' | 'to'>) => ({
    start: find(from).start,
    end: find(to).end,
  })
  const stretch = defined && reach(defined)
  const more = defined?.also ? [reach(defined.also)] : []
  const glossary: Glossary | null =
    defined && stretch
      ? {
          start: stretch.start,
          end: (more[0] ?? stretch).end,
          headings: [find(defined.heading)],
          entries: [],
          remarks: defined.remark === undefined ? [] : [{ ...find(defined.remark), value: 1, isPlain: true }],
          stretches: [stretch, ...more],
          isPart: defined.isPart ?? false,
          unread: [],
        }
      : null
  const shown = (span: Span) => sliceSpan(source, span)
  const blocks = readBlocks(source).filter((block) => shown(block) !== defined?.without)
  const { head, regions, skipped } = divideReport(source, blocks, { glossary, form: readForm([]) })
  return {
    head: head.map(shown),
    regions: regions.map((region) => region.map(shown)),
    skipped: skipped.map((span) => `${span.reason} ${shown(span)}`),
  }
}

describe('a report without a glossary', () => {
  it('is its head and its body', () => {
    expect(divide([...HEAD, ...BODY].join('\n'))).toEqual({
      head: HEAD,
      regions: [BODY, []],
      skipped: HEAD.map((line) => `head ${line}`),
    })
  })

  it('has lines of the web page before its head', () => {
    expect(divide(['来源：东江市政府网', ...HEAD, ...BODY].join('\n'))).toEqual({
      head: HEAD,
      regions: [BODY, []],
      skipped: ['chrome 来源：东江市政府网', ...HEAD.map((line) => `head ${line}`)],
    })
  })

  it('has a region for each appendix', () => {
    const first = ['附件1：重点项目', '甲项目。']
    const second = ['附件2', '乙项目。']
    expect(divide([...HEAD, ...BODY, ...first, ...second].join('\n')).regions).toEqual([
      ...[BODY, first, second, []],
    ])
  })

  it('has none for a line that only speaks of one, or is too long for its title', () => {
    const spoken = [...BODY, '附件1要抓好。']
    expect(divide([...HEAD, ...spoken].join('\n')).regions[0]).toEqual(spoken)
    const titled = (length: number) => [...HEAD, ...BODY, `附件1：${'项'.repeat(length)}`].join('\n')
    expect(divide(titled(60)).regions).toHaveLength(3)
    expect(divide(titled(61)).regions).toHaveLength(2)
  })

  it('has no head where nothing of a body follows', () => {
    expect(divide(HEAD.join('\n'))).toEqual({ head: [], regions: [HEAD, []], skipped: [] })
  })

  it('is nothing where there is no text', () => {
    expect(divide('')).toEqual({ head: [], regions: [[], []], skipped: [] })
  })
})

describe('a report with a glossary', () => {
  const defined = { heading: '名词解释', from: '1.“两园”：东园。', to: '2.“三区”：西区。' }
  const GLOSSARY = ['名词解释', '1.“两园”：东园。', '2.“三区”：西区。']

  it('has its body before it and its appendices behind it', () => {
    const after = ['附件2：重点项目', '甲项目。']
    expect(divide([...HEAD, ...BODY, ...GLOSSARY, ...after].join('\n'), defined)).toEqual({
      head: HEAD,
      regions: [BODY, [], after],
      skipped: [...HEAD.map((line) => `head ${line}`), 'glossary-heading 名词解释'],
    })
  })

  it('has what stands behind it in a region of its own, also where nothing announces it', () => {
    const after = ['二、保障措施', '抓好。']
    expect(divide([...HEAD, ...BODY, ...GLOSSARY, ...after].join('\n'), defined).regions).toEqual([
      BODY,
      after,
    ])
  })

  it('leaves out the remarks within it', () => {
    const { skipped, regions } = divide(
      [...HEAD, ...BODY, '名词解释', '1.“两园”：东园。', '（下同）', '2.“三区”：西区。'].join('\n'),
      { ...defined, remark: '（下同）' },
    )
    expect(regions).toEqual([BODY, []])
    expect(skipped).toContain('remark （下同）')
  })

  it('goes on with the body where the glossary is a part of it', () => {
    const after = ['二、保障措施', '抓好。']
    const text = [...HEAD, ...BODY, ...GLOSSARY, ...after].join('\n')
    expect(divide(text, { ...defined, isPart: true })).toEqual({
      head: HEAD,
      regions: [[...BODY, ...after], []],
      skipped: [...HEAD.map((line) => `head ${line}`), 'glossary-heading 名词解释'],
    })
  })

  it('ends where the web page begins that is behind it', () => {
    const page = ['【打印本页】【关闭窗口】', '相关链接', '县政府网站']
    const divided = divide([...HEAD, ...BODY, ...GLOSSARY, ...page].join('\n'), defined)
    expect(divided.regions).toEqual([BODY, []])
    expect(divided.skipped.slice(-3)).toEqual(page.map((line) => `chrome ${line}`))
  })

  it('ends at a way through the site, however long', () => {
    const page = [`首页 > ${'公开'.repeat(100)}`, '相关链接']
    const divided = divide([...HEAD, ...BODY, ...GLOSSARY, ...page].join('\n'), defined)
    expect(divided.regions).toEqual([BODY, []])
  })

  it('goes on behind the lines of a web page with an appendix', () => {
    const page = ['【打印本页】【关闭窗口】', '相关链接']
    const after = ['附件2：重点项目', '甲项目。']
    const divided = divide([...HEAD, ...BODY, ...GLOSSARY, ...page, ...after].join('\n'), defined)
    expect(divided.regions).toEqual([BODY, [], after])
    expect(divided.skipped.slice(-2)).toEqual(page.map((line) => `chrome ${line}`))
  })

  it('goes on behind it though the page begins later', () => {
    const after = ['二、保障措施', '【打印本页】【关闭窗口】']
    const divided = divide([...HEAD, ...BODY, ...GLOSSARY, ...after].join('\n'), defined)
    expect(divided.regions).toEqual([BODY, after])
  })

  it('leaves the words before and after an entry that ends within a line', () => {
    const text = [...HEAD, ...BODY, '抓产业。名词解释 “两园”：东园。 抓民生。'].join('\n')
    const within = { heading: '名词解释', from: '“两园”', to: '东园。' }
    expect(divide(text, within).regions).toEqual([[...BODY, '抓产业。'], ['抓民生。']])
    expect(divide(text, { ...within, isPart: true }).regions).toEqual([[...BODY, '抓产业。', '抓民生。'], []])
    const blank = { heading: '抓产业', from: '名词解释', to: '东园。 ' }
    expect(divide(text, blank).regions[1]).toEqual(['抓民生。'])
  })

  it('leaves the words right before an entry, and nothing between two', () => {
    const line = '抓产业。“两园”：东园。 “三区”：西区。抓民生。'
    const [from, to] = ['“两园”', '东园。']
    const also = { from: '“三区”', to: '西区。' }
    const text = [...HEAD, ...BODY, '名词解释', line].join('\n')
    expect(divide(text, { heading: '名词解释', from, to, also }).regions).toEqual([
      [...BODY, '抓产业。'],
      ['抓民生。'],
    ])
    const split = divide(text, { heading: '名词解释', from, to, also, isPart: true })
    expect(split.regions).toEqual([[...BODY, '抓产业。', '抓民生。'], []])
  })

  it('takes in no line between an entry and what follows that is left out', () => {
    const text = [...HEAD, ...BODY, ...GLOSSARY, '第 3 页', '二、保障措施', '抓好。'].join('\n')
    const { regions } = divide(text, { ...defined, without: '第 3 页' })
    expect(regions).toEqual([BODY, ['二、保障措施', '抓好。']])
  })

  it('may have no body, but a head', () => {
    expect(divide([...HEAD, ...GLOSSARY].join('\n'), defined)).toEqual({
      head: HEAD,
      regions: [[], []],
      skipped: [...HEAD.map((line) => `head ${line}`), 'glossary-heading 名词解释'],
    })
  })
})
