import { readFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { describe, expect, it } from 'vitest'
import { syllablesOf } from '../compile/names/readings.ts'
import { parseGraph } from '../model/read-graph.ts'
import { parseSearchKeys } from '../model/search-keys.ts'
import { seededRandom } from '../text/random.ts'
import { nearByFuse } from './near/near-by-fuse.ts'
import { buildSearch } from './search.ts'
import { isAmbiguous, type NamedNode, QUERY_RULES } from './testing/oracle.ts'
import { makeRuleQueries, namedNodes } from './testing/queries.ts'

const folder = new URL('../../graph-data/lingling-2024-plan/', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const graph = parseGraph(read('graph.json'))
const keys = parseSearchKeys(read('keys.json'))
const engine = buildSearch({ graph, source: read('source.txt'), keys, near: nearByFuse })
const nodes = namedNodes(graph, (name) => syllablesOf(name).map(([syllable]) => syllable ?? null))
const toTraditional = Converter({ from: 'cn', to: 'hk' })
const make = (seed: number) =>
  makeRuleQueries(nodes, { random: seededRandom(seed), perRule: 60, toTraditional })
const queries = make(4)

describe('queries made by rule', () => {
  it('are the same for the same seed and others for another', () => {
    expect(make(4)).toEqual(queries)
    expect(make(5)).not.toEqual(queries)
  })

  it('are made by every rule', () => {
    for (const rule of QUERY_RULES)
      expect(queries.filter((one) => one.rule === rule).length).toBeGreaterThan(40)
  })

  it('differ from the name as their rule has it', () => {
    for (const { rule, query, key } of queries) {
      const { name, pinyin } = nodes.find((node) => node.key === key)!
      const difference = query.length - name.length
      if (rule === 'exact') expect(query).toBe(name)
      if (rule === 'substitution' || rule === 'swap') expect(difference).toBe(0)
      if (rule === 'swap') expect([...query].sort()).toEqual([...name].sort())
      if (rule === 'deletion') expect(difference).toBe(-1)
      if (rule === 'infix') expect(name).toContain(query)
      if (rule === 'pinyin') expect(query.replaceAll(' ', '')).toBe(pinyin)
      if (rule === 'pinyin-slip') expect(Math.abs(query.length - pinyin!.length)).toBeLessThanOrEqual(1)
      if (rule !== 'exact' && rule !== 'pinyin' && rule !== 'initials') expect(query).not.toBe(name)
    }
  })

  it('are not made where another name answers them', () => {
    const node = (name: string, pinyin: string): NamedNode => ({
      key: `term/${pinyin}` as NamedNode['key'],
      kind: 'term',
      name,
      pinyin,
      initials: pinyin.charAt(0),
      syllables: [],
    })
    const [first, second] = [node('稀土金属', 'xitujinshu'), node('稀有金属', 'xiyoujinshu')]
    const both = [first, second]
    expect(isAmbiguous('deletion', '稀金属', first, both)).toBe(true)
    expect(isAmbiguous('deletion', '土金属', first, both)).toBe(true)
    expect(isAmbiguous('substitution', '稀土金书', first, both)).toBe(false)
    expect(isAmbiguous('infix', '金属', first, both)).toBe(true)
    expect(isAmbiguous('infix', '土金', first, both)).toBe(false)
    expect(isAmbiguous('pinyin-slip', 'xitujinshuu', first, both)).toBe(false)
    expect(isAmbiguous('pinyin-slip', 'xiyuojinshu', first, both)).toBe(true)
    expect(isAmbiguous('initials', 'x', first, both)).toBe(true)
  })

  it('bring the node that they mean: the mean of 1 / its place is at least 0.99', () => {
    const missed: string[] = []
    let sum = 0
    for (const { rule, query, key } of queries) {
      const place = engine.search(query).findIndex((hit) => hit.key === key)
      sum += place < 0 ? 0 : 1 / (place + 1)
      if (place !== 0) missed.push(`${rule} ${query} ${key} at ${place}`)
    }
    expect(sum / queries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
