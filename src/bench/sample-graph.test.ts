import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indexGraph, parseGraph } from '../model/read-graph.ts'
import { containsSpan, sliceSpan } from '../model/span.ts'
import { makeSampleGraph } from './sample-graph.ts'
import { buildStock, SHIPPED_REPORT } from './stock.ts'

const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))
const sample = makeSampleGraph(stock, 1, 2000)

describe('makeSampleGraph', () => {
  it('gives the same graph for the same seed, another for another', () => {
    expect(makeSampleGraph(stock, 1, 2000)).toEqual(sample)
    expect(makeSampleGraph(stock, 2, 2000).source).not.toBe(sample.source)
  })

  it('gives a graph that is read as a compiled one is, of about the wanted size', () => {
    const graph = parseGraph(JSON.stringify(sample.graph))
    expect(graph.nodes.length).toBeGreaterThan(1700)
    expect(graph.nodes.length).toBeLessThan(2300)
    expect(new Set(graph.nodes.map(({ key }) => key)).size).toBe(graph.nodes.length)
    expect(new Set(graph.nodes.map(({ kind }) => kind)).size).toBe(6)
  })

  it('names what stands at the spans', () => {
    const { source } = sample
    const graph = indexGraph(sample.graph)
    for (const node of graph.nodes) {
      if (node.kind === 'component') expect(sliceSpan(source, node.span)).toBe(node.label)
      if (node.kind === 'term') expect(sliceSpan(source, node.labelSpan)).toBe(node.label)
      if (node.kind === 'term') expect(sliceSpan(source, node.span)).toBe(node.definition)
      if (node.kind === 'section') expect(sliceSpan(source, node.headingSpan)).toBe(node.heading)
    }
    for (const edge of graph.edges) {
      if (edge.kind !== 'cites') continue
      const block = graph.node(edge.source)!
      for (const mention of edge.mentions) {
        expect(sliceSpan(source, mention)).toBe(mention.surface)
        expect(containsSpan(block.span, mention)).toBe(true)
      }
    }
  })
})
