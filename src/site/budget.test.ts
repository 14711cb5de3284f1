import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Chunk, measureScripts } from './budget.ts'

const chunk = (name: string, imports: string[] = []): Chunk => ({
  name,
  fileName: `${name}-x1.js`,
  imports: imports.map((file) => `${file}-x1.js`),
  code: Array.from({ length: 500 }, (_, i) => `${name}${i * i};`).join(''),
})
const sizeOf = (...chunks: Chunk[]) => chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)

describe('the sizes of scripts', () => {
  const entry = chunk('index', ['shared'])
  const shared = chunk('shared', ['index'])
  const canvas = chunk('drawing', ['shared', 'programs'])
  const programs = chunk('programs')
  const search = chunk('start-search', ['shared'])
  const fuse = chunk('near-by-fuse')
  const english = chunk('messages-en')
  const starter = chunk('start-check', ['check-page'])
  const checker = chunk('check-page', ['shared'])
  const sizes = measureScripts(
    [entry, shared, canvas, programs, search, fuse, english, starter, checker],
    '<script src="./index-x1.js"></script>',
  )

  it('count a chunk once, with all that it imports', () => {
    expect(sizes.search).toBe(sizeOf(entry, shared, search))
    expect(sizes.slips).toBe(sizeOf(entry, shared, search, fuse))
    expect(sizes.explorer).toBe(sizeOf(entry, shared, canvas, programs))
    expect(sizes.check).toBe(sizeOf(entry, shared, starter, checker))
  })

  it('count everything in all', () => {
    expect(sizes.all).toBe(sizeOf(entry, shared, canvas, programs, search, fuse, english, starter, checker))
  })
})
