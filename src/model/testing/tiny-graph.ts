import { readFileSync } from 'node:fs'
import { parseGraph, type TermGraph } from '../read-graph.ts'

/** A node as a test names it: its key, with what it has besides. */
export type TinyNode = readonly [key: string, attributes?: Readonly<Record<string, unknown>>]
/** An edge as a test names it. */
export type TinyEdge = readonly [
  kind: string,
  source: string,
  target: string,
  attributes?: Readonly<Record<string, unknown>>,
]

const { attributes: SHIPPED } = JSON.parse(readFileSync('graph-data/lingling-2024-plan/graph.json', 'utf8'))
const KINDS: Readonly<Record<string, string>> = { s: 'section', p: 'task', coinage: 'coinage' }

/** Makes a graph of a few nodes, which have their kinds by their keys and a span of their own each. */
export function tinyGraph(nodes: readonly TinyNode[], edges: readonly TinyEdge[]): TermGraph {
  return parseGraph(
    JSON.stringify({
      attributes: SHIPPED,
      nodes: nodes.map(([key, more], at) => {
        const [head = '', name, part] = key.split('/')
        const kind = KINDS[head] ?? (part === undefined ? 'term' : 'component')
        const address = head === 's' || head === 'p' ? { address: name } : {}
        const span = { start: 10 * at, end: 10 * at + 9 }
        return { key, attributes: { kind, label: key, span, ...address, ...more } }
      }),
      edges: edges.map(([kind, source, target, more]) => ({
        key: `${kind}:${source}>${target}`,
        source,
        target,
        attributes: { kind, ...(kind === 'cites' ? { mentions: [] } : {}), ...more },
      })),
    }),
  )
}
