import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fitsText } from './fits-text.ts'
import { parseGraph } from './read-graph.ts'

const SHIPPED = 'graph-data/lingling-2024-plan'
const graph = parseGraph(readFileSync(`${SHIPPED}/graph.json`, 'utf8'))
const source = readFileSync(`${SHIPPED}/source.txt`, 'utf8')

describe('fitsText', () => {
  it('knows the text of a graph', () => {
    expect(fitsText(source, graph)).toBe(true)
  })

  it.each([
    ['a character longer', `${source}。`],
    ['as long, with another word where a term is cited', source.replace('“保交楼”', '“保交房”')],
    ['as long, with another word at one of two places', source.replace('“2614”工作法', '“2614”工作表')],
    ['as long, and moved by one character', `${source.slice(1)}。`],
  ])('refuses one that is %s', (_, other) => {
    expect(fitsText(other, graph)).toBe(false)
  })
})
