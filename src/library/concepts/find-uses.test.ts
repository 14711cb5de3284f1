import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import type { ConceptUse } from '../../model/library.ts'
import { sliceSpan } from '../../model/span.ts'
import { tinyGraph } from '../../model/testing/tiny-graph.ts'
import type { LibraryReport } from '../library-report.ts'
import { madeEntry } from '../testing/entries.ts'
import { madeReport } from '../testing/made-reports.ts'
import { type OwnNode, type SoughtName, useFinder } from './find-uses.ts'
import { nameKey } from './name-key.ts'

const reportOf = (body: string, ...entries: readonly string[]): LibraryReport => ({
  ...madeReport({ id: 'a', title: '河长制四区两城报告', body, entries }),
  entry: madeEntry('a'),
})
const sought = (name: string, told: Partial<SoughtName> = {}): SoughtName => ({
  ...{ key: nameKey(name), name, isDoubtful: false, nodes: new Map() },
  ...told,
})
const own = (key: string, isTerm: boolean) => ({
  nodes: new Map<string, OwnNode>([['a', { key: key as NodeKey, isTerm }]]),
})
const byKey = (names: readonly SoughtName[]) => [...names].sort((a, b) => (a.key < b.key ? -1 : 1))

/** Returns the uses of names, each as the name, the block and the words as printed. */
function usesIn(report: LibraryReport, ...names: readonly SoughtName[]): string[] {
  const sorted = byKey(names)
  return [...useFinder(sorted)(report)].flatMap(([at, { blocks }]) =>
    blocks.flatMap(({ block, places }) =>
      places.map((place) => `${sorted[at]?.name} ${block} ${sliceSpan(report.source, place)}`),
    ),
  )
}

describe('the uses of a name that a report does not explain', () => {
  it('are in headings, paragraphs and items, not in the head or the appendix', () => {
    const report = reportOf(
      '（一）落实河长制。推行河长制。一是强化河长制；二是其他。\n再推行河长制。',
      '林长制：与河长制相似。',
    )
    expect(usesIn(report, sought('河长制'))).toEqual([
      '河长制 s/1.1 河长制',
      '河长制 p/1.1.p1 河长制',
      '河长制 p/1.1.p1.1 河长制',
      '河长制 p/1.p1 河长制',
    ])
  })

  it('are found in whatever characters and quotation marks', () => {
    expect(usesIn(reportOf('（一）甲。建设“四好”農村路。'), sought('四好农村路'))).toEqual([
      '四好农村路 p/1.1.p1 四好”農村路',
    ])
  })

  it('are those of the longest of names that overlap', () => {
    const report = reportOf('（一）甲。推进四区两城行动，建设四区两城。')
    expect(usesIn(report, sought('四区两城'), sought('四区两城行动'), sought('两城行动'))).toEqual([
      '四区两城行动 p/1.1.p1 四区两城行动',
      '四区两城 p/1.1.p1 四区两城',
    ])
  })

  it('are none where a short name may be cut out of other words, unless it is quoted', () => {
    const report = reportOf('（一）甲。发展云仓，扩建白云仓储，推广“云仓”平台。')
    expect(usesIn(report, sought('云仓'))).toEqual(['云仓 p/1.1.p1 云仓', '云仓 p/1.1.p1 云仓'])
    expect(usesIn(reportOf('（一）甲。扩建湖云仓里。'), sought('云仓'))).toEqual([])
    expect(usesIn(reportOf('（一）甲。发展云仓里。'), sought('云仓'))).toEqual([])
    expect(usesIn(reportOf('（一）甲。扩建湖云仓。'), sought('云仓'))).toEqual([])
    expect(usesIn(reportOf('（一）甲。扩建湖四区两城里。'), sought('四区两城'))).toHaveLength(1)
  })

  it('are those in quotation marks alone where it may be ordinary words', () => {
    const report = reportOf('（一）甲。建设共享法庭，推广“共享法庭”。')
    const doubtful = sought('共享法庭', { isDoubtful: true })
    expect(usesIn(report, doubtful)).toHaveLength(1)
    expect(usesIn(report, sought('共享法庭'))).toHaveLength(2)
    expect(usesIn(reportOf('（一）甲。建设“共享法庭网。'), doubtful)).toEqual([])
    expect(usesIn(reportOf('（一）甲。建设共享法庭”网。'), doubtful)).toEqual([])
  })
})

describe('the uses of a name that a report explains or coins', () => {
  it('are those of its own graph where it explains it', () => {
    const report = reportOf('（一）甲。建设四区两城，推进四区二城[1]。', '四区两城：指四个区和两座城。')
    const { key } = report.graph.nodesOf('term')[0]!
    const cited = report.graph.to(key, 'cites').flatMap(({ mentions }) => mentions)
    expect(usesIn(report, sought('四区两城', own(key, true)))).toHaveLength(cited.length)
    const bare = { ...report, graph: { ...report.graph, to: () => [] } }
    expect(usesIn(bare, sought('四区两城', own(key, true)))).toEqual([])
    expect(usesIn(bare, sought('四区两城', own(key, false)))).toEqual(['四区两城 p/1.1.p1 四区两城'])
  })

  it('are those of its own graph and others where it coins it, none twice', () => {
    const report = reportOf('（一）甲。建设“共享法庭”，推广共享法庭。\n（二）共享法庭。')
    const { key } = report.graph.nodesOf('coinage').find(({ label }) => label === '共享法庭')!
    expect(usesIn(report, sought('共享法庭', own(key, false)))).toEqual([
      '共享法庭 p/1.1.p1 共享法庭',
      '共享法庭 p/1.1.p1 共享法庭',
      '共享法庭 s/1.2 共享法庭',
    ])
  })

  it('are none within a longer name of others', () => {
    const report = reportOf('（一）甲。推进四区两城行动，建设四区两城。', '四区两城：指四个区和两座城。')
    const { key } = report.graph.nodesOf('term')[0]!
    const term = sought('四区两城', own(key, true))
    expect(usesIn(report, term)).toEqual(['四区两城 p/1.1.p1 四区两城', '四区两城 p/1.1.p1 四区两城'])
    expect(usesIn(report, term, sought('四区两城行动'))).toEqual([
      '四区两城行动 p/1.1.p1 四区两城行动',
      '四区两城 p/1.1.p1 四区两城',
    ])
  })

  it('stand beside those of another name that is printed in the same place', () => {
    const source = '推进四区二城。'
    const span = { start: 0, end: source.length }
    const mentions = [{ start: 2, end: 6, surface: '四区二城', match: 'reworded' }]
    const graph = tinyGraph(
      [['p/1', { kind: 'paragraph', span }], ['term/city']],
      [['cites', 'p/1', 'term/city', { mentions }]],
    )
    const names = [sought('四区两城', own('term/city', true)), sought('四区二城')]
    expect(usesIn({ entry: madeEntry('a'), graph, source }, ...names).sort()).toEqual([
      '四区两城 p/1 四区二城',
      '四区二城 p/1 四区二城',
    ])
  })

  it('say which node it is, in that report alone', () => {
    const report = reportOf('（一）甲。推进四区两城，落实河长制。', '四区两城：指四个区和两座城。')
    const { key } = report.graph.nodesOf('term')[0]!
    const names = byKey([sought('河长制'), sought('四区两城', own(key, true))])
    const nodes = (id: string) =>
      [...useFinder(names)({ ...report, entry: madeEntry(id) })].map(([at, use]) => [
        names[at]?.name,
        use.report,
        use.node,
      ])
    expect(nodes('a')).toEqual([
      ['四区两城', 'a', key],
      ['河长制', 'a', null],
    ])
    expect(nodes('b')).toEqual([
      ['四区两城', 'b', null],
      ['河长制', 'b', null],
    ])
  })
})

describe('the first use of a name', () => {
  const firstOf = (body: string, name: string): ConceptUse => {
    const use = useFinder([sought(name)])(reportOf(body)).get(0)
    if (!use) throw new Error('it is not used')
    return use
  }

  it('is quoted with its sentence, the name marked', () => {
    const { quote } = firstOf('（一）甲。做好工作。全面落实河长制，管好河湖。再推河长制。', '河长制')
    expect(quote).toEqual({ text: '全面落实河长制，管好河湖。', mark: { start: 4, end: 7 } })
  })

  it('is quoted without what the block does not hold', () => {
    expect(firstOf('（一）河长制\n落实工作。', '河长制').quote).toEqual({
      text: '（一）河长制',
      mark: { start: 3, end: 6 },
    })
    expect(firstOf('（一）甲。做好：一是落实河长制；二是其他。', '河长制').quote.text).toBe(
      '一是落实河长制；',
    )
  })
})
