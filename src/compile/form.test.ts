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
