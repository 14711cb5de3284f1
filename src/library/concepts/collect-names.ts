import type { NodeOf } from '../../model/graph.ts'
import { append } from '../../text/collect.ts'
import type { LibraryReport } from '../library-report.ts'
import { nameKey } from './name-key.ts'

/** A name of the library with the nodes that have it. */
export interface CollectedName {
  readonly key: string
  /** As most of the nodes write it. */
  readonly name: string
  readonly terms: readonly NamedNode<'term'>[]
  readonly coinages: readonly NamedNode<'coinage'>[]
}

export interface NamedNode<K extends 'term' | 'coinage'> {
  readonly report: string
  readonly node: NodeOf<K>
}

/** A shorter name is a character that stands everywhere. */
const SHORTEST = 2

/** Collects the names that the reports define or coin, sorted by key. */
export function collectNames(reports: readonly LibraryReport[]): CollectedName[] {
  const terms = new Map<string, NamedNode<'term'>[]>()
  const coinages = new Map<string, NamedNode<'coinage'>[]>()
  for (const { entry, graph } of reports) {
    for (const node of graph.nodesOf('term')) append(terms, nameKey(node.name), { report: entry.id, node })
    for (const node of graph.nodesOf('coinage'))
      append(coinages, nameKey(node.label), { report: entry.id, node })
  }
  const keys = [...new Set([...terms.keys(), ...coinages.keys()])].filter((key) => key.length >= SHORTEST)
  return keys.sort().map((key) => {
    const [defined, coined] = [terms.get(key) ?? [], coinages.get(key) ?? []]
    const written =
      defined.length > 0 ? defined.map(({ node }) => node.name) : coined.map(({ node }) => node.label)
    return { key, name: mostFrequent(written), terms: defined, coinages: coined }
  })
}

/** Returns the value that stands most often in a list; of several the least by code units. */
function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [first = ''] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? []
  return first
}
