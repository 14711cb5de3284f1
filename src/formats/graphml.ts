import type { TermGraph } from '../model/read-graph.ts'
import { EDGE_ATTRIBUTES, type GraphPart, linksOf, NODE_ATTRIBUTES, valuesOf } from './attributes.ts'
import { element, escapeXml, xmlFile } from './xml.ts'

const TYPES = { string: 'string', integer: 'int' } as const

/** Formats a part of a graph as GraphML (graphml.graphdrawing.org), with the positions of the concept map. */
export function formatGraphml(graph: TermGraph, part: GraphPart): string {
  const nodeElements = part.nodes.map((node) =>
    element('node', { id: node.key }, [
      data('label', node.label),
      data('x', node.x),
      data('y', node.y),
      data('size', node.size),
      ...valuesOf(NODE_ATTRIBUTES, node, graph).map(([id, value]) => data(id, value)),
    ]),
  )
  const edgeElements = linksOf(part).map((edge) =>
    element(
      'edge',
      { id: edge.key, source: edge.source, target: edge.target },
      valuesOf(EDGE_ATTRIBUTES, edge, graph).map(([id, value]) => data(EDGE + id, value)),
    ),
  )
  const keys = [
    declare('label', 'node', 'string'),
    ...['x', 'y', 'size'].map((id) => declare(id, 'node', 'double')),
    ...NODE_ATTRIBUTES.map(({ id, type }) => declare(id, 'node', TYPES[type])),
    ...EDGE_ATTRIBUTES.map(({ id, type }) => declare(id, 'edge', TYPES[type])),
  ]
  const body = element('graph', { edgedefault: 'directed' }, [...nodeElements, ...edgeElements])
  return xmlFile(element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [...keys, body]))
}

/** Prefix of edge attributes, since ids of keys are unique in a file. */
const EDGE = 'edge-'

function declare(id: string, of: 'node' | 'edge', type: string): string {
  return element('key', { id: (of === 'edge' ? EDGE : '') + id, for: of, 'attr.name': id, 'attr.type': type })
}

function data(key: string, value: string | number): string {
  return element('data', { key }, escapeXml(String(value)))
}
