import { describe, expect, it } from 'vitest'
import { limitLines, parseChangedLines } from './changed-lines.ts'
import { formatItem, parseJudgements } from './judgements.ts'
import { formatChange, type Mutant } from './mutant.ts'
import { findDeclarations, parsePart, takePart } from './parts.ts'
import { addScores, scoreMutants, shareNoticed } from './score.ts'

const SOURCE = 'const a = 1\nif (a < b && c) {\n  go(`x`)\n}\n'
const mutant = (parts: Partial<Mutant>): Mutant => ({
  file: 'src/text/a.ts',
  mutator: 'EqualityOperator',
  replacement: 'a <= b',
  status: 'Survived',
  location: { start: { line: 2, column: 5 }, end: { line: 2, column: 10 } },
  ...parts,
})
const CHANGE = 'if (a < b && c) { ⟹ a < b → a <= b'

describe('formatChange', () => {
  it('names the line by its words, what was replaced, and by what', () => {
    expect(formatChange(mutant({}), SOURCE)).toBe(CHANGE)
  })

  it('brings a change of several lines onto one', () => {
    const block = { start: { line: 2, column: 17 }, end: { line: 4, column: 2 } }
    const change = formatChange(mutant({ replacement: '{}', location: block }), SOURCE)
    expect(change).toBe('if (a < b && c) { ⟹ { go(`x`) } → {}')
  })
})

describe('parseJudgements', () => {
  it('reads the items below the headings of files, with backticks within', () => {
    const document = `# Mutants\n\n- no item\n\n### src/text/a.ts\n\n${formatItem(CHANGE)}: they are never equal.\n${formatItem('go(`x`) → go(``)')}: it is said to nobody.\n`
    expect(parseJudgements(document)).toEqual([
      { file: 'src/text/a.ts', change: CHANGE, reason: 'they are never equal.' },
      { file: 'src/text/a.ts', change: 'go(`x`) → go(``)', reason: 'it is said to nobody.' },
    ])
  })

  it('refuses an item that gives no reason', () => {
    expect(() => parseJudgements(`### src/text/a.ts\n${formatItem(CHANGE)}\n`)).toThrow(/reason/)
  })
})

describe('scoreMutants', () => {
  it('counts what the tests notice of all that they could', () => {
    const mutants = [
      mutant({}),
      mutant({ replacement: 'true' }),
      mutant({ status: 'Killed' }),
      mutant({ status: 'Timeout' }),
      mutant({ replacement: 'false', status: 'NoCoverage' }),
      mutant({ status: 'CompileError' }),
    ]
    const judged = [
      { file: 'src/text/a.ts', change: CHANGE, reason: 'they are never equal.' },
      { file: 'src/text/a.ts', change: 'gone', reason: 'the line is another now.' },
    ]
    const score = scoreMutants(mutants, judged, () => SOURCE)
    expect([score.noticed, score.equivalent, score.survivors.length]).toEqual([2, 1, 2])
    expect(shareNoticed(score)).toBe(0.5)
    expect(score.outdated).toEqual([judged[1]])
    expect(
      shareNoticed(addScores([score, scoreMutants([mutant({ status: 'Killed' })], [], () => SOURCE)])),
    ).toBe(0.6)
    expect(shareNoticed(addScores([]))).toBe(1)
  })
})

describe('parseChangedLines', () => {
  it('reads the lines that a patch writes, and none where it only takes out', () => {
    const patch = [
      '--- a/src/text/a.ts',
      '+++ b/src/text/a.ts',
      '@@ -1,2 +1,3 @@ function',
      '@@ -9 +10 @@',
      '@@ -20,2 +20,0 @@',
    ].join('\n')
    expect(parseChangedLines(patch)).toEqual([
      { file: 'src/text/a.ts', first: 1, last: 3 },
      { file: 'src/text/a.ts', first: 10, last: 10 },
    ])
  })
})

describe('limitLines', () => {
  it('takes lines in order up to the limit and counts the rest', () => {
    const changed = [
      { file: 'a', first: 1, last: 3 },
      { file: 'b', first: 5, last: 9 },
      { file: 'c', first: 2, last: 2 },
    ]
    expect(limitLines(changed, 5)).toEqual({
      taken: [changed[0], { file: 'b', first: 5, last: 6 }],
      left: 4,
    })
  })
})

describe('findDeclarations', () => {
  it('parts code between declarations, not within them', () => {
    const source = 'import a\n\n/** Says. */\nfunction b() {\n  c()\n\n  d()\n}\n\nconst e = 1\n'
    expect(findDeclarations(source)).toEqual([
      { first: 1, last: 2 },
      { first: 3, last: 9 },
      { first: 10, last: 11 },
    ])
  })
})

describe('takePart', () => {
  it('takes a part of all, and all parts take all', () => {
    const items = ['a', 'b', 'c', 'd', 'e']
    const parts = [1, 2].map((number) => takePart(items, { number, of: 2 }))
    expect(parts).toEqual([
      ['a', 'c', 'e'],
      ['b', 'd'],
    ])
  })

  it('is told as one number of another', () => {
    expect(['3/8', '9/8', '0/8', 'x', '3'].map(parsePart)).toEqual([
      { number: 3, of: 8 },
      null,
      null,
      null,
      null,
    ])
  })
})
