import { expect, it } from 'vitest'
import type { Mark } from './marks.ts'
import { formatMarks, parseMarks } from './marks-file.ts'

const span = { start: 2, end: 5 }
const MARKS: readonly Mark[] = [
  { kind: 'heading', span: { start: 0, end: 5 }, level: 2 },
  { kind: 'bold', span },
  { kind: 'term', span },
  { kind: 'cell', span, table: 0, row: 1, column: 2, isHeader: true },
  { kind: 'list-item', span, level: 0, number: '（一）' },
  { kind: 'list-item', span, level: 1, number: null },
  { kind: 'note', span, id: 'footnote-3' },
  { kind: 'note-reference', span, id: '3' },
  { kind: 'contents', span },
  { kind: 'furniture', span, at: 'header' },
  { kind: 'furniture', span, at: 'footer' },
  { kind: 'furniture', span, at: 'navigation' },
]

it('gives back the marks of every kind that were formatted', () => {
  expect(parseMarks(formatMarks(MARKS), 5)).toEqual(MARKS)
  expect(parseMarks(formatMarks([]), 0)).toEqual([])
})

it.each([
  ['no JSON', '[["bold",0,1]'],
  ['no list', '{}'],
  ['a kind that there is not', '[["italic",0,1]]'],
  ['a span outside the text', '[["bold",0,6]]'],
  ['a span without length', '[["bold",3,3]]'],
  ['marks out of order', '[["bold",3,4],["bold",1,2]]'],
  ['a heading without level', '[["heading",0,1]]'],
  ['a cell without place', '[["cell",0,1,0,0]]'],
  ['furniture of no kind', '[["furniture",0,1,"side"]]'],
  ['no row', '[null]'],
  ['a span that begins before the text', '[["bold",-1,1]]'],
  ['a span between characters', '[["bold",0.5,1]]'],
  ['a span without end', '[["bold",0]]'],
  ['a heading of half a level', '[["heading",0,1,1.5]]'],
  ['a cell without a table', '[["cell",0,1,null,0,0,true]]'],
  ['a cell without a row', '[["cell",0,1,0,null,0,true]]'],
  ['a cell without a column', '[["cell",0,1,0,0,null,true]]'],
  ['a cell that may be a header', '[["cell",0,1,0,0,0,1]]'],
  ['a list item without level', '[["list-item",0,1,null,"1"]]'],
  ['a list item whose number is no text', '[["list-item",0,1,0,1]]'],
  ['a note without id', '[["note",0,1,3]]'],
  ['a reference without id', '[["note-reference",0,1]]'],
])('refuses %s', (_, json) => {
  expect(parseMarks(json, 5)).toBeNull()
})
