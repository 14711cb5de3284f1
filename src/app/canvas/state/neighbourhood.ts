import { isBlock, parentOf, termOf } from '../../../model/concordance.ts'
import type { Path } from '../../../model/explore/paths.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'

/** What a node is to the one in the centre. */
export const ROLES = ['centre', 'block', 'term', 'petal', 'joint'] as const
export type Role = (typeof ROLES)[number]

/** Everything that lights up with one node. */
export interface Neighbourhood {
  readonly centre: NodeKey
  /** The nodes that light up and what they are to the centre. */
  readonly roles: ReadonlyMap<NodeKey, Role>
  /** The nodes with a halo: the centre, or both ends of paths. */
  readonly halos: ReadonlySet<NodeKey>
  /** The keys of the edges that are the centre's own. */
  readonly links: ReadonlySet<string>
}

/**
 * Finds what lights up with a node.
 *
 * With a term: its components, the blocks that cite either, the other names these blocks cite, and the
 * terms whose definitions name it or that it names. With a component the same, and its term. With a block:
 * all it cites, what it contains and what continues it. An unknown key is alone.
 */
export function neighbourhoodOf(graph: TermGraph, centre: NodeKey): Neighbourhood {
  const around = new Collector(graph, centre)
  const node = graph.node(centre)
  if (node === undefined) return around
  if (isBlock(node)) addBlock(around, centre)
  else addName(around, centre)
  return around
}

/** Finds what lights up with the paths between two nodes: all that is on them; null for no paths. */
export function neighbourhoodOfPaths(graph: TermGraph, paths: readonly Path[]): Neighbourhood | null {
  const hops = paths.flat()
  const ends = [paths[0]?.[0]?.from, paths[0]?.at(-1)?.to].filter((key) => key !== undefined)
  const [centre] = ends
  if (centre === undefined) return null
  const roles = new Map<NodeKey, Role>()
  for (const key of [centre, ...hops.map(({ to }) => to)]) {
    const node = graph.node(key)
    if (node) roles.set(key, ends.includes(key) ? 'centre' : isBlock(node) ? 'block' : 'term')
  }
  return { centre, roles, halos: new Set(ends), links: new Set(hops.map(({ edge }) => edge.key)) }
}

class Collector implements Neighbourhood {
  readonly roles = new Map<NodeKey, Role>()
  readonly links = new Set<string>()
  readonly halos: ReadonlySet<NodeKey>
  readonly graph: TermGraph
  readonly centre: NodeKey

  constructor(graph: TermGraph, centre: NodeKey) {
    this.graph = graph
    this.centre = centre
    this.halos = new Set([centre])
    this.roles.set(centre, 'centre')
  }

  /** Lights a node up; the first role it is given stays. */
  add(key: NodeKey, role: Role): void {
    if (!this.roles.has(key)) this.roles.set(key, role)
  }

  /** Lights up a name that is cited, with the term it is a part of. */
  addCited(key: NodeKey): void {
    const term = termOf(this.graph, key)
    this.add(key, term === undefined ? 'term' : 'petal')
    if (term !== undefined) this.add(term, 'term')
  }
}

function addName(around: Collector, key: NodeKey): void {
  const { graph } = around
  const parts = graph.from(key, 'component')
  for (const part of parts) {
    around.add(part.target, 'petal')
    around.links.add(part.key)
  }
  for (const whole of graph.to(key, 'component')) {
    around.add(whole.source, 'term')
    around.links.add(whole.key)
    for (const sibling of graph.from(whole.source, 'component')) around.add(sibling.target, 'petal')
  }
  for (const name of [key, ...parts.map((part) => part.target)]) {
    for (const citation of graph.to(name, 'cites')) {
      around.links.add(citation.key)
      addCitingBlock(around, citation.source)
    }
  }
  addDefinitionTies(around, key)
}

function addCitingBlock(around: Collector, block: NodeKey): void {
  around.add(block, 'block')
  for (const other of around.graph.from(block, 'cites')) around.addCited(other.target)
  const parent = parentOf(around.graph, block)
  if (parent !== undefined) around.add(parent.key, 'joint')
}

/** Terms that meet in a block are joined through it already; only those a definition joins need a line. */
function addDefinitionTies(around: Collector, key: NodeKey): void {
  for (const tie of [...around.graph.from(key, 'related'), ...around.graph.to(key, 'related')]) {
    if (!tie.because.some((reason) => reason.kind === 'definition')) continue
    around.links.add(tie.key)
    around.add(tie.source, 'term')
    around.add(tie.target, 'term')
  }
}

function addBlock(around: Collector, key: NodeKey): void {
  const { graph } = around
  for (const citation of graph.from(key, 'cites')) {
    around.links.add(citation.key)
    around.addCited(citation.target)
  }
  for (const thread of [...graph.from(key, 'continues'), ...graph.to(key, 'continues')]) {
    around.links.add(thread.key)
    around.add(thread.source, 'block')
    around.add(thread.target, 'block')
  }
  for (const part of graph.from(key, 'contains')) {
    around.links.add(part.key)
    around.add(part.target, 'joint')
    for (const citation of graph.from(part.target, 'cites')) around.addCited(citation.target)
  }
  const parent = parentOf(graph, key)
  if (parent !== undefined) around.add(parent.key, 'joint')
}
