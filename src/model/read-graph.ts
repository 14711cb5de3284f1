import type { EdgeOf, GraphAttributes, GraphEdge, GraphNode, NodeOf, SerializedTermGraph } from './graph.ts'
import { SCHEMA } from './graph.ts'
import { edgeKey, type NodeKey } from './ids.ts'
import type { EdgeKind, NodeKind } from './kinds.ts'
import { EDGE_KINDS, NODE_KINDS } from './kinds.ts'

/** Why a graph could not be read. */
export type GraphErrorCode = 'not-json' | 'not-a-graph' | 'schema-version' | 'broken-reference' | 'other-text'

/** Thrown for a graph that cannot be read, or not with the text that is given; callers tell cases apart by `code`. */
export class GraphError extends Error {
  readonly code: GraphErrorCode
  constructor(code: GraphErrorCode, message: string) {
    super(message)
    this.name = 'GraphError'
    this.code = code
  }
}

/** A compiled report, indexed for reading. Nodes and edges keep the order of the file. */
export interface TermGraph {
  readonly attributes: GraphAttributes
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Returns the node of this key, or undefined. */
  node(key: string): GraphNode | undefined
  /** Returns the nodes of one kind in file order. */
  nodesOf<K extends NodeKind>(kind: K): readonly NodeOf<K>[]
  /** Returns the edges of one kind that leave `key`. */
  from<K extends EdgeKind>(key: NodeKey, kind: K): readonly EdgeOf<K>[]
  /** Returns the edges of one kind that arrive at `key`. */
  to<K extends EdgeKind>(key: NodeKey, kind: K): readonly EdgeOf<K>[]
}

/**
 * Reads the text of a graph.json.
 *
 * @throws GraphError `not-json` for a truncated or foreign file, `not-a-graph` where parts are missing,
 *   `schema-version` for another version of the format, `broken-reference` for an edge without its ends.
 */
export function parseGraph(text: string): TermGraph {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw new GraphError('not-json', 'the file is no complete JSON')
  }
  return indexGraph(checkGraph(data))
}

/** Checks that `data` is a graph of this version; throws GraphError as `parseGraph` does. */
function checkGraph(data: unknown): SerializedTermGraph {
  const graph = (data ?? {}) as SerializedTermGraph
  const { attributes, nodes, edges } = graph
  if (!isObject(attributes)) throw new GraphError('not-a-graph', 'no attributes')
  const { schema, report, source, diagnostics } = attributes
  if (schema !== SCHEMA) throw new GraphError('schema-version', `schema ${schema}, not ${SCHEMA}`)
  if (![nodes, edges, diagnostics].every(Array.isArray) || ![report, source].every(isObject))
    throw new GraphError('not-a-graph', 'a part is missing')
  const ofKinds =
    (kinds: readonly string[]) => (part: { readonly attributes?: { readonly kind: string } } | null) =>
      kinds.includes(part?.attributes?.kind ?? '')
  const hasKey = ({ key }: { readonly key: unknown }) => typeof key === 'string'
  if (!nodes.every(ofKinds(NODE_KINDS)) || !nodes.every(hasKey) || !edges.every(ofKinds(EDGE_KINDS)))
    throw new GraphError('not-a-graph', 'a node or edge is of no known kind')
  return graph
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Returns the graph with its look-up tables. */
export function indexGraph(data: SerializedTermGraph): TermGraph {
  const nodes = data.nodes.map(({ key, attributes }): GraphNode => ({ key, ...attributes }))
  const edges = data.edges.map(({ attributes, key, source, target }): GraphEdge => {
    // A library's site leaves the keys of edges out: their ends say them.
    return { key: key ?? edgeKey(attributes.kind, source, target), source, target, ...attributes }
  })
  const byKey = new Map<string, GraphNode>(nodes.map((node) => [node.key, node]))
  // Most nodes are leaves, which have no list of their own for the edges that leave them.
  const outgoing = new Map<string, GraphEdge[]>()
  const incoming = new Map<string, GraphEdge[]>()
  for (const edge of edges) {
    if (!byKey.has(edge.source) || !byKey.has(edge.target))
      throw new GraphError('broken-reference', `the edge ${edge.key} has an end that is no node`)
    addEdge(outgoing, edge.source, edge)
    addEdge(incoming, edge.target, edge)
  }
  const kindOf = <K extends EdgeKind>(list: readonly GraphEdge[] | undefined, kind: K) =>
    (list ?? []).filter((edge): edge is EdgeOf<K> => edge.kind === kind)
  return {
    attributes: data.attributes,
    nodes,
    edges,
    node: (key) => byKey.get(key),
    nodesOf: <K extends NodeKind>(kind: K) => nodes.filter((node): node is NodeOf<K> => node.kind === kind),
    from: (key, kind) => kindOf(outgoing.get(key), kind),
    to: (key, kind) => kindOf(incoming.get(key), kind),
  }
}

/** Returns the graph without its edges of some kinds, of which an index would keep a copy. */
export function withoutEdges(graph: SerializedTermGraph, kinds: readonly EdgeKind[]): SerializedTermGraph {
  return { ...graph, edges: graph.edges.filter(({ attributes }) => !kinds.includes(attributes.kind)) }
}

function addEdge(lists: Map<string, GraphEdge[]>, end: string, edge: GraphEdge): void {
  const list = lists.get(end)
  if (list) list.push(edge)
  else lists.set(end, [edge])
}

/** Returns the part of a graph with some of its nodes and the edges between these. */
export function partOfGraph(graph: TermGraph, keys: ReadonlySet<NodeKey>): TermGraph {
  const isPart = ({ source, target }: GraphEdge) => keys.has(source) && keys.has(target)
  const own = <Edge extends GraphEdge>(edges: readonly Edge[]) => edges.filter(isPart)
  const nodes = graph.nodes.filter(({ key }) => keys.has(key))
  return {
    attributes: graph.attributes,
    nodes,
    edges: own(graph.edges),
    node: (key) => (keys.has(key as NodeKey) ? graph.node(key) : undefined),
    nodesOf: <K extends NodeKind>(kind: K) => nodes.filter((node): node is NodeOf<K> => node.kind === kind),
    from: (key, kind) => own(graph.from(key, kind)),
    to: (key, kind) => own(graph.to(key, kind)),
  }
}
