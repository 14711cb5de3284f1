import { describe, expect, it } from 'vitest'
import { TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { findBodies } from './bodies.ts'
import { buildScene, spotAt } from './scene.ts'
import { buildSample } from './testing/sample-graphs.ts'
import { placesIn, writePlaces } from './write-places.ts'

const GRAPH = buildSample({
  terms: [{ name: '两园', groups: [4] }],
  addresses: ['1', '1.1', '1.1.1', '1.1.2'],
  cites: [{ term: 0, address: '1.1.1' }],
})

/** Sets the term at 300, 200.123, the section at 100, 100 and all others at 500, 200. */
function written(graph = GRAPH) {
  const { bodies, links } = findBodies(indexGraph(graph))
  const maps = [WIDE_MAP, TALL_MAP].map((shape, n) => {
    const scene = buildScene(shape.base, bodies, links, { bands: [], shape })
    for (const piece of scene.pieces) {
      const { kind, key } = piece.body
      const at =
        kind === 'term'
          ? { x: 300, y: 200.123 }
          : key === 's/1.1'
            ? { x: 100, y: 100 }
            : { x: 500, y: 200.123 }
      piece.spot = spotAt(piece.body, { x: at.x + 10 * n, y: at.y }, n === 0 ? 'below' : 'left')
    }
    return placesIn(graph, scene)
  })
  return writePlaces(graph, { wide: maps[0]!, tall: maps[1]! })
}

const nodeOf = (key: string, graph = written()) => graph.nodes.find((node) => node.key === key)?.attributes

describe('writePlaces', () => {
  it('gives a term its place and the side of its label on both maps, to the hundredth', () => {
    expect(nodeOf('term/t1')).toMatchObject({
      x: 300,
      y: 200.12,
      size: 12,
      labelSide: 'below',
      places: { tall: { x: 310, y: 200.12, labelSide: 'left' } },
    })
    expect(nodeOf('term/t1')?.places?.tall).not.toHaveProperty('size')
  })

  it('gives no side of a label to a node without one', () => {
    expect(nodeOf('p/1.1.1')).not.toHaveProperty('labelSide')
    expect(nodeOf('p/1.1.1')?.places?.tall).toEqual({ x: 510, y: 200.12 })
  })

  it('gives both canvases, beside those of the other views', () => {
    const frames = { compare: { width: 1, height: 2 }, outline: { width: 3, height: 4 } }
    const { attributes } = written({ ...GRAPH, attributes: { ...GRAPH.attributes, frames } })
    expect(attributes.frame).toEqual(WIDE_MAP.base)
    expect(attributes.frames).toEqual({ ...frames, tall: TALL_MAP.base })
  })

  it('keeps the places of other views', () => {
    const nodes = GRAPH.nodes.map((node) => ({
      ...node,
      attributes: { ...node.attributes, places: { outline: { x: 1, y: 2 } } },
    }))
    expect(nodeOf('p/1.1.1', written({ ...GRAPH, nodes }))?.places).toEqual({
      outline: { x: 1, y: 2 },
      tall: { x: 510, y: 200.12 },
    })
  })

  it('sets petals around their term and a leaf around its section, away from its lines', () => {
    // Petals 26 from the middle, at 45° and on: none of them is cited.
    const petal = nodeOf('term/t1/1')
    expect([petal?.x, petal?.y, petal?.size]).toEqual([318.38, 181.74, 4.5])
    const leaf = nodeOf('p/1.1.2')
    expect(Math.hypot((leaf?.x ?? 0) - 100, (leaf?.y ?? 0) - 100)).toBeCloseTo(14, 1)
    expect(leaf?.x).toBeLessThan(100)
  })

  it('turns a flower so that a petal that is cited faces the block that cites it', () => {
    const key = 'cites/p/1.1.2/term/t1/2'
    const link = GRAPH.edges.find(({ attributes }) => attributes.kind === 'cites')
    const edges = [
      ...GRAPH.edges.filter((edge) => edge !== link),
      {
        ...link!,
        key: key as (typeof GRAPH.edges)[number]['key'],
        target: 'term/t1/2' as (typeof GRAPH.nodes)[number]['key'],
      },
    ]
    const petal = nodeOf('term/t1/2', written({ ...GRAPH, edges }))
    expect([petal?.x, petal?.y]).toEqual([326, 200.12])
  })
})
