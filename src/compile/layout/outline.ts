import { childrenOf, citedTerm, isBlock, parentOf } from '../../model/concordance.ts'
import { BASE_FRAME } from '../../model/frame.ts'
import type { BlockNode, Point } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { TermGraph } from '../../model/read-graph.ts'
import { append, appendAll } from '../../text/collect.ts'
import type { Places } from './compare.ts'

const COLUMN = 520
const INDENT = 22
/** The x within a column of the terms that a block is the first to cite. */
const TERMS_AT = 370
const ROW = 22
const MARGIN = { left: 28, top: 32, bottom: 96 }
const MOST_COLUMNS = 40

/** One row of the tree: a block and a term beside it, or either alone. */
interface Row {
  readonly block: BlockNode | null
  readonly depth: number
  readonly term: NodeKey | null
}

/**
 * Places the report as a tree: block under block, indented by depth, in as many columns as fit the shape of the screen,
 * and every term beside the block that cites it first. Only blocks and terms have a place.
 */
export function placeOutline(graph: TermGraph): Places {
  const columns = setInColumns(rowsOf(graph))
  const places = new Map<NodeKey, Point>()
  columns.forEach((rows, column) => {
    const left = MARGIN.left + column * COLUMN
    rows.forEach(({ block, depth, term }, row) => {
      const y = MARGIN.top + row * ROW
      if (block !== null) places.set(block.key, { x: left + depth * INDENT, y })
      if (term !== null) places.set(term, { x: left + TERMS_AT, y })
    })
  })
  const longest = columns.reduce((most, rows) => Math.max(most, rows.length), 0)
  const width = Math.max(BASE_FRAME.width, MARGIN.left + columns.length * COLUMN)
  const height = Math.max(BASE_FRAME.height, MARGIN.top + longest * ROW + MARGIN.bottom)
  return { frame: { width, height }, places }
}

function rowsOf(graph: TermGraph): Row[] {
  const first = firstUses(graph)
  const rows: Row[] = []
  // A stack of our own, since a report may nest deeper than calls can.
  const open = topBlocks(graph)
    .reverse()
    .map((block) => ({ block, depth: 0 }))
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { block, depth } = at
    const [term = null, ...more] = first.get(block.key) ?? []
    appendAll(rows, [{ block, depth, term }, ...more.map((other) => ({ block: null, depth, term: other }))])
    for (const child of childrenOf(graph, block.key).reverse()) open.push({ block: child, depth: depth + 1 })
  }
  const used = new Set([...first.values()].flat())
  const unused = graph.nodesOf('term').filter(({ key }) => !used.has(key))
  return [...rows, ...unused.map(({ key }) => ({ block: null, depth: 0, term: key }))]
}

function topBlocks(graph: TermGraph): BlockNode[] {
  return graph.nodes
    .filter(isBlock)
    .filter((block) => parentOf(graph, block.key) === undefined)
    .sort((a, b) => a.span.start - b.span.start)
}

/** Returns the terms that each block is the first to cite, by themselves or by a component, in source order. */
function firstUses(graph: TermGraph): Map<NodeKey, NodeKey[]> {
  const uses = graph.edges
    .flatMap((edge) => {
      const term = citedTerm(graph, edge)
      if (edge.kind !== 'cites' || term === undefined) return []
      return [{ block: edge.source, term, at: edge.mentions[0]?.start ?? 0 }]
    })
    .sort((a, b) => a.at - b.at)
  const first = new Map<NodeKey, NodeKey[]>()
  const seen = new Set<NodeKey>()
  for (const { block, term } of uses) {
    if (seen.has(term)) continue
    seen.add(term)
    append(first, block, term)
  }
  return first
}

/** Divides rows into the number of columns nearest to the shape of the screen; no column ends with a heading. */
function setInColumns(rows: readonly Row[]): Row[][] {
  const shape = BASE_FRAME.width / BASE_FRAME.height
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let count = 1; count <= MOST_COLUMNS; count++) {
    const height = Math.ceil(rows.length / count) * ROW + MARGIN.top + MARGIN.bottom
    const off = Math.abs(Math.log((count * COLUMN) / height / shape))
    if (off >= least) break
    least = off
    best = count
  }
  const perColumn = Math.ceil(rows.length / best)
  let column: Row[] = []
  const columns = [column]
  for (const row of rows) {
    const endsWithHeading = row.block?.kind === 'section' && column.length === perColumn - 1
    if (column.length > 0 && (column.length >= perColumn || endsWithHeading) && columns.length <= best) {
      column = []
      columns.push(column)
    }
    column.push(row)
  }
  return columns
}
