import type { GraphNode, NodeOf } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isBlockKind, isPlainQuotation } from '../../model/kinds.ts'
import { LABEL_FONT_SIZE } from '../../model/label-geometry.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { append, groupBy } from '../../text/collect.ts'
import { toHundredth } from './geometry.ts'
import { PETAL_SIZE, petalRing, ringsAround } from './petals.ts'

const LEAF_SIZE = 4
const COINAGE_SIZE = 4.5
/** Plain quotations are small: they are many and would crowd out those with the form of a term. */
const QUOTATION_SIZE = 2.5
const TERM_SIZE = { least: 12, most: 16 }

/** A small node that stands around a body. */
export interface Satellite {
  readonly key: NodeKey
  readonly size: number
}

/** A node with the small nodes around it, which are placed together. */
export interface Body {
  /** Null for a heap of small nodes without a node in the middle. */
  readonly key: NodeKey | null
  readonly kind: 'term' | 'block' | 'joint' | 'coinage' | 'heap'
  readonly size: number
  /** Radius of the circle that holds the node and its satellites. */
  readonly outer: number
  /** For a term, the number of petals of each group. */
  readonly groups: readonly number[]
  readonly satellites: readonly Satellite[]
  /** The text beside the node, null where none is shown by default. */
  readonly label: string | null
  /** The size of that text. */
  readonly fontSize: number
}

/** A line between two bodies, given by their positions in the list of bodies. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly kind: 'contains' | 'cites'
}

/** Returns the bodies of a graph in the order of its nodes; a heap of the small nodes without a host is last. */
export function findBodies(graph: TermGraph): { bodies: Body[]; links: Link[] } {
  const hosts = findHosts(graph)
  const hosted = new Map<NodeKey | null, GraphNode[]>()
  for (const node of graph.nodes) {
    const host = hosts.get(node.key)
    if (host !== undefined) append(hosted, host, node)
  }
  // No list of nodes is spread into arguments: a long one would overflow the stack.
  const most = graph.nodesOf('term').reduce((most, term) => Math.max(most, citationCount(graph, term)), 1)
  const bodies = graph.nodes
    .filter((node) => !hosts.has(node.key))
    .map((node) => bodyOf(node, hosted.get(node.key) ?? [], sizeOf(graph, node, most)))
  const heap = hosted.get(null)
  if (heap) bodies.push(heapOf(heap))
  return { bodies, links: findLinks(graph, hosts, bodies) }
}

/** The host of a small node that nothing in the report contains. */
const NO_HOST = null

/**
 * Returns the small nodes that stand around another node, each with that host: components around their term, coinages
 * that one block cites around it, and blocks that neither contain nor cite anything around the block that contains them.
 * All other nodes are placed freely.
 */
function findHosts(graph: TermGraph): Map<NodeKey, NodeKey | typeof NO_HOST> {
  const hosts = new Map<NodeKey, NodeKey | typeof NO_HOST>()
  for (const node of graph.nodes) {
    const host = hostOf(graph, node)
    if (host !== undefined) hosts.set(node.key, host)
  }
  return hosts
}

/** Returns the host of a node; undefined for a node that is placed freely. */
function hostOf(graph: TermGraph, node: GraphNode): NodeKey | typeof NO_HOST | undefined {
  if (node.kind === 'component') return graph.to(node.key, 'component')[0]?.source ?? NO_HOST
  if (node.kind === 'coinage') {
    const cited = graph.to(node.key, 'cites')
    return cited.length > 1 ? undefined : (cited[0]?.source ?? NO_HOST)
  }
  if (!isBlockKind(node.kind) || node.kind === 'section') return undefined
  const isLeaf = graph.from(node.key, 'cites').length === 0 && graph.from(node.key, 'contains').length === 0
  return isLeaf ? (graph.to(node.key, 'contains')[0]?.source ?? NO_HOST) : undefined
}

function bodyOf(node: GraphNode, around: readonly GraphNode[], size: number): Body {
  const satellites = around.map(satelliteOf)
  if (node.kind !== 'term') {
    const kind = node.kind === 'section' ? 'joint' : node.kind === 'coinage' ? 'coinage' : 'block'
    return {
      key: node.key,
      kind,
      size,
      outer: reachOf(satellites, size),
      groups: [],
      satellites,
      label: null,
      fontSize: LABEL_FONT_SIZE,
    }
  }
  const groups = groupCounts(around.filter((part): part is NodeOf<'component'> => part.kind === 'component'))
  const outer = satellites.length > 0 ? petalRing(groups, size).orbit + PETAL_SIZE : size
  const label = { label: node.name, fontSize: LABEL_FONT_SIZE }
  return { key: node.key, kind: 'term', size, outer, groups, satellites, ...label }
}

function heapOf(around: readonly GraphNode[]): Body {
  const satellites = around.map(satelliteOf)
  const outer = reachOf(satellites, 0)
  const nothing = { size: 0, groups: [], label: null, fontSize: LABEL_FONT_SIZE }
  return { key: null, kind: 'heap', outer, satellites, ...nothing }
}

function satelliteOf(node: GraphNode): Satellite {
  if (node.kind === 'coinage') return { key: node.key, size: coinageSize(node) }
  return { key: node.key, size: node.kind === 'component' ? PETAL_SIZE : LEAF_SIZE }
}

function coinageSize({ reasons }: NodeOf<'coinage'>): number {
  return isPlainQuotation(reasons) ? QUOTATION_SIZE : COINAGE_SIZE
}

/** Returns the size that all satellites of a body are given room for: that of the largest. */
export function satelliteSize(satellites: readonly Satellite[]): number {
  return satellites.reduce((most, { size }) => Math.max(most, size), 0)
}

function reachOf(satellites: readonly Satellite[], size: number): number {
  const small = satelliteSize(satellites)
  const outermost = ringsAround(satellites.length, size, small).at(-1)
  return outermost ? outermost.orbit + small : size
}

function sizeOf(graph: TermGraph, node: GraphNode, mostCitations: number): number {
  if (node.kind === 'term') return termSize(citationCount(graph, node), mostCitations)
  if (node.kind === 'coinage') return coinageSize(node)
  if (node.kind === 'section') return node.level === 1 ? 6 : 4
  return node.kind === 'paragraph' ? 5 : 6
}

/** Returns the radius of a term's disc, whose area grows with the citations. */
function termSize(citations: number, most: number): number {
  const share = Math.sqrt(Math.max(0, citations - 1) / Math.max(1, most - 1))
  return toHundredth(TERM_SIZE.least + (TERM_SIZE.most - TERM_SIZE.least) * share)
}

function citationCount(graph: TermGraph, term: NodeOf<'term'>): number {
  return graph.to(term.key, 'cites').reduce((sum, edge) => sum + edge.mentions.length, 0)
}

function groupCounts(parts: readonly NodeOf<'component'>[]): number[] {
  return [...groupBy(parts, ({ group }) => group.index).values()].map(({ length }) => length)
}

function findLinks(
  graph: TermGraph,
  hosts: ReadonlyMap<NodeKey, NodeKey | null>,
  bodies: readonly Body[],
): Link[] {
  const position = new Map(bodies.map((body, index) => [body.key, index]))
  const bodyIndex = (key: NodeKey): number | undefined => {
    const host = hosts.get(key)
    return position.get(host === undefined ? key : host)
  }
  const links = new Map<number, Link>()
  for (const edge of graph.edges) {
    if (edge.kind !== 'contains' && edge.kind !== 'cites') continue
    const a = bodyIndex(edge.source)
    const b = bodyIndex(edge.target)
    if (a === undefined || b === undefined || a === b) continue
    links.set(Math.min(a, b) * bodies.length + Math.max(a, b), { a, b, kind: edge.kind })
  }
  return [...links.values()]
}

/** Returns how much of the empty canvas a body claims for itself; a term claims 1. */
export function massOf(body: Body): number {
  return body.kind === 'term' ? 1 : 0.18 + body.outer / 100
}
