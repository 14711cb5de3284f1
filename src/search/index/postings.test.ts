import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eachHolding,
  firstUnits,
  indexOfGram,
  listOf,
  PostingList,
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

  it('visit no unit that only some of three grams have, whichever these are', () => {
    const visits = (...lists: readonly (readonly number[])[]) => {
      const postings = build(lists.flatMap((units, at) => units.map((holder) => [at, holder] as const)))
      const visited: number[] = []
      eachHolding(postings, lists.keys(), (one) => visited.push(one) > 0)
      return visited
    }
    expect(visits([5], [5, 9], [3, 7, 9])).toEqual([])
    expect(visits([5], [4, 9], [3, 5, 9])).toEqual([])
    expect(visits([5, 6], [5, 6, 9], [3, 6, 7, 9])).toEqual([6])
    expect(visits([1, 9], [1, 2, 9], [1, 5, 8, 9])).toEqual([1, 9])
    expect(visits([1], [])).toEqual([])
  })

  it('are packed as steps from unit to unit, seven bits a byte, the lowest first', () => {
    const { grams, starts, bytes } = build([
      [9, 3],
      [7, 0],
      [7, 127],
      [7, 327],
      [7, 127],
    ])
    expect([...grams]).toEqual([7, 9])
    expect([...starts]).toEqual([0, 4, 5])
    expect([...bytes]).toEqual([1, 127, 200 - 128 + 0x80, 1, 4])
  })

  it('hold the pairs of neighbours of a text', () => {
    const builder = new PostingsBuilder()
    builder.addNeighbours('一二三', 4)
    builder.addNeighbours('一', 5)
    builder.addNeighbours('', 6)
    const postings = builder.build()
    expect([...postings.grams]).toEqual([0x4e004e8c, 0x4e8c4e09])
    expect(walk(listOf(postings, 0x4e004e8c))).toEqual([4])
  })

  it('give the first units of some lists, ascending, each once', () => {
    const postings = build([
      [1, 4],
      [1, 6],
      [1, 8],
      [2, 3],
      [2, 4],
    ])
    const first = (most: number) =>
      firstUnits(
        [0, 1].map((index) => new PostingList(postings, index)),
        most,
      )
    expect(first(2)).toEqual([3, 4, 6])
    expect(first(9)).toEqual([3, 4, 6, 8])
    expect(firstUnits([], 9)).toEqual([])
  })

  it('are walked from before the first unit to behind the last', () => {
    const list = new PostingList(build([1, 5, 300].map((holder) => [7, holder] as const)), 0)
    expect([list.unit, list.length]).toEqual([-1, 4])
    expect([list.seek(0), list.seek(1), list.seek(2), list.seek(5), list.seek(6)]).toEqual([1, 1, 5, 5, 300])
    expect([list.next(), list.unit, list.seek(9)]).toEqual([Infinity, Infinity, Infinity])
    expect(new PostingList(build([]), 0).next()).toBe(Infinity)
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

  it('are counted by lists that are just as long as may be read, and by no longer ones', () => {
    const held = (units: number) => build(Array.from({ length: units }, (_, holder) => [1, holder] as const))
    expect(sharing(held(16_000), [1], 16_000, 1)).toHaveLength(128)
    expect(sharing(held(16_001), [1], 16_001, 1)).toEqual([])
  })

  it('are all that hold most where these are enough, else the first of those that hold fewer as well', () => {
    const held = (both: readonly number[], units: number) =>
      build([
        ...Array.from({ length: units }, (_, holder) => [1, holder] as const),
        ...both.map((holder) => [2, holder] as const),
      ])
    const range = (from: number, length: number) => Array.from({ length }, (_, at) => from + at)
    const found = (both: readonly number[], units = 300) =>
      sharing(held(both, units), [1, 2], units, 1).map((one) => one.unit)
    expect(found(range(0, 150))).toEqual(range(0, 128))
    expect(found(range(0, 100))).toEqual(range(0, 100))
    expect(found(range(0, 48))).toEqual(range(0, 48))
    expect(found(range(0, 47))).toEqual(range(0, 128))
    expect(found(range(290, 10))).toEqual([...range(0, 128), ...range(290, 10)])
  })

  it('are told with their grams counted, in the order of their numbers', () => {
    const postings = build([
      [1, 6],
      [2, 3],
      [2, 6],
      [3, 9],
    ])
    const { counts, touched, least, most } = countHeldGrams({
      ...{ postings, grams: [1, 1, 2, 3, 8], below: 9, least: 2 },
    })
    expect([[...touched], counts[3], counts[6], least, most]).toEqual([[3, 6], 1, 2, 2, 3])
  })

  it('need not hold more than one gram however little is asked for', () => {
    const postings = build([[1, 0]])
    expect(countHeldGrams({ postings, grams: [1], below: 2, least: 0 }).least).toBe(1)
  })

  it('count as long as what is sought where two characters more or fewer are in them', () => {
    const postings = build([0, 1, 2, 3, 4].map((holder) => [1, holder] as const))
    const read: number[] = []
    const found = findNear(
      { postings, grams: [1], below: 5, least: 1, length: 5, lengths: Uint8Array.from([2, 3, 5, 7, 8]) },
      (holder) => {
        read.push(holder)
        return holder === 2 ? null : { slips: 0.9 }
      },
    )
    expect(read).toEqual([1, 2, 3])
    expect(found).toHaveLength(2)
  })
})
