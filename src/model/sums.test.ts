import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { formatSums, parseSums } from './sums.ts'
import { textSumOf } from './text-sum.ts'

const sha256 = (text: string) => hash('sha256', text)
const A = 'a'.repeat(64)
const B = 'b'.repeat(64)
const SUMS = new Map([
  ['graph.json', A],
  ['keys.json', B],
])

describe('sums.json', () => {
  it('is written in the order of paths, and read back', () => {
    const text = formatSums(new Map([...SUMS].reverse()), sha256)
    expect(text).toBe(formatSums(SUMS, sha256))
    expect(text.endsWith('\n')).toBe(true)
    expect(parseSums(text, sha256)).toEqual(SUMS)
    expect(parseSums(text)).toEqual(SUMS)
  })

  const file = (files: unknown, schema: unknown = 1) => JSON.stringify({ schema, files })
  it.each([
    ['cut short', file({}).slice(1)],
    ['nothing', 'null'],
    ['a number', '1'],
    ['of another version', file({ a: A }, 2)],
    ['without files', file(null)],
    ['with files that are no table', file('a')],
    ['of a file outside', file({ '../a': A })],
    ['of a file outside, in the way of Windows', file({ 'a\\..\\..\\b': A })],
    ['of an absolute path', file({ '/a': A })],
    ['of no path', file({ '': A })],
    ['with a sum too short', file({ a: A.slice(1) })],
    ['with a sum too long', file({ a: `${A}a` })],
    ['with a sum in capitals', file({ a: A.toUpperCase() })],
    ['with a number for a sum', file({ a: 1 })],
    ['with one bad entry', file({ a: A, b: null })],
  ])('%s is none', (_, text) => {
    expect(parseSums(text)).toBeNull()
  })

  it('may name files below, and with dots in their names', () => {
    expect(parseSums(file({ 'a/b..c': A }))).toEqual(new Map([['a/b..c', A]]))
  })

  it('that was changed is none, where its own sum is looked at', () => {
    const text = formatSums(SUMS, sha256)
    expect(parseSums(text.replace(A, B), sha256)).toBeNull()
    expect(parseSums(text.replace(A, B))).not.toBeNull()
    expect(parseSums(`${text} `, sha256)).toBeNull()
  })
})

describe('the sum of a text', () => {
  const info = { file: 'source.txt', sha256: A, format: 'text', encoding: 'utf-8', length: 1 } as const

  it('is its own, or that of the document where this is the text itself', () => {
    expect(textSumOf({ ...info, textSha256: B })).toBe(B)
    expect(textSumOf(info)).toBe(A)
    expect(textSumOf({ ...info, format: 'docx', textSha256: B })).toBe(B)
  })

  it('is not known of a text that was taken from another document', () => {
    expect(textSumOf({ ...info, format: 'docx' })).toBeNull()
    expect(textSumOf({ ...info, encoding: 'gb18030' })).toBeNull()
    expect(textSumOf({ ...info, sha256: '' })).toBeNull()
  })
})
