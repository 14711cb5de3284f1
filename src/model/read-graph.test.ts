import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NodeKey } from './ids.ts'
import { GraphError, parseGraph, partOfGraph, withoutEdges } from './read-graph.ts'
import { tinyGraph } from './testing/tiny-graph.ts'

const text = readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8')

/** Returns the code of the error that reading `json` ends in. */
function codeOf(json: string): string {
  try {
    parseGraph(json)
  } catch (error) {
    if (error instanceof GraphError) return error.code
    throw error
  }
  return 'read'
}

/** Returns the shipped graph's text after a change. */
function changed(
  change: (graph: {
    attributes: Record<string, unknown>
    nodes: unknown[]
    edges: { target: string }[]
  }) => void,
): string {
  const graph = JSON.parse(text)
  change(graph)
  return JSON.stringify(graph)
}

describe('reading graph.json', () => {
  it('indexes nodes by key and kind, edges by their ends', () => {
    const graph = parseGraph(text)
    expect(graph.nodesOf('term')).toHaveLength(22)
    const term = graph.node('term/2614-gongzuofa')!
    expect(graph.from(term.key, 'component')).toHaveLength(13)
    expect(graph.to(term.key, 'cites').map((edge) => edge.source)).toEqual(['p/1.6.3', 'p/2.8.2'])
    expect(graph.node('term/none')).toBeUndefined()
  })

  it('tells a truncated file from a foreign one', () => {
    expect(codeOf(text.slice(0, 5000))).toBe('not-json')
    expect(codeOf('')).toBe('not-json')
    for (const foreign of ['null', '[]', '3', '{}', '{"attributes":{"schema":1}}'])
      expect(codeOf(foreign)).toBe('not-a-graph')
  })

  it('refuses another version of the format', () => {
    expect(codeOf(changed((graph) => (graph.attributes.schema = 999)))).toBe('schema-version')
  })

  it('refuses nodes of unknown kind and edges that lead nowhere', () => {
    expect(codeOf(changed((graph) => graph.nodes.push({ key: 'x', attributes: { kind: 'dragon' } })))).toBe(
      'not-a-graph',
    )
    expect(codeOf(changed((graph) => (graph.edges[0]!.target = 'term/none')))).toBe('broken-reference')
  })
})

describe('a graph with something missing', () => {
  it.each(['report', 'source', 'diagnostics'])('in its attributes (%s) is none', (name) => {
    expect(codeOf(changed((graph) => delete graph.attributes[name]))).toBe('not-a-graph')
    expect(codeOf(changed((graph) => (graph.attributes[name] = null)))).toBe('not-a-graph')
  })

  it.each(['nodes', 'edges'] as const)('of its %s is none', (name) => {
    expect(codeOf(changed((graph) => delete (graph as Partial<typeof graph>)[name]))).toBe('not-a-graph')
    expect(codeOf(changed((graph) => (graph[name] as unknown[]).push(null)))).toBe('not-a-graph')
    expect(codeOf(changed((graph) => (graph[name] as unknown[]).push({ key: 'x' })))).toBe('not-a-graph')
  })

  it('of one node or edge is none', () => {
    expect(codeOf(changed((graph) => graph.nodes.push({ attributes: { kind: 'term' } })))).toBe('not-a-graph')
    const edge = { source: 'term/none', target: 'term/none', attributes: { kind: 'dragon' } }
    expect(codeOf(changed((graph) => graph.edges.push(edge)))).toBe('not-a-graph')
  })

  it('of the keys of edges has those that their ends make', () => {
    const keyless = changed(({ edges }) => {
      for (const edge of edges as { key?: unknown }[]) delete edge.key
    })
    const graph = parseGraph(keyless)
    expect(graph.edges.map(({ key }) => key)).toEqual(parseGraph(text).edges.map(({ key }) => key))
  })
})

describe('a part of a graph', () => {
  it('has some of its nodes, and the edges between them', () => {
    const whole = tinyGraph(
      [['s/1'], ['p/1.1'], ['term/a'], ['term/b']],
      [
        ['contains', 's/1', 'p/1.1'],
        ['cites', 'p/1.1', 'term/a'],
        ['cites', 'p/1.1', 'term/b'],
      ],
    )
    const part = partOfGraph(whole, new Set(['p/1.1', 'term/b', 's/9'] as NodeKey[]))
    expect(part.attributes).toBe(whole.attributes)
    expect(part.nodes.map(({ key }) => key)).toEqual(['p/1.1', 'term/b'])
    expect(part.edges.map(({ key }) => key)).toEqual(['cites:p/1.1>term/b'])
    expect([part.node('term/b')?.key, part.node('term/a'), part.node('s/9')]).toEqual([
      'term/b',
      undefined,
      undefined,
    ])
    expect(part.nodesOf('term').map(({ key }) => key)).toEqual(['term/b'])
    expect(part.from('p/1.1' as NodeKey, 'cites').map(({ target }) => target)).toEqual(['term/b'])
    expect(part.to('p/1.1' as NodeKey, 'contains')).toEqual([])
    expect(part.to('term/b' as NodeKey, 'cites')).toHaveLength(1)
  })
})

describe('a graph without some kinds of edges', () => {
  it('has all its nodes and the edges of other kinds', () => {
    const graph = JSON.parse(text)
    const { nodes, edges } = withoutEdges(graph, ['cites', 'related'])
    expect(nodes).toBe(graph.nodes)
    expect([...new Set(edges.map(({ attributes: { kind } }) => kind))].sort()).toEqual([
      'component',
      'contains',
      'continues',
    ])
    expect(graph.edges.length).toBeGreaterThan(edges.length)
  })
})
