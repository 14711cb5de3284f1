import { describe, expect, it } from 'vitest'
import { PostingsBuilder } from './index/postings.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { decodePostings, encodePostings } from './postings-file.ts'
import { buildPostings, buildSearch } from './search.ts'
import { sketchReport } from './testing/sketch.ts'

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

describe('a file of few postings', () => {
  const { graph } = sketchReport('', [])
  const postingsOf = (...pairs: readonly (readonly [number, number])[]) => {
    const builder = new PostingsBuilder()
    for (const [gram, unit] of pairs) builder.add(gram, unit)
    return builder.build()
  }
  /** Of the three parts one has several grams, one has none, and one has bytes that fill no word. */
  const make = () => ({
    written: postingsOf([0x4e00, 0], [0x4e00, 2], [0xffffffff, 300]),
    spelled: postingsOf(),
    passages: postingsOf([7, 0], [7, 1], [7, 2], [7, 3]),
  })
  const wordsOf = (bytes: Uint8Array) =>
    Array.from({ length: bytes.length / 4 }, (_, at) =>
      new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * at, true),
    )

  it('has its words one behind the other: what it is, of which source, its sum, and each part', () => {
    const words = wordsOf(encodePostings(make(), graph))
    // The first half of the source’s hash, which is 0123456789abcdef repeated.
    expect(words.slice(0, 5)).toEqual([0x70746732, 0x01234567, 0x89abcdef, 0x01234567, 0x89abcdef])
    expect(words.slice(6)).toEqual([
      // Two grams in four bytes: the units 0 and 2 as steps of 1 and 2, unit 300 as 301.
      ...[2, 4, 0x4e00, 0xffffffff, 0, 2, 4, 0x02_ad_02_01],
      ...[0, 0, 0],
      ...[1, 4, 7, 0, 4, 0x01_01_01_01],
    ])
  })

  it('is filled up to whole words', () => {
    const postings = { written: postingsOf([7, 1]), spelled: postingsOf(), passages: postingsOf() }
    const file = encodePostings(postings, graph)
    expect(wordsOf(file).slice(6)).toEqual([1, 1, 7, 0, 1, 2, 0, 0, 0, 0, 0, 0])
    expect(decodePostings(bufferOf(file), graph)).toEqual(postings)
  })

  it('is read as it was written', () => {
    expect(decodePostings(bufferOf(encodePostings(make(), graph)), graph)).toEqual(make())
  })

  it('is not read where it is cut short anywhere', () => {
    const whole = encodePostings(make(), graph)
    for (let length = 0; length < whole.length; length++)
      expect(decodePostings(bufferOf(whole.subarray(0, length)), graph), `${length} bytes`).toBeNull()
  })

  it('is not read where any bit of it has changed', () => {
    const whole = encodePostings(make(), graph)
    for (let bit = 0; bit < 8 * whole.length; bit++) {
      const changed = Uint8Array.from(whole, (byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit % 8)) : byte))
      expect(decodePostings(bufferOf(changed), graph), `bit ${bit}`).toBeNull()
    }
  })

  it('is not read for another source', () => {
    const other = { ...graph, attributes: { ...graph.attributes } }
    const hash = `${'0123456789abcdef'.repeat(3)}0123456789abcdee`
    Object.assign(other.attributes, { source: { sha256: hash.slice(32) + hash.slice(0, 32) } })
    const file = bufferOf(encodePostings(make(), graph))
    expect(decodePostings(file, other)).toBeNull()
    expect(decodePostings(file, graph)).not.toBeNull()
  })

  it('holds what a small report is searched by', () => {
    const source = '1.“两重”：重大战略。'
    const report = sketchReport(source, [{ key: 'term/a', kind: 'term', label: '“两重”', words: source }])
    const postings = decodePostings(bufferOf(encodePostings(buildPostings(report), graph)), graph)
    expect(postings).toEqual(buildPostings(report))
    const engine = buildSearch({ ...report, near: nearByFuse, postings: postings! })
    const found = ['两重', 'liangzhong', '重大战略'].map((query) => engine.search(query)[0]?.match)
    expect(found).toEqual(['exact', 'pinyin', 'text'])
  })
})
