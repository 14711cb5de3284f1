import { expect, it } from 'vitest'
import { readForm } from './form.ts'

const heading = (start: number, end: number) => ({ kind: 'heading', span: { start, end }, level: 2 }) as const
const item = (start: number, end: number, level: number) =>
  ({ kind: 'list-item', span: { start, end }, level, number: null }) as const

it('finds the marks of one kind within a span', () => {
  const form = readForm([heading(0, 4), item(5, 20, 0), heading(21, 25), heading(24, 30)])
  expect(form.within('heading', { start: 4, end: 26 })).toEqual([heading(21, 25)])
  expect(form.all('note')).toEqual([])
})

it('finds the innermost mark around a span, and none beside it', () => {
  const form = readForm([item(5, 20, 0), item(6, 12, 1), item(13, 19, 1)])
  expect(form.around('list-item', { start: 14, end: 15 })).toEqual(item(13, 19, 1))
  expect(form.around('list-item', { start: 12, end: 14 })).toEqual(item(5, 20, 0))
  expect(form.around('list-item', { start: 19, end: 21 })).toBeNull()
})

it('finds marks that begin and end with the span, and none that reaches out of it', () => {
  const form = readForm([heading(0, 4), heading(4, 8), heading(8, 12)])
  expect(form.within('heading', { start: 4, end: 8 })).toEqual([heading(4, 8)])
  expect(form.within('heading', { start: 3, end: 9 })).toEqual([heading(4, 8)])
  expect(form.within('heading', { start: 4, end: 7 })).toEqual([])
  expect(form.within('heading', { start: 0, end: 12 })).toHaveLength(3)
  expect(form.all('heading')).toHaveLength(3)
})

it('finds a mark around a span that begins or ends with it', () => {
  const form = readForm([heading(2, 6)])
  expect(form.around('heading', { start: 2, end: 6 })).toEqual(heading(2, 6))
  expect(form.around('heading', { start: 2, end: 3 })).toEqual(heading(2, 6))
  expect(form.around('heading', { start: 1, end: 3 })).toBeNull()
  expect(form.around('heading', { start: 5, end: 7 })).toBeNull()
  expect(form.around('note', { start: 2, end: 3 })).toBeNull()
})

it('looks for what is open eight marks back at most', () => {
  const inner = (count: number) => Array.from({ length: count }, (_, n) => item(n + 1, n + 2, 1))
  const wanted = { start: 30, end: 31 }
  expect(readForm([item(0, 40, 0), ...inner(7)]).around('list-item', wanted)).toEqual(item(0, 40, 0))
  expect(readForm([item(0, 40, 0), ...inner(8)]).around('list-item', wanted)).toBeNull()
})
