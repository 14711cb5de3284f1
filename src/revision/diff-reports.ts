/** This room finds what became of a report's terms and passages in its next edition. */

import type { Moved, MovedChange } from '../address/moved.ts'
import { componentsOf, isBlock, ownSpan } from '../model/concordance.ts'
import type { BlockNode, GraphNode } from '../model/graph.ts'
import type { NodeKey } from '../model/ids.ts'
import type { TermGraph } from '../model/read-graph.ts'
import { sliceSpan } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { diffTerms, type TermChanges } from './diff-terms.ts'
import { type KeyedText, pairUp } from './pair-up.ts'

/** A version of a report: its graph and its text. */
export interface ReportVersion {
  readonly graph: TermGraph
  readonly source: string
}

/** What became of a report between two versions. */
export interface ReportDiff {
  readonly terms: TermChanges
  /** The addresses that do not mean any more what they meant. */
  readonly moved: readonly Moved[]
  /** Passages that kept their address and say something else in other words. */
  readonly reworded: readonly NodeKey[]
}

/** So many characters of a passage tell people which it was. */
const OPENING = 60

/** Compares two versions of a report: terms, parts, coinages and passages, each followed to where it is now. */
export function diffReports(before: ReportVersion, after: ReportVersion): ReportDiff {
  const terms = diffTerms(before.graph, after.graph)
  const passages = pairUp(passagesOf(before), passagesOf(after))
  const coinages = pairUp(byLabel(before.graph.nodesOf('coinage')), byLabel(after.graph.nodesOf('coinage')))
  const parts = terms.pairs.flatMap((pair) =>
    pairUp(
      byLabel(componentsOf(before.graph, pair.before.key)),
      byLabel(componentsOf(after.graph, pair.after.key)),
    ),
  )
  const now = new Map<NodeKey, NodeKey>(terms.pairs.map((pair) => [pair.before.key, pair.after.key]))
  for (const pair of [...passages, ...coinages, ...parts]) now.set(pair.before.node.key, pair.after.node.key)
  const renamed = new Set<NodeKey>(terms.renamed.map((pair) => pair.before.key))
  const moved = before.graph.nodes.flatMap((node): Moved[] => {
    const to = now.get(node.key) ?? null
    if (to === node.key) return []
    return [{ from: node.key, to, change: changeOf(node, to, renamed), words: wordsOf(node, before.source) }]
  })
  const reworded = passages.filter(
    ({ before: one, after: other, likeness }) => one.key === other.key && likeness < 1,
  )
  return { terms, moved, reworded: reworded.map(({ before: { node } }) => node.key) }
}

function changeOf(node: GraphNode, to: NodeKey | null, renamed: ReadonlySet<NodeKey>): MovedChange {
  if (to === null) return isBlock(node) ? 'deleted' : 'removed'
  return renamed.has(node.key) ? 'renamed' : 'moved'
}

interface KeyedNode extends KeyedText {
  readonly node: GraphNode
}

function passagesOf({ graph, source }: ReportVersion): KeyedNode[] {
  return graph.nodes
    .filter(isBlock)
    .map((node) => ({ key: node.key, text: fold(textOf(node, source)), node }))
}

/** A section is known by its heading, an item by what follows its number, which may change with its place. */
function textOf(block: BlockNode, source: string): string {
  const text = sliceSpan(source, ownSpan(block))
  return block.marker !== null && text.startsWith(block.marker) ? text.slice(block.marker.length) : text
}

function byLabel(nodes: readonly GraphNode[]): KeyedNode[] {
  return nodes.map((node) => ({ key: node.key, text: fold(node.label), node }))
}

function wordsOf(node: GraphNode, source: string): string {
  if (!isBlock(node)) return node.label
  const text = sliceSpan(source, ownSpan(node)).replace(/\s+/g, ' ').trim()
  return text.length > OPENING ? `${text.slice(0, OPENING)}……` : text
}
