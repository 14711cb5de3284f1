import type { View } from '../../../address/view.ts'
import { isBlock, parentOf } from '../../../model/concordance.ts'
import { shownPart } from '../../../model/explore/shown.ts'
import type { BlockNode, GraphNode, NodeOf } from '../../../model/graph.ts'
import type { NodeKey } from '../../../model/ids.ts'
import type { TermGraph } from '../../../model/read-graph.ts'
import { append } from '../../../text/collect.ts'
import type { DrawnEdge } from '../../canvas/canvas.ts'
import type { Thread } from '../../explore/late/rows/draw-threads.ts'
import type { Lit } from '../../explore/late/rows/lit.ts'

/** The two sides of the view; what falls short stands with the review. */
export const COMPARED_SIDES = ['review', 'plan'] as const
export type ComparedSide = (typeof COMPARED_SIDES)[number]

/** The blocks of a side that stand under one heading. */
export interface BlockGroup {
  /** Names the group among all; the key of its heading's node where the first with that heading. */
  readonly key: string
  /** The block that holds the others; null where none does. */
  readonly head: BlockNode | null
  /** Whether the heading is one of the side's blocks: it cites a term itself. */
  readonly isHeadShown: boolean
  readonly blocks: readonly BlockNode[]
}

/** One side: what is on it, in the order of the report. */
export interface SideRows {
  readonly groups: readonly BlockGroup[]
  readonly blocks: number
  /** How many of them cite a term. */
  readonly citing: number
  /** How many terms this side alone cites. */
  readonly only: number
}

/** A term with the blocks of both sides that cite it, by itself or by a component. */
export interface TermRow {
  readonly node: NodeOf<'term'>
  readonly review: readonly BlockNode[]
  readonly plan: readonly BlockNode[]
}

/** Review beside plan as rows, from the top to the bottom. */
export interface Comparison extends Readonly<Record<ComparedSide, SideRows>> {
  readonly terms: readonly TermRow[]
  readonly threads: readonly Thread[]
  /** The keys of the blocks that a thread leads to. */
  readonly citing: ReadonlySet<NodeKey>
}

/** Returns the sides that a report has blocks of, whatever is shown of them. */
export function sidesIn(graph: TermGraph): ComparedSide[] {
  const sides = new Set(graph.nodes.flatMap((node) => (node.places?.compare && sideOf(node)) || []))
  return COMPARED_SIDES.filter((side) => sides.has(side))
}

/** Returns what a view shows of review beside plan, in the order that was found when the report was compiled. */
export function compareRows(graph: TermGraph, view: View, lit: Lit | null): Comparison {
  const { nodes, edges, bridges } = shownPart(graph, view)
  const placed = nodes
    .filter(({ places }) => places?.compare !== undefined)
    .sort((a, b) => (a.places?.compare?.y ?? 0) - (b.places?.compare?.y ?? 0))
  const isPlaced = new Set(placed.map(({ key }) => key))
  const cites = [...edges, ...bridges].filter(
    ({ source, target }) => isPlaced.has(source) && isPlaced.has(target),
  )
  const blocks = placed.filter(isBlock)
  const citedBy = citingBlocks(graph, cites)
  const citing = new Set([...citedBy.values()].flat().map(({ key }) => key))
  const terms = placed
    .filter((node): node is NodeOf<'term'> => node.kind === 'term')
    .map((node) => {
      const all = citedBy.get(node.key) ?? []
      const on = (side: ComparedSide) => all.filter((block) => sideOf(block) === side)
      return { node, review: on('review'), plan: on('plan') }
    })
  const rowsOf = (side: ComparedSide): SideRows => {
    const own = blocks.filter((block) => sideOf(block) === side)
    const isHidden = view.hidden.includes('section')
    return {
      groups: groupBlocks(own, side, (block) => (isHidden ? null : (parentOf(graph, block.key) ?? null))),
      blocks: own.length,
      citing: own.filter(({ key }) => citing.has(key)).length,
      only: terms.filter(({ node }) => node.onlySide === side).length,
    }
  }
  const sides = { review: rowsOf('review'), plan: rowsOf('plan') }
  return { ...sides, terms, citing, threads: threadsOf(graph, { cites, sides, lit }) }
}

/** Returns the side of the view that a node stands on; null for a term. */
export function sideOf(node: GraphNode): ComparedSide | null {
  if (!isBlock(node) || node.side === 'none') return null
  return node.side === 'plan' ? 'plan' : 'review'
}

/** Returns the blocks that cite each term, in the order of the report. */
function citingBlocks(graph: TermGraph, cites: readonly DrawnEdge[]): Map<NodeKey, BlockNode[]> {
  const citedBy = new Map<NodeKey, BlockNode[]>()
  for (const { source, target } of cites) {
    const block = graph.node(source)
    if (block && isBlock(block) && graph.node(target)?.kind === 'term') append(citedBy, target, block)
  }
  for (const blocks of citedBy.values()) blocks.sort((a, b) => a.span.start - b.span.start)
  return citedBy
}

/** Divides a side into stretches of blocks that one block holds; a heading that is shown itself begins its own. */
function groupBlocks(
  blocks: readonly BlockNode[],
  side: ComparedSide,
  holderOf: (block: BlockNode) => BlockNode | null,
): BlockGroup[] {
  const groups: (BlockGroup & { blocks: BlockNode[] })[] = []
  for (const block of blocks) {
    const isHead = block.kind === 'section'
    const head = isHead ? block : holderOf(block)
    const last = groups.at(-1)
    if (!isHead && last && last.head?.key === head?.key) last.blocks.push(block)
    else {
      const name = head?.key ?? side
      const isSecond = groups.some(({ key }) => key === name)
      const key = isSecond ? `${name}#${groups.length}` : name
      groups.push({ key, head, isHeadShown: isHead, blocks: isHead ? [] : [block] })
    }
  }
  return groups
}

interface ThreadParts {
  readonly cites: readonly DrawnEdge[]
  readonly sides: Readonly<Record<ComparedSide, SideRows>>
  readonly lit: Lit | null
}

/** Returns the lines of the view: from blocks to the terms they cite, and the hops of paths between any rows. */
function threadsOf(graph: TermGraph, { cites, sides, lit }: ThreadParts): Thread[] {
  const groupOf = new Map<string, string>()
  for (const { groups } of Object.values(sides)) {
    for (const { key, blocks } of groups) for (const block of blocks) groupOf.set(block.key, key)
  }
  const ends = (key: NodeKey) => [key, ...[groupOf.get(key) ?? []].flat()]
  const hops = new Set(lit?.hops.map(({ key }) => key))
  const thread = (edge: DrawnEdge, tone: Thread['tone']): Thread => ({
    ...{ key: edge.key, from: ends(edge.source), to: ends(edge.target), tone, edge },
    isLit: lit?.isLink(edge) === true,
  })
  const threads = cites.flatMap((edge) => {
    const block = graph.node(edge.source)
    const side = block && graph.node(edge.target)?.kind === 'term' ? sideOf(block) : null
    return side === null || hops.has(edge.key) ? [] : [thread(edge, side)]
  })
  return [...threads, ...(lit?.hops ?? []).map((edge) => thread(edge, 'path'))]
}

/** So many rows of a side stand open at once; of more, sections are folded. */
const FITS = 64

/**
 * Returns the keys of the groups of a side that are open unless the reader says otherwise: those that the lit threads
 * lead to, so that what is chosen is gathered; else all that fit, else those that cite a term.
 */
export function openGroups({ groups }: SideRows, { threads, citing }: Comparison): Set<string> {
  const litBlocks = new Set(threads.flatMap(({ isLit, from, to }) => (isLit ? [from[0], to[0]] : [])))
  const lit = groups.filter(({ blocks }) => blocks.some(({ key }) => litBlocks.has(key)))
  const keys = (some: readonly BlockGroup[]) => new Set(some.map(({ key }) => key))
  if (litBlocks.size > 0) return keys(lit)
  const rows = (some: readonly BlockGroup[]) =>
    groups.length + some.reduce((sum, { blocks }) => sum + blocks.length, 0)
  if (rows(groups) <= FITS) return keys(groups)
  const telling = groups.filter(({ blocks }) => blocks.some(({ key }) => citing.has(key)))
  return keys(rows(telling) <= FITS ? telling : [])
}
