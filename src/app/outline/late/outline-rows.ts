import type { View } from '../../../address/view.ts'
import { isBlock, parentOf, termOf } from '../../../model/concordance.ts'
import { shownPart } from '../../../model/explore/shown.ts'
import type { BlockNode, NodeOf } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import { append } from '../../../text/collect.ts'
import type { Thread } from '../../explore/late/rows/draw-threads.ts'
import type { Lit } from '../../explore/late/rows/lit.ts'
import type { Book } from '../../page/context.ts'

/** A block of the report's tree. */
export interface OutlineRow {
  readonly block: BlockNode
  readonly children: readonly OutlineRow[]
  /** The terms that are first cited here, and of the others those that stand out. */
  readonly terms: readonly NodeOf<'term'>[]
  /** How many more terms the block cites. */
  readonly others: number
  /** The terms that the blocks within it are the first to cite. */
  readonly within: readonly NodeOf<'term'>[]
}

/** The report as a tree, and the terms that no shown block cites. */
export interface Outline {
  readonly rows: readonly OutlineRow[]
  readonly uncited: readonly NodeOf<'term'>[]
}

/** Returns what a view shows of the report's tree; the children of a hidden block go to the one that holds it. */
export function outlineRows({ graph, uses }: Book, view: View, lit: Lit | null): Outline {
  const shown = new Map(shownPart(graph, view).nodes.map((node) => [node.key, node]))
  const holderOf = (block: BlockNode): NodeKey | null => {
    let at = parentOf(graph, block.key)
    while (at !== undefined && !shown.has(at.key)) at = parentOf(graph, at.key)
    return at?.key ?? null
  }
  const children = new Map<NodeKey | null, BlockNode[]>()
  for (const node of shown.values()) if (isBlock(node)) append(children, holderOf(node), node)
  const first = new Map<NodeKey, NodeOf<'term'>[]>()
  const cited = new Map<NodeKey, NodeOf<'term'>[]>()
  const seen = new Set<NodeKey>()
  for (const { target, block } of citedIn(graph, uses)) {
    const term = shown.get(termOf(graph, target) ?? target)
    if (term?.kind !== 'term' || !shown.has(block)) continue
    const own = cited.get(block)
    if (!own?.includes(term)) append(cited, block, term)
    if (!seen.has(term.key)) append(first, block, term)
    seen.add(term.key)
  }
  const rowsIn = (holder: NodeKey | null): OutlineRow[] =>
    (children.get(holder) ?? [])
      .sort((a, b) => a.span.start - b.span.start)
      .map((block) => {
        const all = cited.get(block.key) ?? []
        const begun = first.get(block.key) ?? []
        const terms = all.filter((term) => begun.includes(term) || lit?.isCentre(term.key))
        const inner = rowsIn(block.key)
        const within = inner.flatMap((row) => [...(first.get(row.block.key) ?? []), ...row.within])
        return { block, children: inner, terms, others: all.length - terms.length, within }
      })
  const uncited = [...shown.values()].filter(
    (node): node is NodeOf<'term'> => node.kind === 'term' && !seen.has(node.key),
  )
  return { rows: rowsIn(null), uncited }
}

/** Returns every citation in source order: what is cited, and in which block. */
function citedIn({ to }: Book['graph'], uses: Book['uses']): { target: NodeKey; block: NodeKey }[] {
  const done = new Set<NodeKey>()
  const citations: { target: NodeKey; block: NodeKey; at: number }[] = []
  for (const { target } of uses) {
    if (done.has(target)) continue
    done.add(target)
    for (const { source, mentions } of to(target, 'cites'))
      citations.push({ target, block: source, at: mentions[0]?.start ?? 0 })
  }
  return citations.sort((a, b) => a.at - b.at)
}

/** So many rows stand open at once; of the first level more, since parts alone say too little. */
const FITS = { first: 72, deeper: 44 }

/** Returns all rows that hold others, the outer before the inner, with their depth. */
export function foldable(rows: readonly OutlineRow[], depth = 0): { row: OutlineRow; depth: number }[] {
  return rows.flatMap((row) =>
    row.children.length === 0 ? [] : [{ row, depth }, ...foldable(row.children, depth + 1)],
  )
}

/**
 * Returns the keys of the blocks that are open unless the reader says otherwise: as many levels as fit, and the way to
 * all that stands out.
 */
export function openBlocks(rows: readonly OutlineRow[], lit: Lit | null): Set<string> {
  const all = foldable(rows)
  const open = new Set<string>()
  let count = rows.length
  for (let depth = 0; all.some((one) => one.depth === depth); depth++) {
    const level = all.filter((one) => one.depth === depth)
    count += level.reduce((sum, { row }) => sum + row.children.length, 0)
    if (count > (depth === 0 ? FITS.first : FITS.deeper)) break
    for (const { row } of level) open.add(row.block.key)
  }
  const leads = ({ block, terms, children }: OutlineRow): boolean =>
    [block, ...terms].some(({ key }) => lit?.isCentre(key) || (lit?.hops.length ? lit.has(key) : false)) ||
    children.some(leads)
  for (const { row } of all) if (row.children.some(leads)) open.add(row.block.key)
  return open
}

/** Returns the lines of the view: the hops of the paths that are asked for, between what is drawn of their ends. */
export function outlineThreads({ graph }: Book, lit: Lit | null): Thread[] {
  const ends = (key: NodeKey): string[] => {
    const term = termOf(graph, key)
    const holders: string[] = []
    for (let at = parentOf(graph, key); at !== undefined; at = parentOf(graph, at.key)) holders.push(at.key)
    return [key, ...(term ? [term] : []), ...holders]
  }
  return (lit?.hops ?? []).map((edge) => ({
    ...{ key: edge.key, from: ends(edge.source), to: ends(edge.target), edge },
    ...{ tone: 'path' as const, isLit: true },
  }))
}
