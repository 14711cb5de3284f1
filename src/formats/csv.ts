import type { TermGraph } from '../model/read-graph.ts'
import { markText } from '../text/spreadsheet-text.ts'
import { EDGE_ATTRIBUTES, type GraphPart, linksOf, NODE_ATTRIBUTES } from './attributes.ts'

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** Formats the nodes of a part of a graph as CSV: a row of names, then a row for each node. */
export function formatNodesCsv(graph: TermGraph, { nodes }: GraphPart): string {
  const rows = nodes.map((node) => [
    node.key,
    node.label,
    ...NODE_ATTRIBUTES.map(({ read }) => read(node, graph)),
  ])
  return formatCsv([['key', 'label', ...NODE_ATTRIBUTES.map(({ id }) => id)], ...rows])
}

/** Formats the edges of a part of a graph as CSV: a row of names, then a row for each edge. */
export function formatEdgesCsv(graph: TermGraph, part: GraphPart): string {
  const rows = linksOf(part).map((edge) => [
    edge.key,
    edge.source,
    edge.target,
    ...EDGE_ATTRIBUTES.map(({ read }) => read(edge, graph)),
  ])
  return formatCsv([['key', 'source', 'target', ...EDGE_ATTRIBUTES.map(({ id }) => id)], ...rows])
}

type Cell = string | number | null

/**
 * Formats a table as CSV (RFC 4180) with a byte order mark.
 *
 * A text that a spreadsheet would read as a formula gets the spreadsheets' own mark of a text.
 */
export function formatCsv(rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')
}

function formatCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = markText(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
