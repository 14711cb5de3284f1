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
  { kind: 'furniture', span, at: 'footer' },
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
])('refuses %s', (_, json) => {
  expect(parseMarks(json, 5)).toBeNull()
})
