import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseGraph } from '../model/read-graph.ts'
import { parseSearchKeys } from '../model/search-keys.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { decodePostings, encodePostings } from './postings-file.ts'
import { buildPostings, buildSearch } from './search.ts'
import { GOLDEN } from './testing/golden.ts'

const folder = new URL('../../graph-data/lingling-2024-plan/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const parts = {
  graph: parseGraph(read('graph.json')),
  source: read('source.txt'),
  keys: parseSearchKeys(read('keys.json')),
}
const file = encodePostings(buildPostings(parts), parts.graph)
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

describe('a file of postings', () => {
  it('answers as those that were just built do', () => {
    const postings = decodePostings(bufferOf(file), parts.graph)
    expect(postings).not.toBeNull()
    const fresh = buildSearch({ ...parts, near: nearByFuse })
    const kept = buildSearch({ ...parts, near: nearByFuse, ...(postings && { postings }) })
    for (const { query } of Object.values(GOLDEN).flat())
      expect(kept.search(query)).toEqual(fresh.search(query))
  })

  it('has the same bytes whenever it is made', () => {
    expect(encodePostings(buildPostings(parts), parts.graph)).toEqual(file)
  })

  it('is not read where a byte has changed', () => {
    for (let at = 0; at < file.length; at += 1 + (at >> 5)) {
      const bytes = Uint8Array.from(file)
      bytes[at] = (bytes[at] as number) ^ (1 << (at % 8))
      expect(decodePostings(bufferOf(bytes), parts.graph), `byte ${at}`).toBeNull()
    }
  })

  it.each([
    ['cut short', file.subarray(0, file.length >> 1)],
    ['empty', new Uint8Array(0)],
    ['of another kind', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['of another source', Uint8Array.from(file, (byte, at) => (at === 4 ? byte ^ 1 : byte))],
  ])('is not read where it is %s', (_, bytes) => {
    expect(decodePostings(bufferOf(bytes), parts.graph)).toBeNull()
  })
})
