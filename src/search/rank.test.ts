import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../model/ids.ts'
import { NODE_KINDS } from '../model/kinds.ts'
import type { SearchDocument } from './documents.ts'
import { groupOfKind, MATCH_CLASSES } from './hit.ts'
import { FITS, type Miss, missOfFit, scoreHit } from './rank.ts'

const documentOf = (kind: SearchDocument['kind'], citations = 0): SearchDocument => ({
  ...{ key: 'term/a' as NodeKey, label: '', names: [], at: 0, rank: 0 },
  kind,
  citations,
})
const NO_MISS: Miss = { penalty: 0, unlike: 0 }
const term = documentOf('term')
const descends = (scores: readonly number[]) =>
  scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0))

describe('the score of a hit', () => {
  it('never reaches that of a better class, be it as far off as can be', () => {
    MATCH_CLASSES.forEach((match, at) => {
      const best = scoreHit(documentOf('term', 1000), match, NO_MISS)
      const worst = scoreHit(documentOf('paragraph'), match, { penalty: 9, unlike: 1 })
      expect(best).toBeLessThanOrEqual(1 - at / 9)
      expect(worst).toBeGreaterThan(1 - (at + 1) / 9)
      expect(worst).toBeLessThan(best)
    })
  })

  it('goes down by how a query fits: whole, with other numerals, the beginning, the middle', () => {
    expect(FITS.map(missOfFit)).toEqual([
      { penalty: 0, unlike: 0 },
      { penalty: 1 / 64, unlike: 0 },
      { penalty: 2 / 64, unlike: 0 },
      { penalty: 3 / 64, unlike: 0 },
    ])
    expect(descends(FITS.map((fit) => scoreHit(term, 'pinyin', missOfFit(fit))))).toBe(true)
    // The fit counts more than the kind does.
    const [whole, levelled] = FITS.map((fit) => missOfFit(fit))
    expect(scoreHit(documentOf('paragraph'), 'text', whole!)).toBeGreaterThan(
      scoreHit(term, 'text', levelled!),
    )
  })

  it('goes down by kind, in the order of the groups', () => {
    const scores = (['term', 'component', 'coinage', 'task', 'section', 'paragraph'] as const).map((kind) =>
      scoreHit(documentOf(kind, kind === 'term' ? 0 : 1000), 'exact', NO_MISS),
    )
    expect(descends(scores)).toBe(true)
  })

  it('goes down by what a near miss does not have in common, then by citations', () => {
    const near = (unlike: number, citations: number) =>
      scoreHit(documentOf('term', citations), 'near', { penalty: 0.1, unlike })
    expect(descends([near(0.1, 0), near(0.2, 9), near(0.2, 1), near(0.2, 0), near(0.9, 9)])).toBe(true)
    // Differences below a step do not count: then the kind decides.
    expect(near(0.5001, 0)).toBe(near(0.5, 0))
  })

  it('goes down by the penalty before anything else within a class, and no more from 1 on', () => {
    const miss = (penalty: number, unlike = 0) => scoreHit(term, 'near', { penalty, unlike })
    expect(descends([miss(0, 1), miss(0.1), miss(0.5), miss(1)])).toBe(true)
    expect(miss(1.5)).toBe(miss(1))
  })

  it('of a term that is met by its name is nearly 1', () => {
    expect(scoreHit(documentOf('term', 1_000_000), 'exact', NO_MISS)).toBeCloseTo(1, 4)
    // One of nine classes, of 65 steps in it the first, of six kinds the first, of 66 parts of that one.
    expect(scoreHit(term, 'exact', NO_MISS)).toBeCloseTo(1 - 1 / 66 / 6 / 65 / 9, 12)
  })
})

describe('the group of a kind', () => {
  it('is its own, but that of items for tasks, achievements and problems', () => {
    const items = NODE_KINDS.filter((kind) => groupOfKind(kind) === 'item')
    expect([...items].sort()).toEqual(['achievement', 'problem', 'task'])
    for (const kind of NODE_KINDS) if (!items.includes(kind)) expect(groupOfKind(kind)).toBe(kind)
  })
})
