import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexGraph, parseGraph } from '../../../model/read-graph.ts'
import { sampleData } from '../testing/sample-graph.ts'
import { layOutGraph } from './graph-layout.ts'

const graph = parseGraph(
  readFileSync(new URL('../../../../graph-data/lingling-2024-plan/graph.json', import.meta.url), 'utf8'),
)
const layOut = layOutGraph(graph)

describe('layOutGraph', () => {
  it('gives the wide map as it is, and makes each map once', () => {
    expect(layOut(false).graph).toBe(graph)
    expect(layOut(true)).toBe(layOut(true))
  })

  it('stands every node on its tall place, within the tall frame', () => {
    const { graph: laid, frame, isTall } = layOut(true)
    expect([isTall, frame]).toEqual([true, graph.attributes.frames?.tall])
    expect(frame.height).toBeGreaterThan(frame.width)
    for (const node of laid.nodes) {
      expect([node.x, node.y]).toEqual([node.places?.tall?.x, node.places?.tall?.y])
      expect(node.x >= 0 && node.x <= frame.width && node.y >= 0 && node.y <= frame.height, node.key).toBe(
        true,
      )
    }
  })

  it('gives the wide map for every canvas where a graph has no tall one', () => {
    const old = indexGraph(sampleData())
    expect(layOutGraph(old)(true)).toMatchObject({ isTall: false, graph: old })
  })

  it('keeps everything else of the graph', () => {
    const { graph: laid } = layOut(true)
    expect(laid.nodes.map(({ key, label }) => [key, label])).toEqual(
      graph.nodes.map(({ key, label }) => [key, label]),
    )
    expect(laid.edges).toEqual(graph.edges)
  })
})
