import { isBlock, parentOf, termOf } from '../../../model/concordance.ts'
import type { Path } from '../../../model/explore/paths.ts'
import { joinsByItself } from '../../../model/explore/reach.ts'
import type { EdgeOf, GraphEdge } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { EdgeKind } from '../../../model/kinds.ts'
import type { TermGraph } from '../../../model/read-graph.ts'

/** What a node is to the one in the centre. */
export type Role = 'centre' | 'block' | 'term' | 'petal' | 'joint'

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
  if (isBlock(node)) around.addBlock()
  else around.addName()
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
  readonly centre: NodeKey
  private readonly graph: TermGraph

  constructor(graph: TermGraph, centre: NodeKey) {
    this.graph = graph
    this.centre = centre
    this.halos = new Set([centre])
    this.add(centre, 'centre')
  }

  addName(): void {
    const { graph, centre } = this
    const parts = graph.from(centre, 'component')
    for (const part of parts) this.follow(part, 'petal')
    for (const whole of graph.to(centre, 'component')) {
      this.follow(whole, 'term')
      for (const sibling of graph.from(whole.source, 'component')) this.add(sibling.target, 'petal')
    }
    for (const name of [centre, ...parts.map((part) => part.target)]) {
      for (const citation of graph.to(name, 'cites')) {
        this.follow(citation, 'block')
        this.addCitedIn(citation.source)
        this.addParent(citation.source)
      }
    }
    // Terms that meet in a block of the graph are joined through it already.
    for (const tie of this.bothWays('related')) if (joinsByItself(tie)) this.follow(tie, 'term')
  }

  addBlock(): void {
    const { graph, centre } = this
    for (const citation of graph.from(centre, 'cites')) this.links.add(citation.key)
    this.addCitedIn(centre)
    for (const thread of this.bothWays('continues')) this.follow(thread, 'block')
    for (const part of graph.from(centre, 'contains')) {
      this.follow(part, 'joint')
      this.addCitedIn(part.target)
    }
    this.addParent(centre)
  }

  /** Lights a node up; the first role it is given stays. */
  private add(key: NodeKey, role: Role): void {
    if (!this.roles.has(key)) this.roles.set(key, role)
  }

  /** Lights an edge up as one of the centre's own, with its ends. */
  private follow({ key, source, target }: GraphEdge, role: Role): void {
    this.links.add(key)
    this.add(source, role)
    this.add(target, role)
  }

  private bothWays<K extends EdgeKind>(kind: K): EdgeOf<K>[] {
    return [...this.graph.from(this.centre, kind), ...this.graph.to(this.centre, kind)]
  }

  /** Lights up the names that a block cites, each with the term it is a part of. */
  private addCitedIn(block: NodeKey): void {
    for (const { target } of this.graph.from(block, 'cites')) {
      const term = termOf(this.graph, target)
      this.add(target, term === undefined ? 'term' : 'petal')
      if (term !== undefined) this.add(term, 'term')
    }
  }

  private addParent(block: NodeKey): void {
    const parent = parentOf(this.graph, block)
    if (parent !== undefined) this.add(parent.key, 'joint')
  }
}
