import { describe, expect, it } from 'vitest'
import type { GraphNode } from './graph.ts'
import { parseSearchKeys, SearchKeysError } from './search-keys.ts'
import { writtenForms } from './written-forms.ts'

const KEYS = { schema: 1, folds: '區区', readings: { qu: '区' }, others: {}, names: {} }

describe('keys.json', () => {
  it('is read', () => {
    expect(parseSearchKeys(JSON.stringify(KEYS))).toEqual(KEYS)
  })

  it.each([
    ['cut short', JSON.stringify(KEYS).slice(0, -1)],
    ['nothing', 'null'],
    ['a number', '7'],
    ['of another version', JSON.stringify({ ...KEYS, schema: 2 })],
    ['without folds', JSON.stringify({ ...KEYS, folds: undefined })],
    ['without readings', JSON.stringify({ ...KEYS, readings: undefined })],
    ['with no other readings', JSON.stringify({ ...KEYS, others: null })],
    ['with names that are no table', JSON.stringify({ ...KEYS, names: 'a' })],
  ])('%s is refused', (_, text) => {
    expect(() => parseSearchKeys(text)).toThrow(SearchKeysError)
    expect(() => parseSearchKeys(text)).toThrow(
      expect.objectContaining({
        name: 'SearchKeysError',
        message: 'the file is no keys.json of this version',
      }),
    )
  })
})

describe('the written forms of a node', () => {
  const formsOf = (node: object) =>
    writtenForms(node as GraphNode).map(({ text, own }) => (own ? text : `(${text})`))

  it('are its label and name, and what the report calls it besides', () => {
    expect(formsOf({ kind: 'term', label: '“甲”', name: '甲', aliases: ['乙', '丙'] })).toEqual([
      '“甲”',
      '甲',
      '(乙)',
      '(丙)',
    ])
    expect(formsOf({ kind: 'component', label: '甲' })).toEqual(['甲'])
    expect(formsOf({ kind: 'coinage', label: '甲' })).toEqual(['甲'])
    expect(formsOf({ kind: 'section', label: '一、甲', heading: '甲' })).toEqual(['一、甲', '甲'])
  })

  it.each(['task', 'achievement', 'problem'])('are the title of a %s', (kind) => {
    expect(formsOf({ kind, title: '甲', label: '一是甲' })).toEqual(['甲'])
  })

  it('are none for a paragraph', () => {
    expect(formsOf({ kind: 'paragraph', label: '甲' })).toEqual([])
  })
})
