import type { Bridge } from '../model/explore/shown.ts'
import type { GraphEdge, GraphNode, Mention } from '../model/graph.ts'
import type { TermGraph } from '../model/read-graph.ts'

/** A part of a graph: nodes, and edges whose ends are among them. */
export interface GraphPart {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Connections between the nodes through nodes outside the part. */
  readonly bridges?: readonly Bridge[]
}

/** Returns the edges and bridges of a part. */
export function linksOf({ edges, bridges = [] }: GraphPart): readonly (GraphEdge | Bridge)[] {
  return [...edges, ...bridges]
}

/** One attribute as other programs read it: name, type, and the value of a node or edge (null for none). */
export interface Attribute<T> {
  readonly id: string
  readonly type: 'string' | 'integer'
  readonly read: (of: T, graph: TermGraph) => string | number | null
}

/** Returns the attributes that a node or edge has, by id. */
export function valuesOf<T>(
  attributes: readonly Attribute<T>[],
  of: T,
  graph: TermGraph,
): [string, string | number][] {
  return attributes.flatMap(({ id, read }): [string, string | number][] => {
    const value = read(of, graph)
    return value === null ? [] : [[id, value]]
  })
}

/** The attributes of a node in every format, beside its key and label. */
export const NODE_ATTRIBUTES: readonly Attribute<GraphNode>[] = [
  { id: 'kind', type: 'string', read: ({ kind }) => kind },
  { id: 'address', type: 'string', read: (node) => ('address' in node ? node.address : null) },
  { id: 'side', type: 'string', read: (node) => ('side' in node ? node.side : null) },
  { id: 'title', type: 'string', read: titleOf },
  { id: 'number', type: 'string', read: (node) => (node.kind === 'term' ? node.number : null) },
  { id: 'definition', type: 'string', read: (node) => (node.kind === 'term' ? node.definition : null) },
  { id: 'pinyin', type: 'string', read: (node) => (node.kind === 'term' ? node.pinyin : null) },
  {
    id: 'groupHead',
    type: 'string',
    read: (node) => (node.kind === 'component' ? node.group.head : null),
  },
  {
    id: 'groupCount',
    type: 'integer',
    read: (node) => (node.kind === 'component' ? node.group.count : null),
  },
  {
    id: 'groupIndex',
    type: 'integer',
    read: (node) => (node.kind === 'component' ? node.group.index : null),
  },
  { id: 'score', type: 'integer', read: (node) => (node.kind === 'coinage' ? node.score : null) },
  { id: 'mentions', type: 'integer', read: (node, graph) => mentionsOf(graph, node) },
  { id: 'start', type: 'integer', read: ({ span }) => span.start },
  { id: 'end', type: 'integer', read: ({ span }) => span.end },
]

/** The attributes of an edge in every format, beside its key and ends. */
export const EDGE_ATTRIBUTES: readonly Attribute<GraphEdge | Bridge>[] = [
  { id: 'kind', type: 'string', read: ({ kind }) => kind },
  { id: 'shared', type: 'integer', read: (edge) => (edge.kind === 'related' ? edge.weight : null) },
  {
    id: 'mentions',
    type: 'integer',
    read: (edge) => (edge.kind === 'cites' ? edge.mentions.length : null),
  },
  { id: 'surfaces', type: 'string', read: (edge) => listed(edge, ({ surface }) => surface) },
  { id: 'matches', type: 'string', read: (edge) => listed(edge, ({ match }) => match) },
  {
    id: 'via',
    type: 'string',
    read: (edge) => (edge.kind === 'continues' || edge.kind === 'bridge' ? edge.via.join(' | ') : null),
  },
]

function listed(edge: GraphEdge | Bridge, tell: (mention: Mention) => string): string | null {
  return edge.kind === 'cites' ? edge.mentions.map(tell).join(' | ') : null
}

function titleOf(node: GraphNode): string | null {
  if (node.kind === 'section') return node.heading
  return 'title' in node ? node.title : null
}

function mentionsOf(graph: TermGraph, { key }: GraphNode): number {
  return graph.to(key, 'cites').reduce((sum, { mentions }) => sum + mentions.length, 0)
}
