import { BACK_SIGNS, INTEGER } from '../patterns.ts'
import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import {
  type Attributes,
  breaksLine,
  isBackLink,
  isCell,
  isDropped,
  leadsBack,
  raisesNumbers,
} from './elements.ts'
import { createLineWriter, type LineWriter, type PageLine } from './line-writer.ts'
import { countItem, openList, type PageList } from './lists.ts'
import { PLAIN_STYLE, styleWithin, type TextStyle } from './styles.ts'

/** What a page's elements and texts come to, in the order in which they are met. */
export interface Page {
  readonly open: (name: string, attributes: Attributes) => void
  /** Closes the element that was opened last. */
  readonly close: () => void
  /** Adds text; `source` is its offset where it stands in the source as it is, else null. */
  readonly add: (text: string, source: number | null) => void
  readonly finish: () => { readonly lines: readonly PageLine[]; readonly title: string }
}

interface OpenElement {
  readonly name: string
  readonly dropped: boolean
  readonly raises: boolean
  readonly isBackLink: boolean
  readonly style: TextStyle
}

/** Returns a page without text. */
export function createPage(): Page {
  const root = createLineWriter()
  const state: State = {
    open: [],
    writers: [root],
    rows: [],
    lists: [],
    tables: [],
    tableCount: 0,
    dropped: 0,
    backLinks: 0,
    pre: 0,
    title: '',
  }
  return {
    open: (name, attributes) => openElement(state, name, attributes),
    close: () => closeElement(state),
    add: (text, source) => {
      const { name, style } = state.open.at(-1) ?? { name: '', style: PLAIN_STYLE }
      if (linksBack(state, style, text)) style.item?.counted?.list.linkedBack.add(style.item.counted.index)
      else if (state.dropped === 0) writerOf(state).add({ text, source, style, keepsBlanks: state.pre > 0 })
      else if (name === 'title') state.title += text
    },
    finish: () => ({ lines: root.finish(), title: state.title.trim() }),
  }
}

interface OpenTable {
  readonly table: number
  row: number
  column: number
  /** For each column, the first row that no cell from above reaches into. */
  readonly free: number[]
}

interface State {
  readonly open: OpenElement[]
  /** The page's own writer, then one for each open cell. */
  readonly writers: LineWriter[]
  /** The cells so far of each open row. */
  readonly rows: (readonly PageLine[])[][]
  readonly lists: PageList[]
  /** The open tables: number, and the row and the column that were met last. */
  readonly tables: OpenTable[]
  tableCount: number
  /** How many of the open elements are dropped, or keep their blanks. */
  dropped: number
  pre: number
  /** How many of the open elements hold a link back from a note. */
  backLinks: number
  title: string
}

function writerOf({ writers }: State): LineWriter {
  return writers.at(-1) as LineWriter
}

/** Tells whether a text is the sign of a link from a note back to the text: an arrow, or letters for several places. */
function linksBack({ dropped, backLinks }: State, { isAnchor }: TextStyle, text: string): boolean {
  if (dropped > 0) return false
  return backLinks > 0 ? BACK_SIGNS.test(text) : isAnchor && leadsBack(text)
}

function openElement(state: State, name: string, attributes: Attributes): void {
  const dropped = isDropped(name, attributes)
  const raises = raisesNumbers(name, attributes)
  const outer = state.open.at(-1)?.style ?? PLAIN_STYLE
  const backs = isBackLink(attributes)
  if (dropped) state.dropped++
  if (backs) state.backLinks++
  const isShown = state.dropped === 0
  const style = isShown ? beginElement(state, styleWithin(outer, name, attributes), name, attributes) : outer
  state.open.push({ name, dropped, raises, isBackLink: backs, style })
  if (isShown && raises && name !== 'pre') writerOf(state).addMark(RAISE_START)
}

/** Begins what an element begins, and returns the style of its text. */
function beginElement(state: State, style: TextStyle, name: string, attributes: Attributes): TextStyle {
  if (breaksLine(name)) writerOf(state).endLine()
  if (name === 'pre') state.pre++
  else if (name === 'ol' || name === 'ul') state.lists.push(openList(name, attributes))
  else if (name === 'dt') return { ...style, term: {} }
  else if (name === 'table') state.tables.push({ table: state.tableCount++, row: -1, column: -1, free: [] })
  else if (name === 'tr') beginRow(state)
  else if (name === 'li') {
    const counted = countItem(state.lists.at(-1), attributes)
    if (counted) writerOf(state).beginItem(counted)
    return { ...style, item: { level: Math.max(0, state.lists.length - 1), counted } }
  } else if (isCell(name)) return beginCell(state, style, name, attributes)
  return style
}

function beginRow(state: State): void {
  state.rows.push([])
  const table = state.tables.at(-1)
  if (!table) return
  table.row++
  table.column = -1
}

function beginCell(state: State, style: TextStyle, name: string, attributes: Attributes): TextStyle {
  state.writers.push(createLineWriter())
  const table = state.tables.at(-1)
  if (!table) return style
  let column = table.column + 1
  while ((table.free[column] ?? table.row) > table.row) column++
  table.column = column + countOf(attributes.colspan) - 1
  for (let at = column; at <= table.column; at++) table.free[at] = table.row + countOf(attributes.rowspan)
  const isHeader = name === 'th' || style.isHead
  return { ...style, cell: { table: table.table, row: Math.max(0, table.row), column, isHeader } }
}

/** The most columns or rows that one cell is taken to reach over. */
const MOST_SPANNED = 1000

function countOf(text: string | undefined): number {
  return text !== undefined && INTEGER.test(text) ? Math.min(MOST_SPANNED, Math.max(1, Number(text))) : 1
}

function closeElement(state: State): void {
  const element = state.open.pop()
  if (!element) return
  const { name, dropped, raises } = element
  const wasShown = state.dropped === 0
  if (dropped) state.dropped--
  if (element.isBackLink) state.backLinks--
  if (!wasShown) return
  if (isCell(name)) closeCell(state)
  else if (name === 'tr') closeRow(state)
  else if (raises) writerOf(state).addMark(RAISE_END)
  else if (name === 'pre') state.pre--
  else if (name === 'ol' || name === 'ul') state.lists.pop()
  else if (name === 'table') state.tables.pop()
  if (breaksLine(name)) writerOf(state).endLine()
}

function closeCell(state: State): void {
  const lines = state.writers.pop()?.finish() ?? []
  const row = state.rows.at(-1)
  if (row) row.push(lines)
  else writerOf(state).addLines(lines)
}

/** Short cells of a row stand on one line; a row with more in a cell is read cell by cell. */
function closeRow(state: State): void {
  const cells = state.rows.pop() ?? []
  const line = joinCells(cells)
  const short = line.text.trim() === '' ? [] : [line]
  writerOf(state).addLines(cells.some((lines) => lines.length > 1) ? cells.flat() : short)
}

function joinCells(cells: readonly (readonly PageLine[])[]): PageLine {
  let at = 0
  const runs = cells.flatMap(([line]) => {
    const start = at
    at += (line?.text.length ?? 0) + 1
    return (line?.runs ?? []).map((run) => ({ ...run, at: run.at + start }))
  })
  return { text: cells.map(([line]) => line?.text ?? '').join('\t'), item: null, runs }
}
