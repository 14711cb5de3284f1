import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Chunk, measureScripts } from './budget.ts'

const chunk = (name: string, imports: string[] = []): Chunk => ({
  fileName: `${name}-x1.js`,
  imports: imports.map((file) => `${file}-x1.js`),
  moduleIds: [`/home/src/app/${name}.ts`],
  code: Array.from({ length: 500 }, (_, i) => `${name}${i * i};`).join(''),
})
const sizeOf = (...chunks: Chunk[]) => chunks.reduce((sum, { code }) => sum + gzipSync(code).length, 0)

describe('the sizes of scripts', () => {
  const entry = chunk('index', ['shared'])
  const shared = chunk('shared', ['index'])
  const canvas = chunk('canvas', ['shared', 'programs'])
  const programs = chunk('programs')
  const search = chunk('start-search', ['shared'])
  const fuse = chunk('near-by-fuse')
  const english = chunk('messages-en')
  const all = [entry, shared, canvas, programs, search, fuse, english]
  const page = '<script src="./index-x1.js"></script>'
  const use = (budget: number, ...late: string[]) => [
    { name: 'use', budget, late: late.map((name) => `app/${name}.ts`) },
  ]
  const bytesOf = (...late: string[]) => measureScripts(all, page, use(0, ...late)).bytes.get('use')

  it('count a chunk once, with all that it imports', () => {
    expect(bytesOf('start-search')).toBe(sizeOf(entry, shared, search))
    expect(bytesOf('start-search', 'near-by-fuse')).toBe(sizeOf(entry, shared, search, fuse))
    expect(bytesOf('canvas')).toBe(sizeOf(entry, shared, canvas, programs))
  })

  it('count everything in all', () => {
    const { said } = measureScripts(all, page, [])
    expect(said).toContain(`all ${(sizeOf(...all) / 1000).toFixed(1)} kB`)
  })

  it('are over the budget by one byte too many', () => {
    const size = sizeOf(entry, shared, search)
    expect(measureScripts(all, page, use(size, 'start-search')).isOver).toBe(false)
    expect(measureScripts(all, page, use(size - 1, 'start-search')).isOver).toBe(true)
  })

  it('of a module that is gone, and of a page without scripts, are an error and not 0', () => {
    expect(() => bytesOf('renamed')).toThrow('renamed')
    expect(() => measureScripts(all, '<html></html>', [])).toThrow('no script')
  })
})
