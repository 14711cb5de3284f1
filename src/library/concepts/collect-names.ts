import type { NodeOf } from '../../model/graph.ts'
import { isPlainQuotation } from '../../model/kinds.ts'
import { sliceSpan } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { lettersOf } from '../../text/name-rule.ts'
import type { LibraryReport } from '../library-report.ts'
import type { OwnNode, SoughtName } from './find-uses.ts'
import { nameKey } from './name-key.ts'

/** A name of the library with the terms that define it. */
export interface CollectedName extends SoughtName {
  readonly terms: readonly DefiningNode[]
}

export interface NamedNode<K extends 'term' | 'coinage'> {
  readonly report: string
  readonly node: NodeOf<K>
}

/** A term, and what its entry says of it. */
export interface DefiningNode extends NamedNode<'term'> {
  readonly definition: string
}

/** A shorter name is a character that stands everywhere. */
const SHORTEST = 2
/** A name that no report explains and of fewer letters may be ordinary words. */
const SHORTEST_UNEXPLAINED = 4

/** Collects the names that reports define or coin; no report is held. */
export class NameCollector {
  private readonly terms = new Map<string, DefiningNode[]>()
  private readonly coinages = new Map<string, NamedNode<'coinage'>[]>()

  add({ entry, graph, source }: LibraryReport): void {
    for (const node of graph.nodesOf('term')) {
      const definition = ownDefinition(node, source)
      append(this.terms, nameKey(node.name), { report: entry.id, node, definition })
    }
    for (const node of graph.nodesOf('coinage'))
      append(this.coinages, nameKey(node.label), { report: entry.id, node })
  }

  /** Returns the names, sorted by key. */
  names(): CollectedName[] {
    const { terms, coinages } = this
    const keys = [...new Set([...terms.keys(), ...coinages.keys()])].filter((key) => key.length >= SHORTEST)
    return keys.sort().map((key) => nameOf(key, terms.get(key) ?? [], coinages.get(key) ?? []))
  }
}

function nameOf(
  key: string,
  terms: readonly DefiningNode[],
  coinages: readonly NamedNode<'coinage'>[],
): CollectedName {
  const isExplained = terms.length > 0
  const written = isExplained ? terms.map(({ node }) => node.name) : coinages.map(({ node }) => node.label)
  const isQuotation = coinages.every(({ node }) => isPlainQuotation(node.reasons))
  const nodes = new Map<string, OwnNode>()
  for (const { report, node } of [...coinages, ...terms])
    nodes.set(report, { key: node.key, isTerm: node.kind === 'term' })
  return {
    key,
    name: mostFrequent(written),
    isDoubtful: !isExplained && (isQuotation || lettersOf(key) < SHORTEST_UNEXPLAINED),
    nodes,
    terms,
  }
}

/** Returns what an entry says of one of its names: of a joined entry (“两重”、“两新”) the name's own part. */
function ownDefinition({ definition, partSpan }: NodeOf<'term'>, source: string): string {
  return partSpan ? sliceSpan(source, partSpan).replace(/[\r\n]+/g, '') : definition
}

/** Returns the value that stands most often in a list; of several the least by code units. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first = ''] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? []
  return first
}
