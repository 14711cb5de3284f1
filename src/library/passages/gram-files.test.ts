import { describe, expect, it } from 'vitest'
import { GramCollector, isGrams, readGram } from './gram-files.ts'

const collect = (...places: readonly (readonly [gram: number, report: number, place: number])[]) => {
  const grams = new GramCollector()
  for (const [gram, report, place] of places) grams.add(gram, report, place)
  return grams.files()
}
/** Collects so many grams of which each has one place. */
const many = (count: number) =>
  collect(...Array.from({ length: count }, (_, at) => [((0x4e00 + at) << 16) >>> 0, 0, 0] as const))

describe('a file of grams', () => {
  it('has its grams in order, with their steps from place to place', () => {
    const { count, file } = collect([300, 2, 5], [3, 0, 0], [3, 0, 130], [3, 4, 7])
    const bytes = file(0)
    expect(count).toBe(1)
    expect([...bytes.subarray(0, 4)]).toEqual([0x70, 0x74, 0x70, 2])
    expect([...bytes.subarray(8)]).toEqual([
      ...[3, 7, 1, 1, 0x82, 1, 0, 4, 8],
      // 297 more than the gram before
      ...[0xa9, 2, 2, 3, 6],
    ])
  })

  it('gives back the places of each gram, and none of others', () => {
    const file = collect([300, 2, 5], [3, 0, 0], [3, 0, 130], [3, 4, 7]).file(0)
    expect(readGram(file, 3)).toEqual(
      new Map([
        [0, [0, 130]],
        [4, [7]],
      ]),
    )
    expect(readGram(file, 300)).toEqual(new Map([[2, [5]]]))
    expect(readGram(file, 4)).toEqual(new Map())
    expect(readGram(file, 301)).toEqual(new Map())
  })

  it('holds numbers of any size', () => {
    const file = collect([0xffff_ffff, 20_000, 0x7fff_ffff], [127, 127, 127], [128, 128, 128]).file(0)
    expect(readGram(file, 0xffff_ffff)).toEqual(new Map([[20_000, [0x7fff_ffff]]]))
    expect(readGram(file, 127)).toEqual(new Map([[127, [127]]]))
    expect(readGram(file, 128)).toEqual(new Map([[128, [128]]]))
  })

  it('is whole with nothing in it', () => {
    const files = collect()
    expect([files.count, files.bytes, files.file(0).length]).toEqual([1, 0, 8])
    expect(isGrams(files.file(0))).toBe(true)
    expect(readGram(files.file(0), 1)).toEqual(new Map())
  })

  it('is refused where it is cut within a gram, or of another version', () => {
    const file = collect([3, 0, 0], [3, 0, 130]).file(0)
    expect(readGram(file.subarray(0, file.length - 1), 3)).toBeNull()
    const other = Uint8Array.from(file)
    other[3] = 1
    expect(readGram(other, 3)).toBeNull()
    expect(isGrams(other)).toBe(false)
    expect(isGrams(file.subarray(0, 7))).toBe(false)
    expect(isGrams(file.subarray(0, 8))).toBe(false)
    expect(isGrams(file)).toBe(true)
  })

  it('is known wherever in a buffer it lies', () => {
    const file = collect([3, 0, 0]).file(0)
    const within = new Uint8Array(file.length + 5)
    within.set(file, 3)
    expect(isGrams(within.subarray(3, 3 + file.length))).toBe(true)
  })
})

describe('the number of files', () => {
  it('is doubled where they would hold more than 65,536 bytes on average', () => {
    // A gram with one place counts eight bytes.
    expect([8192, 8193, 16_384, 16_385].map((count) => many(count).count)).toEqual([1, 2, 2, 4])
    expect(many(8192).bytes).toBe(65_536)
  })

  it('leaves every gram in one of them', () => {
    const { count, file } = many(9000)
    const files = Array.from({ length: count }, (_, at) => file(at))
    for (const at of [0, 1, 4500, 8999]) {
      const found = files.map((one) => readGram(one, ((0x4e00 + at) << 16) >>> 0)?.size)
      expect(found.sort()).toEqual([0, 1])
    }
    expect(file(count).length).toBe(8)
  })
})
