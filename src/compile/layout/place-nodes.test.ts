import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isBlock } from '../../model/concordance.ts'
import { TALL_MAP, usableArea, zoomCorner } from '../../model/frame.ts'
import type { SerializedTermGraph } from '../../model/graph.ts'
import { LABEL_FONT_SIZE, labelRect, type Rect, rectAround } from '../../model/label-geometry.ts'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import { flowerRadius } from '../../model/testing/flower-radius.ts'
import { rectCircleOverlap, rectOutside, rectOverlap } from './geometry.ts'
import { placeNodes } from './place-nodes.ts'
import { buildSample, reportOf } from './testing/sample-graphs.ts'

const realFile = new URL('../../../graph-data/lingling-2024-plan/graph.json', import.meta.url)
const readReal = (): SerializedTermGraph => JSON.parse(readFileSync(realFile, 'utf8'))
const noTerms = () => buildSample({ terms: [], addresses: ['1', '1.1', '1.1.1', 'p1'], cites: [] })

const longName = () =>
  buildSample({
    terms: [
      { name: '新'.repeat(90), groups: [60, 3] },
      { name: '保交楼', groups: [] },
    ],
    addresses: ['1', '1.1', '1.1.1'],
    cites: [{ term: 0, address: '1.1.1' }],
  })

/** Reports of every make; 120 terms are laid out from one seed, fewer from several. */
const REPORTS = {
  lingling: readReal,
  'a report without terms': noTerms,
  'a report with a very long name': longName,
  'an empty report': () => buildSample({ terms: [], addresses: [], cites: [] }),
  '1 term': () => reportOf(1),
  '5 terms': () => reportOf(5),
  '22 terms': () => reportOf(22),
  '120 terms': () => reportOf(120),
} as const
type Report = keyof typeof REPORTS

const laidOut = new Map<Report, SerializedTermGraph>()

/** Lays a report out when it is first asked for: all tests look at the one result. */
function layOut(report: Report): SerializedTermGraph {
  const graph = laidOut.get(report) ?? placeNodes(REPORTS[report]())
  laidOut.set(report, graph)
  return graph
}

/** Milliseconds: big reports take seconds, and more on a busy machine. */
const SLOW = 240_000

describe('the shipped report', { timeout: SLOW }, () => {
  it('has the places that are committed', () => {
    const { nodes, attributes } = readReal()
    expect(layOut('lingling').nodes).toEqual(nodes)
    expect(layOut('lingling').attributes).toEqual(attributes)
  })
})

describe.each(Object.keys(REPORTS) as Report[])('the places of %s', { timeout: SLOW }, (report) => {
  const placed = () => indexGraph(layOut(report))

  it('keep all nodes 2 pixels apart', () => {
    expect(closePairs(placed())).toEqual([])
  })

  it('keep labels off each other and off every node', () => {
    const labels = labelsOf(placed())
    const met = labels.flatMap(({ key, rect }, i) =>
      [
        ...labels.slice(0, i).filter((other) => rectOverlap(rect, other.rect, 2) > 0),
        ...placed().nodes.filter((node) => rectCircleOverlap(rect, node, node.size, 2) > 0),
      ].map((other) => `${key} ${other.key}`),
    )
    expect(met).toEqual([])
  })

  it('keep nodes and labels on the canvas, off the legend and the buttons', () => {
    const { frame } = placed().attributes
    expect(frame).toBeDefined()
    if (!frame) return
    const boxes = [
      ...labelsOf(placed()),
      ...placed().nodes.map(({ key, x, y, size }) => ({
        key: String(key),
        rect: { left: x - size, top: y - size, right: x + size, bottom: y + size },
      })),
    ]
    const out = boxes.filter(
      // Places are rounded to the hundredth.
      ({ rect }) =>
        rectOutside(rect, usableArea(frame)) > 0.02 || rectOverlap(rect, zoomCorner(frame), 0) > 0.02,
    )
    expect(out).toEqual([])
  })

  it('give every term a label and every node a size and a place of two decimals', () => {
    for (const node of placed().nodes) {
      expect(node.size).toBeGreaterThan(0)
      for (const value of [node.x, node.y]) expect(Math.round(value * 100) / 100).toBe(value)
      expect(node.labelSide !== undefined).toBe(node.kind === 'term')
    }
  })

  it('part the groups of petals by wider gaps than the petals of a group', () => {
    for (const term of placed().nodesOf('term')) {
      const { within, between } = petalSteps(placed(), term.key)
      if (within.length === 0 || between.length === 0) continue
      expect(Math.min(...between)).toBeGreaterThan(1.3 * Math.max(...within))
    }
  })

  it('lay what was done left and what is planned right', () => {
    const blocks = placed().nodes.filter(isBlock)
    const xs = (side: string) => blocks.filter((node) => node.side === side).map((node) => node.x)
    if (xs('review').length > 0 && xs('plan').length > 0)
      expect(mean(xs('review'))).toBeLessThan(mean(xs('plan')))
    const planned = termXs(placed(), 'plan')
    if (planned.length > 0) for (const x of termXs(placed(), 'review')) expect(x).toBeLessThan(mean(planned))
  })
})

describe.each(Object.keys(REPORTS) as Report[])(
  'the places of %s on a tall map',
  { timeout: SLOW },
  (report) => {
    const placed = () => tallOf(layOut(report))

    it('keep all nodes 2 pixels apart', () => {
      expect(closePairs(placed())).toEqual([])
    })

    it('keep labels, which are larger, off each other and off every node', () => {
      const labels = labelsOf(placed(), TALL_MAP.textScale)
      const met = labels.flatMap(({ key, rect }, i) =>
        [
          ...labels.slice(0, i).filter((other) => rectOverlap(rect, other.rect, 2) > 0),
          ...placed().nodes.filter((node) => rectCircleOverlap(rect, node, node.size, 2) > 0),
        ].map((other) => `${key} ${other.key}`),
      )
      expect(met).toEqual([])
    })

    it('keep nodes and labels on the canvas, off the buttons', () => {
      const { frame } = placed().attributes
      const boxes = [
        ...labelsOf(placed(), TALL_MAP.textScale),
        ...placed().nodes.map((node) => ({ key: String(node.key), rect: rectAround(node, node.size) })),
      ]
      const out = boxes.filter(
        ({ rect }) =>
          rectOutside(rect, usableArea(frame!, TALL_MAP)) > 0.02 ||
          rectOverlap(rect, zoomCorner(frame!, TALL_MAP), 0) > 0.02,
      )
      expect(out).toEqual([])
    })

    it('lay what was done above what is planned', () => {
      const blocks = placed().nodes.filter(isBlock)
      const ys = (side: string) => blocks.filter((node) => node.side === side).map((node) => node.y)
      if (ys('review').length > 0 && ys('plan').length > 0)
        expect(mean(ys('review'))).toBeLessThan(mean(ys('plan')))
    })

    it('lie on a canvas that is taller than wide', () => {
      const { width, height } = placed().attributes.frame!
      expect(width / height).toBeCloseTo(780 / 1280, 2)
    })
  },
)

/** Returns a graph with its places on the tall map in the place of those on the wide one. */
function tallOf(graph: SerializedTermGraph): TermGraph {
  const { frames } = graph.attributes
  return indexGraph({
    ...graph,
    attributes: { ...graph.attributes, ...(frames?.tall && { frame: frames.tall }) },
    nodes: graph.nodes.map(({ key, attributes }) => {
      const { labelSide: _, ...others } = attributes
      return { key, attributes: { ...others, ...attributes.places!.tall! } }
    }),
  })
}

/** Finds the nodes that stand less than 2 pixels apart, in pairs. */
function closePairs({ nodes }: TermGraph): string[] {
  return nodes.flatMap((a, i) =>
    nodes
      .slice(0, i)
      .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size + 2)
      .map((b) => `${a.key} ${b.key}`),
  )
}

describe('placeNodes', { timeout: SLOW }, () => {
  it('gives the same bytes for the same graph, whatever objects it is made of', () => {
    const again = placeNodes(JSON.parse(JSON.stringify(REPORTS['22 terms']())))
    expect(JSON.stringify(again)).toBe(JSON.stringify(layOut('22 terms')))
  })

  it('does not depend on earlier places', () => {
    const once = layOut('5 terms')
    expect(JSON.stringify(placeNodes(once))).toBe(JSON.stringify(once))
  })

  it('leaves its input as it was', () => {
    const graph = reportOf(1)
    const before = JSON.stringify(graph)
    placeNodes(graph)
    expect(JSON.stringify(graph)).toBe(before)
  })

  it('uses the canvas evenly: a ninth of it holds no more than a fourth of the terms', () => {
    const graph = indexGraph(layOut('lingling'))
    const area = usableArea(graph.attributes.frame ?? { width: 980, height: 836 })
    const third = (value: number, from: number, to: number) => Math.floor((3 * (value - from)) / (to - from))
    const counts = new Map<string, number>()
    for (const { x, y } of graph.nodesOf('term')) {
      const cell = `${third(x, area.left, area.right)} ${third(y, area.top, area.bottom)}`
      counts.set(cell, (counts.get(cell) ?? 0) + 1)
    }
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(graph.nodesOf('term').length / 4)
    expect(counts.size).toBeGreaterThanOrEqual(7)
  })

  it('keeps the base canvas for lingling and lets it grow for bigger reports, in proportion', () => {
    expect(layOut('lingling').attributes.frame).toEqual({ width: 980, height: 836 })
    const { width = 0, height = 0 } = layOut('120 terms').attributes.frame ?? {}
    expect(width).toBeGreaterThan(980)
    expect(width / height).toBeCloseTo(980 / 836, 2)
  })

  it('keeps the thirteen petals of 2614 apart in four groups', () => {
    const graph = indexGraph(layOut('lingling'))
    const { within, between } = petalSteps(graph, 'term/2614-gongzuofa')
    expect(within).toHaveLength(9)
    expect(between).toHaveLength(4)
  })
})

interface Label {
  readonly key: string
  readonly rect: Rect
}

function labelsOf(graph: TermGraph, scale = 1): Label[] {
  return graph.nodesOf('term').flatMap((term): Label[] => {
    const petals = graph.nodes.filter((node) => node.key.startsWith(`${term.key}/`))
    if (!term.labelSide) return []
    const place = { x: term.x, y: term.y, text: term.name, labelSide: term.labelSide }
    return [{ key: term.key, rect: labelRect(place, flowerRadius(term, petals), LABEL_FONT_SIZE * scale) }]
  })
}

/** Returns the angles between neighbouring petals, within and between their groups. */
function petalSteps(graph: TermGraph, key: string): { within: number[]; between: number[] } {
  const term = graph.node(key)
  const petals = graph
    .nodesOf('component')
    .filter((petal) => petal.key.startsWith(`${key}/`))
    .map((petal) => ({ group: petal.group.index, angle: Math.atan2(petal.y - term!.y, petal.x - term!.x) }))
    .sort((a, b) => a.angle - b.angle)
  const steps = petals.map((petal, i) => {
    const next = petals[(i + 1) % petals.length]!
    const angle = (next.angle - petal.angle + 2 * Math.PI) % (2 * Math.PI)
    return { angle: angle === 0 ? 2 * Math.PI : angle, same: next.group === petal.group }
  })
  const groups = new Set(petals.map((petal) => petal.group))
  if (groups.size < 2) return { within: [], between: [] }
  return {
    within: steps.filter((step) => step.same).map((step) => step.angle),
    between: steps.filter((step) => !step.same).map((step) => step.angle),
  }
}

/** Returns the places of the terms that only blocks of one side cite. */
function termXs(graph: TermGraph, side: 'review' | 'plan'): number[] {
  return graph.nodesOf('term').flatMap((term) => {
    const sides = graph.to(term.key, 'cites').map(({ source }) => {
      const block = graph.node(source)
      if (!block || !isBlock(block) || block.side === 'none') return 'none'
      return block.side === 'plan' ? 'plan' : 'review'
    })
    const known = sides.filter((known) => known !== 'none')
    return known.length > 0 && known.every((known) => known === side) ? [term.x] : []
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
