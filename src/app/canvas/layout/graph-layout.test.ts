import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parentOf, termOf } from '../../../model/concordance.ts'
import type { LayoutName } from '../../../model/explore/shown.ts'
import { BASE_FRAME } from '../../../model/frame.ts'
import { parseGraph } from '../../../model/read-graph.ts'
import { layOutGraph } from './graph-layout.ts'

const graph = parseGraph(
  readFileSync(new URL('../../../../graph-data/lingling-2024-plan/graph.json', import.meta.url), 'utf8'),
)
const frame = graph.attributes.frame ?? BASE_FRAME
const layOut = (name: LayoutName) => layOutGraphOf(name, false)
const layOutGraphOf = layOutGraph(graph)

describe('layOutGraph', () => {
  it('gives the map as it is, and makes each layout once', () => {
    expect(layOut('map').graph).toBe(graph)
    expect(layOut('compare')).toBe(layOut('compare'))
  })

  it.each(['compare', 'outline'] as const)(
    'lays %s within the frame of the map, as large as it fits',
    (layout) => {
      const own = graph.attributes.frames![layout]!
      const { graph: laid, textScale } = layOut(layout)
      expect(textScale).toBe(Math.min(frame.width / own.width, frame.height / own.height))
      for (const node of laid.nodes) {
        expect(node.x).toBeGreaterThanOrEqual(0)
        expect(node.x).toBeLessThanOrEqual(frame.width)
        expect(node.y).toBeGreaterThanOrEqual(0)
        expect(node.y).toBeLessThanOrEqual(frame.height)
      }
    },
  )

  it('keeps what was done left of the terms, and what is planned right of them', () => {
    const { graph: laid } = layOut('compare')
    const xs = (kind: 'achievement' | 'term' | 'task') => laid.nodesOf(kind).map(({ x }) => x)
    expect(Math.max(...xs('achievement'))).toBeLessThan(Math.min(...xs('term')))
    expect(Math.max(...xs('term'))).toBeLessThan(Math.min(...xs('task')))
  })

  it('stands a node without a place on what holds it', () => {
    const { graph: laid } = layOut('compare')
    for (const part of laid.nodesOf('component')) {
      const holder = laid.node(termOf(graph, part.key) ?? parentOf(graph, part.key)!.key)!
      expect([part.x, part.y]).toEqual([holder.x, holder.y])
    }
  })

  it('keeps everything else of the graph', () => {
    const { graph: laid } = layOut('outline')
    expect(laid.nodes.map(({ key, label }) => [key, label])).toEqual(
      graph.nodes.map(({ key, label }) => [key, label]),
    )
    expect(laid.edges).toEqual(graph.edges)
  })
})
