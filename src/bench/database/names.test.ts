import { describe, expect, it } from 'vitest'
import { fold } from '../../text/fold.ts'
import { isTraditional, simplify } from '../../text/traditional.ts'
import { makeBenchNames } from './names.ts'
import { levelName, makeBenchQueries, QUERY_KINDS } from './queries.ts'

const COUNT = 20_000
const names = makeBenchNames(COUNT, 1)
const plain = names.map(({ name }) => simplify(fold(name)))

describe('makeBenchNames', () => {
  it('makes the same names for a seed, and others for another', () => {
    expect(makeBenchNames(300, 5)).toEqual(makeBenchNames(300, 5))
    expect(makeBenchNames(300, 5)).not.toEqual(makeBenchNames(300, 6))
  })

  it('makes as many as are asked for, each once, with a slug of its own', () => {
    expect(new Set(plain).size).toBe(COUNT)
    expect(new Set(names.map(({ slug }) => slug)).size).toBe(COUNT)
  })

  it('makes names of two to twelve characters, every length among them', () => {
    expect([...new Set(plain.map(({ length }) => length))].sort((a, b) => a - b)).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
  })

  it('makes counted names, digits, Latin words and traditional characters', () => {
    for (const pattern of [/^[一两三四五六七八九].[一两三四五六七八九].$/u, /^“\d{1,4}”/u, /5G/u])
      expect(names.some(({ name }) => pattern.test(name))).toBe(true)
    expect(names.some(({ name }) => isTraditional(name))).toBe(true)
  })

  it('has some neighbours in many names, and most in few', () => {
    const counts = new Map<string, number>()
    for (const name of plain) {
      const pairs = new Set(Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2)))
      for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    const sorted = [...counts.values()].sort((a, b) => b - a)
    expect(sorted[0]).toBeGreaterThan(COUNT / 20)
    expect(sorted[sorted.length >> 1]).toBeLessThan(5)
  })

  it('puts those first that most reports use; most are of one report', () => {
    const reports = names.map((one) => one.reports)
    expect(reports).toEqual(reports.toSorted((a, b) => b - a))
    expect(reports.filter((count) => count === 1).length).toBeGreaterThan(COUNT / 2)
    expect(names.every((one) => one.entries <= one.reports)).toBe(true)
  })
})

describe('makeBenchQueries', () => {
  const queries = makeBenchQueries(names, { count: 40, seed: 2 })
  const levels = new Set(names.map(({ name }) => levelName(name)))

  it('makes the same queries for a seed, so many of each kind', () => {
    expect(makeBenchQueries(names, { count: 40, seed: 2 })).toEqual(queries)
    for (const kind of QUERY_KINDS) expect(queries.filter((query) => query.kind === kind)).toHaveLength(40)
  })

  it('takes what is within a name, of two to four characters', () => {
    for (const { kind, text, truth } of queries)
      if (kind.startsWith('infix')) {
        expect(text).toHaveLength(Number(kind.slice(-1)))
        expect(simplify(fold(truth.name))).toContain(text)
      }
  })

  it('slips once in names of four or five characters, once or twice in longer ones, and never into another name', () => {
    for (const { kind, text, truth, slips } of queries)
      if (kind === 'slip') {
        expect(levels.has(levelName(text))).toBe(false)
        expect(slips === 1 || simplify(fold(truth.name)).length >= 6).toBe(true)
      }
  })

  it('spells names in pinyin and by initials', () => {
    const spelled = queries.filter(({ kind }) => kind === 'pinyin' || kind === 'initials')
    for (const { text } of spelled) expect(text).toMatch(/^[a-z0-9+]+$/)
  })
})
