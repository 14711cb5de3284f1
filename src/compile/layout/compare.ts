import { citedTerm, isBlock, parentOf } from '../../model/concordance.ts'
import { BASE_FRAME, type Frame } from '../../model/frame.ts'
import type { BlockNode, Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import { isItemKind } from '../../model/kinds.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { append } from '../../text/collect.ts'
import { orderByCrossings, type Ties } from './crossings.ts'

/** Where every node of a view stands, and the canvas they stand on. */
export interface Places {
  readonly frame: Frame
  readonly places: ReadonlyMap<NodeKey, Point>
}

type OnlySide = 'review' | 'plan'

/** The places of review beside plan, and the side of each term that has only one. */
export interface Compared extends Places {
  readonly only: ReadonlyMap<NodeKey, OnlySide | undefined>
}

/** The x of the three columns as a share of the width: labels of blocks lie outwards, those of terms above them. */
const LEFT = 0.32
const MIDDLE = 0.5
const RIGHT = 0.68
/** How far a term that has only one side is moved to it, as a share of the width. */
const LEAN = 0.055
const LEANS = { review: -1, both: 0, plan: 1 }
const PITCH = { block: 21, term: 38 }
/** The heads of the columns cover the top of the canvas. */
const MARGIN = { top: 124, bottom: 104 }

/**
 * Places review beside plan: blocks of the review on the left and of the plan on the right, both in the order of the
 * report, and the terms between them in an order in which few lines cross.
 *
 * Only terms, items and other blocks that cite a term have a place.
 */
export function placeCompared(graph: TermGraph): Compared {
  const cited = citedTerms(graph)
  const columns = comparedBlocks(graph, cited)
  const review = withGaps(graph, columns.review)
  const plan = withGaps(graph, columns.plan)
  const terms = graph.nodesOf('term')
  const height = Math.max(
    BASE_FRAME.height - MARGIN.top - MARGIN.bottom,
    review.length * PITCH.block,
    plan.length * PITCH.block,
    terms.length * PITCH.term,
  )
  const frame = { width: BASE_FRAME.width, height: Math.round(height + MARGIN.top + MARGIN.bottom) }
  const places = new Map<NodeKey, Point>()
  const set = (keys: readonly (NodeKey | null)[], x: (key: NodeKey) => number) => {
    keys.forEach((key, row) => {
      if (key === null) return
      const share = keys.length > 1 ? row / (keys.length - 1) : 0.5
      places.set(key, { x: x(key) * frame.width, y: MARGIN.top + share * height })
    })
  }
  set(review, () => LEFT)
  set(plan, () => RIGHT)
  const sides = sidesOf(graph, cited)
  const only = new Map(terms.map(({ key }) => [key, onlySideOf(sides.get(key))]))
  const order = orderByCrossings(tiesOf(graph, columns, cited)).flatMap((at) => terms[at]?.key ?? [])
  set(order, (key) => MIDDLE + LEAN * LEANS[only.get(key) ?? 'both'])
  return { frame, places, only }
}

interface Columns {
  readonly review: readonly BlockNode[]
  readonly plan: readonly BlockNode[]
}

/** Returns the blocks of both columns in the order of the report: items, and what cites a term. */
function comparedBlocks(graph: TermGraph, cited: ReadonlyMap<NodeKey, unknown>): Columns {
  const shown = graph.nodes
    .filter(isBlock)
    .filter((block) => isItemKind(block.kind) || cited.has(block.key))
    .sort((a, b) => a.span.start - b.span.start)
  return {
    review: shown.filter(({ side }) => side === 'review' || side === 'shortcomings'),
    plan: shown.filter(({ side }) => side === 'plan'),
  }
}

/** Returns the rows of a column: its blocks, and null for an empty row between sections. */
function withGaps(graph: TermGraph, blocks: readonly BlockNode[]): (NodeKey | null)[] {
  const rows: (NodeKey | null)[] = []
  let last: NodeKey | undefined
  for (const block of blocks) {
    const section = parentOf(graph, block.key)?.key
    if (rows.length > 0 && section !== last) rows.push(null)
    last = section
    rows.push(block.key)
  }
  return rows
}

/** Returns the terms that each block cites, by themselves or by a component. */
function citedTerms(graph: TermGraph): Map<NodeKey, Set<NodeKey>> {
  const cited = new Map<NodeKey, Set<NodeKey>>()
  for (const edge of graph.edges) {
    const term = citedTerm(graph, edge)
    if (term === undefined) continue
    cited.set(edge.source, (cited.get(edge.source) ?? new Set()).add(term))
  }
  return cited
}

/**
 * Returns, for each term in the order of the file, the rows of the blocks that cite it: counted within the left and
 * the right column, in the order of the report.
 */
export function findTies(graph: TermGraph): Ties[] {
  const cited = citedTerms(graph)
  return tiesOf(graph, comparedBlocks(graph, cited), cited)
}

function tiesOf(
  graph: TermGraph,
  { review, plan }: Columns,
  cited: ReadonlyMap<NodeKey, ReadonlySet<NodeKey>>,
): Ties[] {
  const rows = [review, plan].map((blocks) => {
    const ofTerm = new Map<NodeKey, number[]>()
    blocks.forEach(({ key }, row) => {
      for (const term of cited.get(key) ?? []) append(ofTerm, term, row)
    })
    return ofTerm
  })
  return graph.nodesOf('term').map(({ key }): Ties => [rows[0]?.get(key) ?? [], rows[1]?.get(key) ?? []])
}

type Sides = ReadonlySet<'review' | 'plan'>

/** Returns, for each cited term, the sides of all blocks that cite it, sections and paragraphs too. */
function sidesOf(graph: TermGraph, cited: ReadonlyMap<NodeKey, ReadonlySet<NodeKey>>): Map<NodeKey, Sides> {
  const sides = new Map<NodeKey, Set<'review' | 'plan'>>()
  for (const [key, terms] of cited) {
    const block = graph.node(key)
    if (block === undefined || !isBlock(block) || block.side === 'none') continue
    const side = block.side === 'plan' ? 'plan' : 'review'
    for (const term of terms) sides.set(term, (sides.get(term) ?? new Set()).add(side))
  }
  return sides
}

function onlySideOf(sides: Sides | undefined): OnlySide | undefined {
  if (sides === undefined || sides.size !== 1) return undefined
  return sides.has('review') ? 'review' : 'plan'
}
