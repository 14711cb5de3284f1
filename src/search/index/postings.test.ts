import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eachHolding,
  indexOfGram,
  listOf,
  type PostingList,
  type Postings,
  PostingsBuilder,
} from './postings.ts'
import { countHeldGrams, findNear, findSharing } from './sharing.ts'

const gram = fc.constantFrom(0, 7, 0x4e00, 0x4e004e8c, 0xffffffff)
const unit = fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 300 }), fc.nat({ max: 2 ** 21 - 1 }))
const pairs = fc.array(fc.tuple(gram, unit), { maxLength: 60 })

function build(list: readonly (readonly [number, number])[]): Postings {
  const builder = new PostingsBuilder()
  for (const [one, holder] of list) builder.add(one, holder)
  return builder.build()
}

function walk(list: PostingList | null): number[] {
  const units: number[] = []
  while (list && list.next() < Number.POSITIVE_INFINITY) units.push(list.unit)
  return units
}

const holders = (list: readonly (readonly [number, number])[], wanted: number) =>
  [...new Set(list.filter(([one]) => one === wanted).map(([, holder]) => holder))].sort((a, b) => a - b)

describe('postings', () => {
  it('give the units that hold a gram, each once, in ascending order', () => {
    fc.assert(
      fc.property(pairs, gram, (list, wanted) => {
        expect(walk(listOf(build(list), wanted))).toEqual(holders(list, wanted))
      }),
    )
  })

  it('keep the last unit that there can be', () => {
    const last = 2 ** 21 - 1
    expect(walk(listOf(build([[7, last]]), 7))).toEqual([last])
  })

  it('keep more pairs than there is room for at first', () => {
    const list = Array.from({ length: 10_000 }, (_, at) => [at % 3, at] as const)
    expect(walk(listOf(build(list), 1))).toHaveLength(3333)
  })

  it('visit the units that hold all grams', () => {
    fc.assert(
      fc.property(pairs, fc.array(gram, { minLength: 1, maxLength: 3 }), (list, wanted) => {
        const visited: number[] = []
        eachHolding(build(list), wanted, (one) => visited.push(one) > 0)
        const all = wanted.map((one) => holders(list, one))
        expect(visited).toEqual(all[0]!.filter((one) => all.every((units) => units.includes(one))))
      }),
    )
  })

  it('stop where the visitor has had enough, and visit nothing for no grams', () => {
    const postings = build([1, 2, 3].map((holder) => [7, holder] as const))
    const visited: number[] = []
    eachHolding(postings, [7], (one) => visited.push(one) < 2)
    eachHolding(postings, [], () => visited.push(-1) > 0)
    expect(visited).toEqual([1, 2])
  })

  it('tell where the grams from one on begin', () => {
    const postings = build([2, 4, 6].map((one) => [one, 0] as const))
    expect([0, 4, 5, 7].map((one) => indexOfGram(postings, one))).toEqual([0, 1, 2, 3])
  })
})

describe('units that share grams', () => {
  const sharing = (postings: Postings, grams: readonly number[], below: number, least: number) => {
    const counted = countHeldGrams({ postings, grams, below, least })
    const enough = counted.touched.filter((holder) => counted.counts[holder]! >= counted.least)
    return findSharing(counted, enough)
  }

  it('are those that hold the most, and none with fewer than asked for', () => {
    const postings = build([
      [1, 0],
      [2, 0],
      [3, 0],
      [1, 1],
      [2, 2],
      [3, 2],
    ])
    const found = sharing(postings, [1, 2, 3, 9], 3, 2)
    expect(found.sort((a, b) => a.unit - b.unit)).toEqual([
      { unit: 0, shared: 3 },
      { unit: 2, shared: 2 },
    ])
    expect(sharing(postings, [1, 2, 3], 1, 1)).toEqual([{ unit: 0, shared: 3 }])
  })

  it('are not counted by what very many hold', () => {
    const common = Array.from({ length: 20_000 }, (_, holder) => [1, holder] as const)
    const postings = build([...common, [2, 5], [3, 5], [3, 6]])
    const found = sharing(postings, [1, 2, 3], 20_000, 2)
    expect(found.sort((a, b) => b.shared - a.shared)).toEqual([
      { unit: 5, shared: 2 },
      { unit: 6, shared: 1 },
    ])
  })

  it('are looked for among those of about the same length first', () => {
    const postings = build([
      [1, 0],
      [1, 1],
    ])
    const near = (lengths: readonly number[], slips: readonly number[]) =>
      findNear(
        { postings, grams: [1], below: 2, least: 1, length: 4, lengths: Uint8Array.from(lengths) },
        (holder) => ({ holder, slips: slips[holder] ?? 0 }),
      ).map(({ holder }) => holder)
    expect(near([20, 5], [0, 0.5])).toEqual([1])
    expect(near([20, 5], [0, 1])).toEqual([1, 0])
    expect(near([20, 30], [0, 1])).toEqual([0, 1])
  })
})
