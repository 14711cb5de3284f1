import { describe, expect, it } from 'vitest'
import { readSample, sampleReport } from '../compile/testing/samples.ts'
import { citationsOf } from './concordance.ts'
import { otherNamesIn, partQuotationsOf, quotationsOf } from './quotations.ts'
import { sliceSpan } from './span.ts'

const ENTRY = '1.“三送三查”：送政策、送服务、送温暖，查隐患、查作风、查落实。'

function quote(body: string, ...entries: readonly string[]) {
  const source = sampleReport(body, ...entries)
  const { graph } = readSample(source)
  const term = graph.nodesOf('term')[0]!
  const quotations = quotationsOf(source, citationsOf(graph, term.key))
  return { source, graph, term, quotations, texts: quotations.map(({ span }) => sliceSpan(source, span)) }
}

describe('the quotations of a name', () => {
  it('have a sentence once that uses it twice, with both places', () => {
    const body = '开展“三送三查”活动，把“三送三查”做细做实。推广好的做法。\n深化“三送三查”。'
    const { source, texts, quotations } = quote(body, ENTRY)
    expect(texts).toEqual(['开展“三送三查”活动，把“三送三查”做细做实。', '深化“三送三查”。'])
    expect(quotations.map(({ mentions }) => mentions.map((mention) => sliceSpan(source, mention)))).toEqual([
      ['三送三查', '三送三查'],
      ['三送三查'],
    ])
  })

  it('keep sentences apart, in one paragraph too', () => {
    const { texts } = quote('推行“三送三查”。总结“三送三查”经验；宣传“三送三查”典型。', ENTRY)
    expect(texts).toEqual(['推行“三送三查”。', '总结“三送三查”经验；', '宣传“三送三查”典型。'])
  })

  it('reach in a long sentence from the first use to the last', () => {
    const gap = '组织干部走村入户听取意见，'.repeat(8)
    const { texts, quotations } = quote(
      `今年${gap}开展“三送三查”，${gap}评比“三送三查”，${gap}抓好落实。`,
      ENTRY,
    )
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(/开展“三送三查”.*评比“三送三查”/u)
    expect(quotations[0]).toMatchObject({ isCutBefore: true, isCutAfter: true })
  })

  it('say by which other name they speak of it, and nothing where it is its own', () => {
    const { term, quotations } = quote('推行三送三查。', ENTRY)
    expect(otherNamesIn(term, quotations[0]!)).toEqual([])
    const body = '推进城市“三治三提”。\n深化“三治三提”，再用“三治三提”办法抓乡镇。'
    const other = quote(body, '1.城市“三治三提”：治脏、治乱、治堵，提品质、提功能、提管理。')
    expect(
      other.quotations.map((one) => otherNamesIn(other.term, one).map(({ surface }) => surface)),
    ).toEqual([[], ['三治三提']])
  })
})

describe('the quotations of the parts of a term', () => {
  it('are the sentences that name a part alone, with the part', () => {
    const entry = '1.“一主一优”：新装备、绿色农产品加工产业。'
    const body = '发展“一主一优”，做强绿色农产品加工产业。\n延伸绿色农产品加工产业，扩大投资。'
    const { graph, source, term } = quote(body, entry)
    const found = partQuotationsOf(graph, source, term.key)
    expect(found.map(({ part, span }) => [part.label, sliceSpan(source, span)])).toEqual([
      ['绿色农产品加工产业', '延伸绿色农产品加工产业，扩大投资。'],
    ])
  })
})
