import { describe, expect, it } from 'vitest'
import { sampleGraph } from '../testing/sample-graph.ts'
import { DrawableGraph } from './drawable-graph.ts'

describe('DrawableGraph', () => {
  const graph = sampleGraph()
  const held = new DrawableGraph(graph, { width: 980, height: 836 })
  held.hold(null, [])
  const drawable = held.graph

  it('has every node, the terms last so that they are drawn on top', () => {
    expect(new Set(drawable.nodes())).toEqual(new Set(graph.nodes.map(({ key }) => key)))
    expect(drawable.nodes().at(-1)).toMatch(/^term\/[a-z]+$/)
  })

  it('has every edge under its own key', () => {
    expect(drawable.edges()).toEqual(graph.edges.map(({ key }) => key))
  })

  it('turns y around, as the renderer counts upwards', () => {
    expect(drawable.getNodeAttributes('term/wang')).toMatchObject({ x: 0, y: 836, size: 12 })
  })
})
