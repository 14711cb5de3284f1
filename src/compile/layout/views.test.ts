import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isBlock } from '../../model/concordance.ts'
import type { GraphNode, SerializedTermGraph } from '../../model/graph.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { placeCompared } from './compare.ts'
import { placeOutline } from './outline.ts'
import { placeViews } from './place-views.ts'
import { reportOf } from './testing/sample-graphs.ts'

const realFile = new URL('../../../graph-data/lingling-2024-plan/graph.json', import.meta.url)
const REPORTS = {
  lingling: (): SerializedTermGraph => JSON.parse(readFileSync(realFile, 'utf8')),
  '5 terms': () => reportOf(5),
  '120 terms': () => reportOf(120),
  'no terms': () => reportOf(0),
}

const inOrder = (nodes: readonly GraphNode[]) => [...nodes].sort((a, b) => a.span.start - b.span.start)

describe.each(Object.entries(REPORTS))('review beside plan: %s', (_, read) => {
  const graph = indexGraph(read())
  const { frame, places } = placeCompared(graph)
  const items = graph.nodes.filter(({ kind }) => ['achievement', 'task', 'problem'].includes(kind))

  it('has every item and every term, on its side of the middle', () => {
    for (const node of items) {
      const x = places.get(node.key)?.x ?? Number.NaN
      if (node.kind === 'task') expect(x).toBeGreaterThan(frame.width / 2)
      else expect(x).toBeLessThan(frame.width / 2)
    }
    for (const { key } of graph.nodesOf('term')) expect(places.has(key)).toBe(true)
  })

  it('keeps the order of the report on both sides, 12 pixels apart or more', () => {
    for (const side of ['review', 'plan']) {
      const ys = inOrder(graph.nodes.filter((node) => isBlock(node) && node.side === side))
        .map(({ key }) => places.get(key)?.y)
        .filter((y) => y !== undefined)
      ys.slice(1).forEach((y, index) => {
        expect(y - (ys[index] ?? 0)).toBeGreaterThanOrEqual(12)
      })
    }
  })

  it('lies within its canvas', () => {
    for (const { x, y } of places.values()) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(frame.height)
    }
  })
})

describe('placeViews', () => {
  it('gives the places in both views, and the only side of terms, that are committed of the shipped report', () => {
    const shipped = REPORTS.lingling()
    const { frames } = shipped.attributes
    const bare = shipped.nodes.map(({ key, attributes: { places: _, ...attributes } }) => {
      if (attributes.kind === 'term') delete attributes.onlySide
      return { key, attributes }
    })
    const placed = placeViews({ ...shipped, nodes: bare })
    const { tall: _, ...views } = frames ?? {}
    expect(placed.attributes.frames).toEqual(views)
    for (const [at, { key, attributes }] of placed.nodes.entries()) {
      const { tall: _, ...places } = shipped.nodes[at]?.attributes.places ?? {}
      expect([key, attributes.places ?? {}]).toEqual([key, places])
      const before = shipped.nodes[at]?.attributes
      if (attributes.kind === 'term' && before?.kind === 'term')
        expect([key, attributes.onlySide]).toEqual([key, before.onlySide])
    }
  })

  it('leaves a node without a place in either view as it was', () => {
    const graph = reportOf(1)
    const placed = placeViews(graph)
    const petals = placed.nodes.filter(({ attributes: { kind } }) => kind === 'component')
    expect(petals).toHaveLength(6)
    expect(petals).toEqual(graph.nodes.filter(({ attributes: { kind } }) => kind === 'component'))
  })
})

describe('review beside plan', () => {
  const graph = indexGraph(REPORTS.lingling())
  const { frame, places } = placeCompared(graph)
  const xOf = (key: string) => places.get(graph.node(key)?.key ?? ('' as never))?.x

  it('sets a term that paragraphs or a heading cite on both sides in the middle', () => {
    expect(xOf('term/siqu-liangcheng')).toBe(frame.width / 2)
    expect(xOf('term/yiqu-sanyuan')).toBe(frame.width / 2)
  })

  it('lets a term of one side lean to it', () => {
    expect(xOf('term/yongzhou-baji')).toBeLessThan(frame.width / 2)
    expect(xOf('term/sanguan-sanbixu')).toBeGreaterThan(frame.width / 2)
  })
})

describe.each(Object.entries(REPORTS))('the report as a tree: %s', (_, read) => {
  const graph = indexGraph(read())
  const { frame, places } = placeOutline(graph)

  it('has every block and every term, no two in one place, within its canvas', () => {
    const shown = graph.nodes.filter((node) => isBlock(node) || node.kind === 'term')
    expect(shown.filter(({ key }) => !places.has(key))).toEqual([])
    expect(places.size).toBe(shown.length)
    expect(new Set([...places.values()].map(({ x, y }) => `${x},${y}`)).size).toBe(shown.length)
    for (const { x, y } of places.values()) {
      expect(x).toBeLessThan(frame.width)
      expect(y).toBeLessThan(frame.height)
    }
  })

  it('reads down and then to the right in the order of the report', () => {
    const column = ({ x, y }: { x: number; y: number }) => Math.floor((x - 28) / 520) * 1e6 + y
    const order = inOrder(graph.nodes.filter(isBlock)).map(({ key }) =>
      column(places.get(key) ?? { x: 0, y: 0 }),
    )
    if (graph.nodes.some(({ span }) => span.end > 0)) expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('sets a block deeper than the one that holds it', () => {
    for (const edge of graph.edges) {
      const from = places.get(edge.source)
      const to = places.get(edge.target)
      if (edge.kind !== 'contains' || !from || !to) continue
      expect((to.x - 28) % 520).toBeGreaterThan((from.x - 28) % 520)
    }
  })
})
