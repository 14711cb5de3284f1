import { RAISE_END, RAISE_START } from '../raised-marks.ts'
import { breaksLine, isDropped, raisesNumbers } from './elements.ts'
import { createLineWriter, type LineWriter, type PageLine } from './line-writer.ts'
import { countItem, openList, type PageList } from './lists.ts'

/** What a page's elements and texts come to, in the order in which they are met. */
export interface Page {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  /** Closes the element that was opened last. */
  readonly close: () => void
  readonly add: (text: string) => void
  /** How many elements are open. */
  readonly depth: () => number
  readonly finish: () => { readonly lines: readonly PageLine[]; readonly title: string }
}

interface OpenElement {
  readonly name: string
  readonly dropped: boolean
  readonly raises: boolean
}

/** Gives a page without text. */
export function createPage(): Page {
  const root = createLineWriter()
  const state: State = { open: [], writers: [root], rows: [], lists: [], dropped: 0, pre: 0, title: '' }
  return {
    open: (name, attributes) => openElement(state, name, attributes),
    close: () => closeElement(state),
    add: (text) => {
      if (state.dropped === 0) writerOf(state).add(text, state.pre > 0)
      else if (state.open.at(-1)?.name === 'title') state.title += text
    },
    depth: () => state.open.length,
    finish: () => ({ lines: root.finish(), title: state.title.trim() }),
  }
}

interface State {
  readonly open: OpenElement[]
  /** The page's own writer, then one for each open cell. */
  readonly writers: LineWriter[]
  /** The cells so far of each open row. */
  readonly rows: (readonly PageLine[])[][]
  readonly lists: PageList[]
  /** How many of the open elements are dropped, or keep their blanks. */
  dropped: number
  pre: number
  title: string
}

function writerOf({ writers }: State): LineWriter {
  return writers.at(-1) as LineWriter
}

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  const dropped = isDropped(name, attributes)
  const raises = raisesNumbers(name, attributes)
  state.open.push({ name, dropped, raises })
  if (dropped) state.dropped++
  if (state.dropped > 0) return
  if (breaksLine(name)) writerOf(state).endLine()
  if (name === 'pre') state.pre++
  else if (raises) writerOf(state).addMark(RAISE_START)
  else if (name === 'ol' || name === 'ul') state.lists.push(openList(name, attributes))
  else if (name === 'tr') state.rows.push([])
  else if (name === 'li') {
    const item = countItem(state.lists.at(-1), attributes)
    if (item) writerOf(state).beginItem(item)
  } else if (isCell(name)) state.writers.push(createLineWriter())
}

function closeElement(state: State): void {
  const element = state.open.pop()
  if (!element) return
  const { name, dropped, raises } = element
  const wasShown = state.dropped === 0
  if (dropped) state.dropped--
  if (!wasShown) return
  if (isCell(name)) closeCell(state)
  else if (name === 'tr') closeRow(state)
  else if (raises) writerOf(state).addMark(RAISE_END)
  else if (name === 'pre') state.pre--
  else if (name === 'ol' || name === 'ul') state.lists.pop()
  if (breaksLine(name)) writerOf(state).endLine()
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th'
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
  const isShort = cells.every((lines) => lines.length <= 1)
  const text = cells.map(([line]) => line?.text ?? '').join('\t')
  const lines = isShort ? [{ text, item: null }] : cells.flat()
  writerOf(state).addLines(text.trim() === '' && isShort ? [] : lines)
}
