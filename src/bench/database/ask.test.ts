import { describe, expect, it } from 'vitest'
import { type Asked, recallOf, speedOf, timeAnswers } from './ask.ts'
import type { BenchName } from './names.ts'
import type { BenchQuery, QueryKind } from './queries.ts'

const truth: BenchName = { slug: 'n0', name: '四区两城', reports: 1, entries: 0 }
const query = (kind: QueryKind, text: string): BenchQuery => ({ kind, text, truth, slips: 0 })
const queries = [query('exact', 'a'), query('exact', 'b'), query('exact', 'c'), query('slip', 'd')]

function listener(kinds: readonly QueryKind[], every: number): Asked & { readonly heard: string[] } {
  const heard: string[] = []
  const answer = async ({ text }: BenchQuery) => {
    heard.push(text)
    return text === 'a' ? ['n1', 'n0'] : ['n1']
  }
  return { name: 'listener', kinds, every, answer, heard }
}

describe('timeAnswers', () => {
  it('asks each query of its kinds in every round, and in one before that is not counted', async () => {
    const asked = listener(['exact'], 1)
    const [answers] = await timeAnswers([asked], queries, 2)
    expect(asked.heard.join('')).toBe('abcabcabc')
    expect(answers?.map((answer) => answer.query.text)).toEqual(['a', 'b', 'c'])
  })

  it('asks each nth query only where it is slow', async () => {
    const asked = listener(['exact', 'slip'], 2)
    await timeAnswers([asked], queries, 0)
    expect(asked.heard).toEqual(['a', 'c', 'd'])
  })

  it('says where in an answer the right name stands', async () => {
    const [answers] = await timeAnswers([listener(['exact'], 1)], queries, 1)
    expect(answers?.map(({ place }) => place)).toEqual([1, -1, -1])
  })
})

describe('recallOf', () => {
  it('is the share of answers that have the name among the first', () => {
    const answers = [0, 4, 5, -1].map((place) => ({ query: query('slip', ''), ms: 1, place }))
    expect([1, 5, 24].map((first) => recallOf(answers, first))).toEqual([0.25, 0.5, 0.75])
  })
})

describe('speedOf', () => {
  it('has the median, the 95th percentile and the most', () => {
    const answers = Array.from({ length: 100 }, (_, at) => ({ ms: at + 1 }))
    expect(speedOf(answers)).toEqual({ median: 51, p95: 95, most: 100 })
  })
})
