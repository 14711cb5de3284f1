import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Graph, { MultiDirectedGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { shownPart } from '../model/explore/shown.ts'
import type { GraphNode } from '../model/graph.ts'
import { parseGraph } from '../model/read-graph.ts'
import { EDGE_ATTRIBUTES, NODE_ATTRIBUTES } from './attributes.ts'
import { formatCsv, formatEdgesCsv, formatNodesCsv } from './csv.ts'
import { formatGexf } from './gexf.ts'
import { formatGraphml } from './graphml.ts'
import { escapeXml } from './xml.ts'

const file = new URL('../../graph-data/lingling-2024-plan/graph.json', import.meta.url)
const graph = parseGraph(readFileSync(file, 'utf8'))
const part = { nodes: graph.nodes.filter(({ kind }) => kind === 'term'), edges: [] }

/** Returns the values that a format should write, by name, without empty ones. */
function toldOf<T>(
  attributes: readonly { id: string; read: (of: T, whole: typeof graph) => unknown }[],
  of: T,
): Record<string, unknown> {
  const told = attributes.map(({ id, read }) => [id, read(of, graph)] as const)
  return Object.fromEntries(told.filter(([, value]) => value !== null))
}

/** Reads RFC 4180, for these tests alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  const cells = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/y
  let row: string[] = []
  cells.lastIndex = 1
  for (let cell = cells.exec(text); cell !== null; cell = cells.exec(text)) {
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '')
    if (cell[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

describe('what joins nodes through hidden ones', () => {
  const view = { page: { kind: 'home' }, layout: 'map', hidden: ['paragraph'], depth: 0, to: null } as const
  const shown = shownPart(graph, view)
  const [bridge] = shown.bridges

  it('goes with what is shown into every format', () => {
    expect(bridge?.via.length).toBeGreaterThan(0)
    const size = shown.edges.length + shown.bridges.length
    const gexf = parseGexf(Graph, formatGexf(graph, shown), { respectInputGraphType: false })
    expect(gexf.size).toBe(size)
    expect(gexf.getEdgeAttributes(bridge?.key)).toMatchObject({
      kind: 'bridge',
      via: bridge?.via.join(' | '),
    })
    expect(parseGraphml(MultiDirectedGraph, formatGraphml(graph, shown)).size).toBe(size)
    expect(parseCsv(formatEdgesCsv(graph, shown))).toHaveLength(size + 1)
  })
})

describe('GEXF', () => {
  const read = parseGexf(Graph, formatGexf(graph, graph), { respectInputGraphType: false })

  it('reads back with every node: label, place, size, attributes', () => {
    expect(read.order).toBe(graph.nodes.length)
    for (const node of graph.nodes) {
      const told = read.getNodeAttributes(node.key)
      expect(told).toMatchObject({ label: node.label, size: node.size, ...toldOf(NODE_ATTRIBUTES, node) })
      expect([told.x, told.y]).toEqual([node.x, -node.y || 0])
    }
  })

  it('reads back with every edge between its ends', () => {
    expect(read.size).toBe(graph.edges.length)
    for (const edge of graph.edges) {
      expect(read.extremities(edge.key)).toEqual([edge.source, edge.target])
      expect(read.getEdgeAttributes(edge.key)).toMatchObject(toldOf(EDGE_ATTRIBUTES, edge))
    }
  })

  it('holds no more than the part it is asked for', () => {
    const some = parseGexf(Graph, formatGexf(graph, part), { respectInputGraphType: false })
    expect([some.order, some.size]).toEqual([22, 0])
  })
})

describe('GraphML', () => {
  const read = parseGraphml(MultiDirectedGraph, formatGraphml(graph, graph))

  it('reads back with every node and edge', () => {
    expect([read.order, read.size]).toEqual([graph.nodes.length, graph.edges.length])
    for (const node of graph.nodes) {
      const { label, x, y, size } = node
      expect(read.getNodeAttributes(node.key)).toMatchObject({
        label,
        x,
        y,
        size,
        ...toldOf(NODE_ATTRIBUTES, node),
      })
    }
    for (const edge of graph.edges) {
      expect(read.extremities(edge.key)).toEqual([edge.source, edge.target])
      expect(read.getEdgeAttributes(edge.key)).toMatchObject(toldOf(EDGE_ATTRIBUTES, edge))
    }
  })
})

describe('CSV', () => {
  it('has a row a node and a row an edge, in the order of the graph', () => {
    const nodes = parseCsv(formatNodesCsv(graph, graph))
    const edges = parseCsv(formatEdgesCsv(graph, graph))
    expect(nodes.slice(1).map(([key]) => key)).toEqual(graph.nodes.map(({ key }) => key))
    expect(edges.slice(1).map(([key]) => key)).toEqual(graph.edges.map(({ key }) => key))
    for (const rows of [nodes, edges]) expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })

  it('reads back cell by cell', () => {
    const [head, ...rows] = parseCsv(formatNodesCsv(graph, graph))
    rows.forEach((row, index) => {
      const node = graph.nodes[index]!
      const told = Object.fromEntries(head!.map((name, column) => [name, row[column]]))
      expect(told).toMatchObject({ key: node.key, label: node.label })
      for (const [name, value] of Object.entries(toldOf(NODE_ATTRIBUTES, node)))
        expect(told[name]).toBe(String(value))
    })
  })

  it('starts with a byte order mark', () => {
    expect(formatCsv([['a']])).toBe('\ufeffa\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@a', '\t1', '＝1+1', '＋1', '－1', '＠a'])('makes %j no formula', (text) => {
    expect(parseCsv(formatCsv([[text]]))).toEqual([[`'${text}`]])
  })

  it('keeps any other text', () => {
    const text = fc.string({ unit: 'binary' }).filter((cell) => !/^[=+\-@＝＋－＠\t\r\n]/.test(cell))
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 5 }), (row) => {
        expect(parseCsv(formatCsv([row]))).toEqual([row])
      }),
    )
  })
})

describe('a text in XML', () => {
  it('holds no character that XML 1.0 forbids, and no markup', () => {
    expect(escapeXml('a\u0000\ud800\ufffe<b>&"\n')).toBe('a&lt;b&gt;&amp;&quot;&#10;')
    expect(escapeXml('\u0085\u2028')).toBe('&#x85;&#x2028;')
  })

  it('survives a label of any allowed characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (label) => {
        const node = { ...graph.nodes[0]!, label } as GraphNode
        const read = parseGexf(Graph, formatGexf(graph, { nodes: [node], edges: [] }), {
          respectInputGraphType: false,
        })
        expect(read.getNodeAttribute(node.key, 'label')).toBe(label)
      }),
    )
  })
})
