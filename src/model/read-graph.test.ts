import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GraphError, parseGraph } from './read-graph.ts'

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
