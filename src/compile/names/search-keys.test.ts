import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import { parseSearchKeys, SearchKeysError } from '../../model/search-keys.ts'
import { buildSearchKeys } from './search-keys.ts'

/** A graph with coinages of these names alone. */
function graphOf(names: readonly string[]): SerializedTermGraph {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {} as SerializedTermGraph['attributes'],
    nodes: names.map((label, at) => ({
      key: `coinage/n${at}` as SerializedTermGraph['nodes'][number]['key'],
      attributes: { kind: 'coinage', label } as NodeAttributes,
    })),
    edges: [],
  }
}
const keysOf = (...names: string[]) => buildSearchKeys(graphOf(names), names.join('\n'))

describe('the keys of a report', () => {
  it('read characters as they are mostly read in its names', () => {
    const { readings, names } = keysOf('河长制', '林长制', '链长制', '长江')
    expect(readings.zhang).toBe('长')
    expect(names).toEqual({ 长江: 'chang jiang' })
  })

  it('read names by their words', () => {
    const { names } = keysOf('行动', '行动方案', '行业', '参保率', '率先')
    expect(names).toMatchObject({ 行业: 'hang ye', 率先: 'shuai xian' })
  })

  it('read a counted character in two ways where no word settles it', () => {
    expect(keysOf('四长').names).toEqual({ 四长: 'si chang|zhang' })
    expect(keysOf('两重').names).toEqual({})
    expect(keysOf('两重').readings).toMatchObject({ zhong: '重', liang: '两' })
  })

  it('have the traditional forms of the characters that occur, and of no others', () => {
    const { folds } = keysOf('发展六仗')
    const pairs = folds.match(/../g) ?? []
    expect(pairs).toEqual(expect.arrayContaining(['發发', '髮发']))
    expect(pairs.every((pair) => '发展六仗'.includes(pair.charAt(1)))).toBe(true)
    expect(keysOf('發展').folds).toContain('發发')
  })

  it('are the ones committed beside the shipped graph', () => {
    const folder = new URL('../../../graph-data/lingling-2024-plan/', import.meta.url)
    const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
    const keys = buildSearchKeys(JSON.parse(read('graph.json')), read('source.txt'))
    expect(parseSearchKeys(read('keys.json'))).toEqual(keys)
  })
})

describe('parseSearchKeys', () => {
  it.each(['', '{', 'null', '[]', '{"schema":0}', '{"schema":1,"folds":""}'])('refuses %j', (text) => {
    expect(() => parseSearchKeys(text)).toThrow(SearchKeysError)
  })
})
