import { describe, expect, it } from 'vitest'
import type { Slug } from '../../model/ids.ts'
import { labelRect, type Rect, rectAround, uniteRects } from '../../model/label-geometry.ts'
import type { Concept } from '../../model/library.ts'
import { indexGraph, parseGraph } from '../../model/read-graph.ts'
import { seededRandom } from '../../text/random.ts'
import { buildLibrary } from '../library.ts'
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
