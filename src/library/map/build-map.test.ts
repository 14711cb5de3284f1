import { describe, expect, it } from 'vitest'
import { SCHEMA } from '../../model/graph.ts'
import { edgeKey, type NodeKey, type Slug } from '../../model/ids.ts'
import { labelRect, type Rect, rectAround, uniteRects } from '../../model/label-geometry.ts'
import type { Concept } from '../../model/library.ts'
import { indexGraph, parseGraph } from '../../model/read-graph.ts'
import { seededRandom } from '../../text/random.ts'
import { buildLibrary } from '../library.ts'
import { madeConcept, usedBy as useOf } from '../testing/entries.ts'
import { madeReport, TOOLS } from '../testing/made-reports.ts'
import { buildMap, MOST_ON_MAP } from './build-map.ts'

/** Makes concepts of which each is beside some others, the first ones in most reports. */
function madeConcepts(count: number): Concept[] {
  const random = seededRandom(3)
  const slugAt = (at: number) => `m-${at}` as Slug
  return Array.from({ length: count }, (_, at): Concept => {
    const uses = Array.from({ length: 2 + Math.floor((10 * (count - at)) / count) }, (_, report) => ({
      ...{ report: `r-${report}`, node: null, blocks: [] },
      quote: { text: '', mark: { start: 0, end: 0 } },
    }))
    const beside = Array.from({ length: 6 }, (_, rank) => {
      return { slug: slugAt(Math.floor(random() * count)), name: '', blocks: 9 - rank, reports: 9 - rank }
    }).filter(({ slug }) => slug !== slugAt(at))
    return {
      ...{ slug: slugAt(at), name: `名词${'甲乙丙丁'.repeat(at % 3)}${at}`, entries: [], senses: 0, uses },
      ...{ firstUse: { year: 2020 + (at % 5), reports: ['r-0'] }, firstDefinition: null },
      ...{ years: [], levels: [], beside },
    }
  })
}

const overlaps = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Makes concepts that so many reports use, beside others in so many reports. */
function usedBy(
  users: Readonly<Record<string, number>>,
  beside: Readonly<Record<string, Readonly<Record<string, number>>>> = {},
) {
  return Object.entries(users).map(
    ([slug, count]): Concept =>
      madeConcept(`名${slug}`, {
        slug: slug as Slug,
        uses: Array.from({ length: count }, (_, at) => useOf(`r-${at}`)),
        beside: Object.entries(beside[slug] ?? {}).map(([other, reports]) => {
          return { slug: other as Slug, name: '', blocks: reports, reports }
        }),
      }),
  )
}
const tiesOf = (concepts: readonly Concept[]) =>
  buildMap(concepts).graph.edges.map(({ source, target, attributes }) => [
    `${source.slice(5)} ${target.slice(5)}`,
    attributes.kind === 'related' && attributes.weight,
  ])

describe('a map of few concepts', () => {
  it('has what two reports or more use, as terms that no text says anything of', () => {
    const [one, other] = usedBy({ a: 2, alone: 1 })
    const map = buildMap([{ ...one!, firstUse: { year: 2021, reports: [] } }, other!])
    const { x, y, ...attributes } = map.graph.nodes[0]!.attributes
    expect(map.graph.nodes.map(({ key }) => key)).toEqual(['term/a'])
    const nowhere = { start: 0, end: 0 }
    expect(attributes).toMatchObject({
      ...{ kind: 'term', label: '名a', name: '名a', number: null, definition: '', pinyin: '', aliases: [] },
      ...{ span: nowhere, labelSpan: nowhere, entrySpan: nowhere, size: 5 },
    })
    expect([map.years, map.reports]).toEqual([{ 'term/a': 2021 }, { 'term/a': 2 }])
    expect(buildMap(usedBy({ a: 2 })).years).toEqual({ 'term/a': 0 })
  })

  it('is a graph of no report', () => {
    const { schema, graph } = buildMap(usedBy({ a: 2 }))
    expect(schema).toBe(1)
    expect(graph.options).toEqual({ type: 'directed', multi: true, allowSelfLoops: false })
    expect(graph.attributes).toEqual({
      schema: SCHEMA,
      report: {
        ...{ kind: 'other', title: null, shortTitle: null, issuer: null, date: null, session: null },
        ...{ place: null, placeCode: null, level: null, reviewYear: null, planYear: null, proposal: null },
      },
      source: { file: 'source.txt', sha256: '', length: 0, format: '', encoding: '' },
      ...{ compiler: '', skipped: [], diagnostics: [], frame: { width: 980, height: 836 }, communities: [] },
    })
  })

  it('has marks that grow with the root of the reports, from 5 to 20', () => {
    const sizes = buildMap(usedBy({ a: 10, b: 4, c: 2, d: 3 })).graph.nodes.map(({ attributes }) =>
      attributes.kind === 'term' ? attributes.size : null,
    )
    // √(2/8) is a half, √(1/8) 0.35355.
    expect(sizes).toEqual([20, 12.5, 10.3, 5])
  })

  it('joins those that stand beside each other, each pair once, by the reports', () => {
    expect(
      tiesOf(usedBy({ b: 3, a: 2, alone: 1 }, { b: { a: 2, alone: 1 }, a: { b: 2 }, alone: { b: 1 } })),
    ).toEqual([['a b', 2]])
    const [edge] = buildMap(usedBy({ b: 3, a: 2 }, { b: { a: 2 } })).graph.edges
    expect(edge).toEqual({
      ...{
        key: edgeKey('related', 'term/a' as NodeKey, 'term/b' as NodeKey),
        source: 'term/a',
        target: 'term/b',
      },
      attributes: { kind: 'related', weight: 2, because: [{ kind: 'library', reports: 2 }] },
    })
  })

  it('keeps of each its four strongest ties, and those that are among the other’s', () => {
    const users = { hub: 9, a: 2, b: 2, c: 2, d: 2, e: 2 }
    const hub = { alone: 9, a: 8, b: 7, c: 6, d: 5, e: 4 }
    const four = ['a hub', 'b hub', 'c hub', 'd hub']
    expect(tiesOf(usedBy(users, { hub })).map(([tie]) => tie)).toEqual(four)
    expect(tiesOf(usedBy(users, { hub, e: { hub: 4 } })).map(([tie]) => tie)).toEqual([...four, 'e hub'])
  })

  it('puts those that hang together into a community', () => {
    const ties = { a: { b: 3, c: 3 }, b: { c: 3 }, d: { e: 3 } }
    const { communities } = buildMap(usedBy({ a: 3, b: 3, c: 3, d: 2, e: 2, f: 2 }, ties)).graph.attributes
    expect(communities?.map(({ terms }) => [...terms].sort())).toEqual([
      ['term/a', 'term/b', 'term/c'],
      ['term/d', 'term/e'],
    ])
  })
})

describe('the map of a library', () => {
  it.each([1, 2, 40, 320])(
    'keeps the marks and names of %d concepts apart, and within the frame',
    (count) => {
      const { attributes, nodes } = indexGraph(buildMap(madeConcepts(count)).graph)
      expect(nodes).toHaveLength(Math.min(count, MOST_ON_MAP))
      const rects = nodes.map((node) => {
        const label = { text: node.label, labelSide: node.labelSide!, x: node.x, y: node.y }
        return uniteRects(rectAround(node, node.size), labelRect(label, node.size))
      })
      rects.forEach((rect, at) => {
        expect(rect.left).toBeGreaterThanOrEqual(0)
        expect(rect.top).toBeGreaterThanOrEqual(0)
        expect(rect.right).toBeLessThanOrEqual(attributes.frame!.width)
        expect(rect.bottom).toBeLessThanOrEqual(attributes.frame!.height)
        expect(rects.slice(at + 1).filter((other) => overlaps(rect, other))).toEqual([])
      })
    },
  )

  it('joins concepts that are on it, each with those that stand beside it most', () => {
    const graph = indexGraph(buildMap(madeConcepts(320)).graph)
    expect(graph.edges.length).toBeGreaterThan(300)
    for (const { source, target } of graph.edges) {
      expect(graph.node(source)).toBeDefined()
      expect(graph.node(target)).toBeDefined()
      expect(source).not.toBe(target)
    }
    expect(new Set(graph.edges.map(({ key }) => key)).size).toBe(graph.edges.length)
  })

  it('is the same whatever the order of the concepts, and each time', () => {
    const concepts = madeConcepts(60)
    expect(buildMap([...concepts].reverse())).toEqual(buildMap(concepts))
  })

  it('is the same whatever the order of the reports, and read like the graph of a report', () => {
    const reports = [
      madeReport({ id: 'a', title: '零陵区2023年政府工作报告', body: '推进“四区两城”和“保交楼”。' }),
      madeReport({ id: 'b', title: '零陵区2024年政府工作报告', body: '继续“四区两城”与“保交楼”。' }),
      madeReport({ id: 'c', title: '益阳市2024年政府工作报告', body: '只说“保交楼”。' }),
    ]
    const mapOf = (shelved: typeof reports) => buildMap(buildLibrary(shelved, [], TOOLS).concepts)
    const map = mapOf(reports)
    expect(mapOf([...reports].reverse())).toEqual(map)
    const graph = parseGraph(JSON.stringify(map.graph))
    expect(graph.nodes.map(({ label }) => label)).toEqual(['保交楼', '四区两城'])
    expect(Object.values(map.years)).toEqual([2023, 2023])
    expect(map.reports).toEqual({ [graph.nodes[0]!.key]: 3, [graph.nodes[1]!.key]: 2 })
    expect(graph.edges).toMatchObject([
      { kind: 'related', weight: 2, because: [{ kind: 'library', reports: 2 }] },
    ])
    expect(graph.attributes.communities).toHaveLength(1)
  })

  it('is empty where the reports share nothing', () => {
    expect(buildMap([])).toMatchObject({ graph: { nodes: [], edges: [] }, years: {} })
  })
})
