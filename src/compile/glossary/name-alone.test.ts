import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { beginsNamesAlone, nameAlone } from './name-alone.ts'
import { sampleLines } from './testing/lines.ts'

function read(texts: readonly string[], used: readonly string[], at: number) {
  const { source, lines, text } = sampleLines(texts, used)
  const found = nameAlone(text, lines, at)
  return found && [found.labelSpan, ...found.aliasSpans].map((span) => sliceSpan(source, span))
}

const begins = (texts: readonly string[], used: readonly string[] = []) => {
  const { lines, text } = sampleLines(texts, used)
  return beginsNamesAlone(text, lines, 0)
}

const SENTENCE = '由各级领导任河长。'

describe('a name alone in its line', () => {
  it.each([
    ['河长制', ['河长制']],
    ['河长制 River Chief System', ['河长制', 'River Chief System']],
    ['河'.repeat(30), ['河'.repeat(30)]],
    [`${'河'.repeat(30)}  River Chief`, ['河'.repeat(30), 'River Chief']],
    [`${'河'.repeat(20)} River`, ['河'.repeat(20), 'River']],
    [`河长制 ${'River '.repeat(10)}`, ['河长制', 'River '.repeat(10).trim()]],
  ])('is %s', (name, expected) => {
    expect(read([name, SENTENCE], [expected[0] ?? ''], 0)).toEqual(expected)
  })

  it('opens an entry without number, whose definition is in the next line', () => {
    const { lines, text } = sampleLines(['前言', '河长制', SENTENCE], ['河长制'])
    expect(nameAlone(text, lines, 1)).toEqual({
      start: 3,
      style: 'alone',
      number: null,
      value: null,
      labelSpan: { start: 3, end: 6 },
      aliasSpans: [],
      rest: { start: 6, end: 6 },
      isCut: false,
    })
  })

  it.each([
    '河'.repeat(31),
    '',
    '推行河长制。',
    '河长制，林长制',
    '一、水利',
    '1.河长制',
    '2024年1月',
    '12.5%',
    '第一章总则',
  ])('is not %j', (name) => {
    expect(read([name, SENTENCE], [name], 0)).toBeNull()
    expect(begins([name, SENTENCE], [name])).toBe(false)
  })

  it('is not a long line with English in its middle', () => {
    const name = `${'河'.repeat(12)} River Chief System ${'长'.repeat(12)}`
    expect(read([name, SENTENCE], [name], 0)).toBeNull()
  })

  it('stands above a sentence', () => {
    expect(read(['河长制', '由各级领导任河长！'], ['河长制'], 0)).toEqual(['河长制'])
    expect(read(['河长制', '由各级领导任'], ['河长制'], 0)).toBeNull()
    expect(read(['河长制', `${'由各级领导任河长，'.repeat(10)}好。`], ['河长制'], 0)).toEqual(['河长制'])
    expect(read(['河长制', '好。'], ['河长制'], 0)).toBeNull()
    expect(read(['河长制'], ['河长制'], 0)).toBeNull()
    expect(read(['河长制'], ['河长制'], 1)).toBeNull()
    expect(begins(['河长制', '由各级领导任'], ['河长制'])).toBe(false)
    expect(begins([])).toBe(false)
  })

  it('is used in the report, or stands below a sentence', () => {
    expect(read(['河长制', SENTENCE], [], 0)).toBeNull()
    expect(read(['前言', '河长制', SENTENCE], [], 1)).toBeNull()
    expect(read(['前言。', '河长制', SENTENCE], [], 1)).toEqual(['河长制'])
    expect(read(['前言！', '河长制', SENTENCE], [], 1)).toEqual(['河长制'])
    expect(read(['前言。又', '河长制', SENTENCE], [], 1)).toBeNull()
  })
})

describe('names alone in their lines', () => {
  it('begin with one that the report uses, or of which a second follows', () => {
    expect(begins(['河长制', SENTENCE], ['河长制'])).toBe(true)
    expect(begins(['河长制 RCS', SENTENCE], ['河长制'])).toBe(true)
    expect(begins(['河长制', SENTENCE])).toBe(false)
    expect(begins(['河长制', SENTENCE, '林长制', SENTENCE])).toBe(true)
    expect(begins(['河长制', SENTENCE, '林长制', '田长制', SENTENCE])).toBe(false)
  })

  it('do not begin above an entry with a name of its own', () => {
    expect(begins(['水利类', '河长制：由各级领导任河长。'], ['水利类'])).toBe(false)
    expect(begins(['水利类', '1.河长制：由各级领导任河长。'], ['水利类'])).toBe(false)
  })
})
