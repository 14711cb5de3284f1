import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE_FRAME } from '../../../model/frame.ts'
import type { Community } from '../../../model/graph.ts'
import { indexGraph, type TermGraph } from '../../../model/read-graph.ts'
import { wholeFrame } from '../camera/viewport.ts'
import { layOutMap } from '../layout/graph-layout.ts'
import { keyOf, sampleData, sampleState } from '../testing/sample-graph.ts'
import { drawFields, layFields, projectFields, RING } from './backdrop.ts'

const viewport = { ...wholeFrame(BASE_FRAME, { width: 100, height: 100 }), scale: 2 }
const terms = ['term/wang', 'term/lou', 'term/san', 'term/far'].map(keyOf)

/** Returns the sample graph with communities, and places where told. */
function withCommunities(communities: readonly Community[], xs: readonly number[] = []): TermGraph {
  const data = sampleData()
  return indexGraph({
    ...data,
    attributes: { ...data.attributes, communities },
    nodes: data.nodes.map(({ key, attributes }) => {
      const x = xs[terms.indexOf(key)] ?? attributes.x
      return { key, attributes: { ...attributes, x } }
    }),
  })
}

function lay(graph: TermGraph, changes: Parameters<typeof sampleState>[0] = {}) {
  return layFields(layOutMap(graph), sampleState(changes))
}

const [wang, lou, san, far] = terms as [never, never, never, never]
const two: readonly Community[] = [
  { centre: wang, terms: [wang, lou] },
  { centre: san, terms: [san, far] },
]

describe('layFields', () => {
  it('gives a circle a term, wide enough for its petals, and a neck between them', () => {
    const [first, second] = lay(withCommunities(two))
    expect(first?.number).toBe(0)
    expect(first?.circles[0]?.radius).toBeGreaterThan(30 + 5)
    expect(first?.necks).toHaveLength(1)
    expect(second?.circles.map(({ x }) => x)).toEqual([300, 900])
  })

  it('knows the circle of the term that a community is named by, where it is shown', () => {
    expect(lay(withCommunities(two)).map(({ centre }) => centre?.x)).toEqual([0, 300])
    const three: readonly Community[] = [{ centre: wang, terms: [wang, lou, san] }]
    const shown = new Set([lou, san])
    expect(lay(withCommunities(three), { shown })[0]?.centre).toBeNull()
  })

  it('leaves out a community of which less than two terms are shown, and keeps the tints of the others', () => {
    const shown = new Set([wang, san, far])
    expect(lay(withCommunities(two), { shown }).map(({ number }) => number)).toEqual([1])
  })

  it('joins all members by the shortest lines, on a line from one to the next', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 900 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(places, (xs) => {
        const graph = withCommunities([{ centre: wang, terms: [wang, lou, san, far] }], xs)
        const lengths = lay(graph)[0]?.necks.map(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y)) ?? []
        expect(lengths).toHaveLength(3)
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(Math.max(...xs) - Math.min(...xs))
      }),
    )
  })
})

describe('drawFields', () => {
  it('fills the circles of a community at once, so that its tint is even', () => {
    const calls: string[] = []
    const log = (name: string) => () => calls.push(name)
    const context = Object.fromEntries(
      ['beginPath', 'moveTo', 'lineTo', 'stroke', 'arc', 'fill'].map((name) => [name, log(name)]),
    ) as unknown as CanvasRenderingContext2D
    const widths: number[] = []
    Object.defineProperty(context, 'lineWidth', { set: (width: number) => widths.push(width) })
    drawFields(context, projectFields(lay(withCommunities(two)), { state: sampleState(), viewport }))
    expect(widths).toEqual([44, 44, RING, RING])
    expect(calls.filter((name) => name === 'fill')).toHaveLength(2)
    expect(calls.filter((name) => name === 'arc')).toHaveLength(4 + 2)
    // The rings around the two centres come last, so that no field lies over them.
    expect(calls.slice(-6)).toEqual(['beginPath', 'arc', 'stroke', 'beginPath', 'arc', 'stroke'])
  })
})

describe('projectFields', () => {
  it('gives neighbours different tints', () => {
    const [first, second] = projectFields(lay(withCommunities(two)), { state: sampleState(), viewport })
    expect(first?.color).not.toBe(second?.color)
  })
})
