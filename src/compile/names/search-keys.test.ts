import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NodeAttributes, SerializedTermGraph } from '../../model/graph.ts'
import { parseSearchKeys, SearchKeysError } from '../../model/search-keys.ts'
import { buildNameKeys, buildSearchKeys } from './search-keys.ts'

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

describe('the keys of names alone', () => {
  it('are of the characters of the names where no text is given', () => {
    expect(buildNameKeys(['长江', '北江'])).toEqual(buildNameKeys(['长江', '北江'], '长江北江'))
    expect(buildNameKeys(['长江'], '北').readings).toMatchObject({ bei: '北' })
    expect(buildNameKeys(['长江'], '北').readings).not.toHaveProperty('jiang')
  })

  it('read a character that is in no name as a dictionary does', () => {
    const { readings, others, names } = buildNameKeys([], '好A。长')
    expect(readings).toMatchObject({ hao: '好', chang: '长' })
    expect(others).toEqual({})
    expect(names).toEqual({})
  })

  it('have digits and the signs that are read out, whatever the text', () => {
    expect(buildNameKeys([]).readings).toEqual({
      ...{ ling: '0', yi: '1', er: '2', san: '3', si: '4', wu: '5', liu: '6', qi: '7', ba: '8', jiu: '9' },
      ...{ jia: '+', cheng: '×' },
    })
  })

  it('list readings by the alphabet, and the characters of each', () => {
    const { readings } = buildNameKeys(['四方', '北江', '姜家', '长江'])
    expect(Object.keys(readings)).toEqual(Object.keys(readings).sort())
    expect(readings).toMatchObject({ jiang: '姜江', si: '4四', jia: '+家' })
  })

  it('take the reading that more names have, and of two that are equal the first of the alphabet', () => {
    expect(buildNameKeys(['长江', '长城', '校长'])).toMatchObject({
      others: { zhang: '长' },
      names: { 校长: 'xiao zhang' },
    })
    expect(buildNameKeys(['校长', '河长', '长江']).names).toEqual({ 长江: 'chang jiang' })
    expect(buildNameKeys(['校长', '长江']).names).toEqual({ 校长: 'xiao zhang' })
    expect(buildNameKeys(['长江', '校长']).names).toEqual({ 校长: 'xiao zhang' })
  })

  it('count a name once, however often it is written and in whatever characters', () => {
    const names = ['校长', '校长', '校長', '校 长', '长江', '长城']
    expect(buildNameKeys(names).names).toEqual({ 校长: 'xiao zhang' })
  })

  it('have no reading of what is not read, one of digits, and a place for each half of a rare character', () => {
    expect(buildNameKeys(['长江', '长城', 'A3河长']).names).toEqual({ a3河长: '- san he zhang' })
    expect(buildNameKeys(['长江', '长城', '𠮷河长']).names).toEqual({ 𠮷河长: '- - he zhang' })
  })

  it('have no reading of a rare character of two code units, though it has one', () => {
    const { readings, names } = buildNameKeys(['𣲗江'])
    expect(readings).not.toHaveProperty('wei')
    expect(names).toEqual({})
  })

  it('read a name whose character is not in the text by itself', () => {
    expect(buildNameKeys(['北江'], '北').names).toEqual({ 北江: 'bei jiang' })
  })

  it('have nothing of an empty name, nor of a letter with its accent written behind it', () => {
    expect(buildNameKeys([''])).toEqual(buildNameKeys([]))
    expect(buildNameKeys(['e\u0301'])).toEqual(buildNameKeys([]))
  })
})

describe('parseSearchKeys', () => {
  it.each(['', '{', 'null', '[]', '{"schema":0}', '{"schema":1,"folds":""}'])('refuses %j', (text) => {
    expect(() => parseSearchKeys(text)).toThrow(SearchKeysError)
  })
})
