import { describe, expect, it } from 'vitest'
import { limitLines, parseChangedLines } from './changed-lines.ts'
import { formatItem, parseJudgements } from './judgements.ts'
import { formatChange, type Mutant } from './mutant.ts'
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
