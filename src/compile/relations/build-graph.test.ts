import { readFileSync } from 'node:fs'
import { MultiDirectedGraph } from 'graphology'
import type { SerializedGraph } from 'graphology-types'
import { describe, expect, it } from 'vitest'
import { readReport } from '../compile.ts'
import { ORIGIN } from '../testing/samples.ts'
import { buildGraph } from './build-graph.ts'

const file = new URL('../../../graph-data/lingling-2024-plan/source.txt', import.meta.url)
const { graph } = readReport(readFileSync(file, 'utf8'), [], ORIGIN)

describe('buildGraph', () => {
  it('gives, to the byte, what graphology exports', () => {
    const imported = MultiDirectedGraph.from(graph as unknown as SerializedGraph)
    expect(JSON.stringify(imported.export())).toBe(JSON.stringify(graph))
    expect(graph?.options).toEqual({ type: 'directed', multi: true, allowSelfLoops: true })
  })

  it.each([
    [
      'a node that is there',
      (nodes: Drafts['nodes']) => [...nodes, nodes[0]!],
      (edges: Drafts['edges']) => edges,
    ],
    [
      'an edge that is there',
      (nodes: Drafts['nodes']) => nodes,
      (edges: Drafts['edges']) => [...edges, edges[0]!],
    ],
    ['an edge to nowhere', (nodes: Drafts['nodes']) => nodes.slice(1), (edges: Drafts['edges']) => edges],
  ])('throws on %s', (_, changeNodes, changeEdges) => {
    const { attributes, nodes, edges } = graph!
    expect(() => buildGraph(attributes, changeNodes(nodes), changeEdges(edges))).toThrow(Error)
    expect(() => buildGraph(attributes, nodes, edges)).not.toThrow()
  })

  it('says what is given twice, and which edge has an end that is no node, be it the one or the other', () => {
    const { attributes, nodes, edges } = graph!
    const [first] = nodes
    const [edge] = edges
    const { key, source, target } = edge!
    const without = (end: string) => nodes.filter((node) => node.key !== end)
    expect(() => buildGraph(attributes, [first!, first!], [])).toThrow(first!.key)
    expect(() => buildGraph(attributes, nodes, [edge!, edge!])).toThrow(key)
    expect(() => buildGraph(attributes, without(source), [edge!])).toThrow(key)
    expect(() => buildGraph(attributes, without(target), [edge!])).toThrow(key)
  })
})

type Drafts = NonNullable<typeof graph>
