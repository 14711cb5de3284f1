import { describe, expect, it } from 'vitest'
import type { Diagnostic } from '../../model/graph.ts'
import type { Span } from '../../model/span.ts'
import { checkReport } from './check.ts'

/** Checks a text in which the compiler found something at these spans. */
function check(text: string, ...spans: readonly Span[]) {
  const diagnostics = spans.map(
    (span): Diagnostic => ({ code: 'no-head', severity: 'info', message: '', suggestion: '', span }),
  )
  return checkReport(text, { graph: null, diagnostics })
}

/** Returns how the first of these words are quoted, before【words】after. */
function quote(text: string, words: string): string {
  const start = text.indexOf(words)
  const [found] = check(text, { start, end: start + words.length })
  return `${found?.quotation.before}【${found?.quotation.words}】${found?.quotation.after}`
}

const near = '甲'.repeat(28)
const far = '乙'.repeat(40)

describe('the words around a finding', () => {
  it.each([
    ['抓落实，建零碳园，办好事', '抓落实，建【零碳园】，办好事'],
    ['抓落实。\n抓实，建零碳园，办好事\n再抓。', '抓实，建【零碳园】，办好事'],
    ['抓落实。\r\n抓实，建零碳园，办好事\r\n再抓。', '抓实，建【零碳园】，办好事'],
    ['抓落实。\u2028抓实，建零碳园，办好事\u2028再抓。', '抓实，建【零碳园】，办好事'],
    ['抓，实零碳园抓，好', '抓，实【零碳园】抓，好'],
    ['零碳园', '【零碳园】'],
  ])('are the whole line where it is short: %j', (text, quoted) => {
    expect(quote(text, '零碳园')).toBe(quoted)
  })

  it.each([
    ['a clause that ends within reach', `${far}，抓实零碳园抓好，${far}`, '抓实【零碳园】抓好，'],
    ['the first and the last of several', `${far}，抓，实零碳园抓，好，${far}`, '抓，实【零碳园】抓，好，'],
    ['all that is near where none ends', `${far}零碳园${far}`, `${far.slice(10)}【零碳园】${far.slice(10)}`],
    ['no clause of a stop alone', `${far}，零碳园，${far}`, `${far.slice(11)}，【零碳园】，${far.slice(11)}`],
    [
      'all that is near where a clause begins just there',
      `${far}，${near.slice(9)}，抓${near.slice(19)}零碳园${far}`,
      `${near.slice(9)}，抓${near.slice(19)}【零碳园】${far.slice(10)}`,
    ],
    ['a clause of one character', `${far}，抓零碳园抓，${far}`, '抓【零碳园】抓，'],
    [
      'a clause that begins and ends just there',
      `${far}，${near}抓实零碳园抓${near}，${far}`,
      `${near}抓实【零碳园】抓${near}，`,
    ],
  ])('are else %s', (_, text, quoted) => {
    expect(quote(text, '零碳园')).toBe(quoted)
  })

  it('have no blanks at their ends', () => {
    expect(quote('  抓落实，建零碳园，办好事  \n再抓。', '零碳园')).toBe('抓落实，建【零碳园】，办好事')
  })
})

describe('the words of a finding', () => {
  it('are at most forty characters, and all of the last', () => {
    const words = `${'甲'.repeat(39)}𠮷乙`
    expect(quote(`抓${words}。`, words)).toBe(`抓【${'甲'.repeat(39)}𠮷】乙。`)
    const half = `${'甲'.repeat(39)}\ud842乙`
    expect(quote(`抓${half}。`, half)).toBe(`抓【${half.slice(0, 40)}】乙。`)
    const other = `${'甲'.repeat(40)}\udfb7乙`
    expect(quote(`抓${other}。`, other)).toBe(`抓【${other.slice(0, 40)}】\udfb7乙。`)
  })

  it('end with their line', () => {
    expect(quote('抓零碳\n园区', '零碳\n园区')).toBe('抓【零碳】')
  })
})

describe('the place of a finding', () => {
  it('is told by line and column, also where it stands between two lines', () => {
    const text = '抓实\r\n再抓\r\n'
    const found = check(
      text,
      { start: 5, end: 6 },
      { start: 3, end: 4 },
      { start: 0, end: 1 },
      { start: 0, end: 0 },
    )
    expect(found.map(({ line, column, quotation }) => [line, column, quotation.words])).toEqual([
      [1, 1, ''],
      [1, 1, '抓'],
      [1, 3, ''],
      [2, 2, '抓'],
    ])
  })

  it('is the start of a text that has no line', () => {
    expect(check('', { start: 0, end: 0 })).toMatchObject([
      { line: 1, column: 1, quotation: { before: '', words: '', after: '' } },
    ])
  })
})
