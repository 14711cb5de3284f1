import type { ListItem, Nodes, Parents } from 'mdast'
import type { Mark } from '../../model/marks.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { STARRED, TABLE_CELL, TABLE_RULE } from '../patterns.ts'
import type { NoteNumber } from './footnotes.ts'
import { contentStart, endOf, startOf } from './parse.ts'

/** The text that was made of a document, and where offsets of the document lie in it. */
export interface WrittenText {
  readonly text: string
  readonly offsetOf: (offset: number, side?: 'before' | 'after') => number
}

/** Returns what the nodes of a document, in its order, say of the text. */
export function nodeMarks(
  nodes: readonly Nodes[],
  source: string,
  written: WrittenText,
  numberOf: NoteNumber,
): Mark[] {
  /** In how many lists a node stands. */
  const depths = new Map<Nodes, number>()
  const spanOf = (start: number, end: number) => ({
    start: written.offsetOf(start),
    end: written.offsetOf(end, 'before'),
  })
  let tables = 0
  const marks = nodes.flatMap((node): Mark[] => {
    const depth = depths.get(node) ?? 0
    if ('children' in node)
      for (const child of node.children) depths.set(child, node.type === 'list' ? depth + 1 : depth)
    const span = spanOf(startOf(node), endOf(node))
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', span: spanOf(...contentOf(node)), level: node.depth }]
      case 'strong':
        return [{ kind: 'bold', span: spanOf(...contentOf(node)) }]
      case 'text':
        return [...source.slice(startOf(node), endOf(node)).matchAll(STARRED)].map(
          ({ index, 0: starred }) => {
            const start = startOf(node) + index
            return { kind: 'bold', span: spanOf(start + 2, start + starred.length - 2) }
          },
        )
      case 'listItem':
        return itemMark(node, source, depth - 1, spanOf)
      case 'footnoteReference':
        return [{ kind: 'note-reference', span, id: `${numberOf(node.identifier) ?? node.identifier}` }]
      case 'footnoteDefinition':
        return [{ kind: 'note', span, id: `${numberOf(node.identifier) ?? node.identifier}` }]
      case 'paragraph': {
        if (isContents(node)) return [{ kind: 'contents', span }]
        const cells = cellsOf(written.text, span, tables)
        if (cells.length > 0) tables++
        return cells
      }
      default:
        return []
    }
  })
  return marks.filter(({ span }) => span.start < span.end)
}

function contentOf(node: Parents): [number, number] {
  const last = node.children.at(-1)
  return [contentStart(node), last ? endOf(last) : endOf(node)]
}

/** An item with its number, without the lists within it; a line that begins with a star alone is no list. */
function itemMark(
  item: ListItem,
  source: string,
  level: number,
  spanOf: (start: number, end: number) => Span,
): Mark[] {
  const own = item.children.filter(({ type }) => type !== 'list').at(-1)
  if (!own) return []
  const span = spanOf(startOf(item), endOf(own))
  const sign = source.slice(startOf(item), contentStart(item)).trim()
  return [{ kind: 'list-item', span, level, number: /\d/u.test(sign) ? sign : null }]
}

/** A paragraph that is a link into the document as a whole is a line of its contents. */
function isContents({ children }: Parents): boolean {
  const [link, ...more] = children
  return more.length === 0 && link?.type === 'link' && link.url.startsWith('#')
}

/** Returns the cells of the table that a paragraph is in GFM: a head, a rule of dashes, rows. */
function cellsOf(text: string, span: Span, table: number): Mark[] {
  const lines: Span[] = []
  for (let start = span.start; start < span.end; ) {
    const next = text.indexOf('\n', start)
    const end = next === -1 || next > span.end ? span.end : next
    lines.push({ start, end })
    start = end + 1
  }
  const rule = lines.findIndex(({ start, end }) => TABLE_RULE.test(text.slice(start, end)))
  if (rule < 1) return []
  return lines.slice(rule - 1).flatMap((line, i) => {
    if (i === 1) return []
    const row = sliceSpan(text, line).trimEnd()
    const cells = [...row.matchAll(TABLE_CELL)].flatMap(({ index, 0: cell }, at, all) => {
      // What stands before the first stroke and behind the last is a cell only where there is something.
      const isEdge = (at === 0 || at === all.length - 1) && cell.trim() === ''
      return isEdge ? [] : [{ start: line.start + index, cell }]
    })
    return cells.flatMap(({ start, cell }, column): Mark[] => {
      const words = cell.trim()
      const from = start + cell.indexOf(words)
      const mark = { kind: 'cell', table, row: Math.max(0, i - 1), column, isHeader: i === 0 } as const
      return words === '' ? [] : [{ ...mark, span: { start: from, end: from + words.length } }]
    })
  })
}
