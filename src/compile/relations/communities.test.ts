import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from '../../model/graph.ts'
import { edgeKey, type NodeKey } from '../../model/ids.ts'
import { indexGraph } from '../../model/read-graph.ts'
import { buildSample, reportOf } from '../layout/testing/sample-graphs.ts'
import { findCommunities } from './communities.ts'

const graphOf = (cites: { term: number; address: string }[]): SerializedTermGraph =>
  buildSample({
    terms: ['甲', '乙', '丙', '丁', '戊'].map((name) => ({ name, groups: [] })),
    addresses: ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '1.3', '1.3.1'],
    cites,
  })

describe('communities', () => {
  it('are the terms that share a section, and a term alone is none', () => {
    const found = findCommunities(
      indexGraph(
        graphOf([
          { term: 0, address: '1.1.1' },
          { term: 1, address: '1.1.2' },
          { term: 2, address: '1.2.1' },
          { term: 3, address: '1.2' },
          { term: 4, address: '1.3.1' },
        ]),
      ),
    )
    expect(found.map(({ terms }) => terms)).toEqual([
      ['term/t1', 'term/t2'],
      ['term/t3', 'term/t4'],
    ])
  })

  it('are none where nothing is shared', () => {
    expect(findCommunities(indexGraph(graphOf([])))).toEqual([])
  })

  it('have a centre of their own and no term twice', () => {
    const found = findCommunities(indexGraph(reportOf(60)))
    expect(found.length).toBeGreaterThan(1)
    for (const { centre, terms } of found) expect(terms).toContain(centre)
    const all = found.flatMap(({ terms }) => terms)
    expect(new Set(all).size).toBe(all.length)
  })

  it('are the same for the same graph', () => {
    expect(findCommunities(indexGraph(reportOf(60)))).toEqual(findCommunities(indexGraph(reportOf(60))))
  })
})

/** Finds the communities of sections that cite these terms, each given as its letters, and of pairs that are related. */
function communitiesOf(sections: readonly string[], related: readonly string[] = []) {
  const letters = [...new Set([...sections.join(''), ...related.join('')])].sort()
  const keyOf = (letter = '') => `term/t${letters.indexOf(letter) + 1}` as NodeKey
  const sample = buildSample({
    terms: letters.map((name) => ({ name, groups: [] })),
    addresses: ['1', ...sections.flatMap((_, at) => [`1.${at + 1}`, `1.${at + 1}.1`])],
    cites: sections.flatMap((cited, at) =>
      [...cited].map((letter) => ({ term: letters.indexOf(letter), address: `1.${at + 1}.1` })),
    ),
    coinages: [['1.1.1']],
  })
  const edges = related.map((pair) => {
    const [source, target] = [keyOf(pair[0]), keyOf(pair[1])]
    const attributes = { kind: 'related', weight: Number(pair.slice(2) || 1), because: [] } as const
    return { key: edgeKey('related', source, target), source, target, attributes }
  })
  const found = findCommunities(indexGraph({ ...sample, edges: [...sample.edges, ...edges] }))
  const letterOf = (key: string) => letters[Number(key.slice('term/t'.length)) - 1]
  return found.map(({ centre, terms }) => `${letterOf(centre)}: ${terms.map(letterOf).join('')}`)
}

describe('a community', () => {
  it('is made by a section of twelve terms, whatever else that cites, and by none of more', () => {
    expect(communitiesOf(['abcdefghijkl'])).toEqual(['a: abcdefghijkl'])
    expect(communitiesOf(['abcdefghijklm'])).toEqual([])
  })

  it.each([
    [['ab', 'ac', 'bcd'], 'a: abcd'],
    [['acd', 'ab', 'bc'], 'a: abcd'],
    [['ab', 'bc', 'bd'], 'b: abcd'],
  ])(
    'has the term at its centre that stands in the most sections, long or short: %j',
    (sections, expected) => {
      expect(communitiesOf(sections)).toEqual([expected])
    },
  )

  it('is made by terms that are related, more than by those that share a section', () => {
    expect(communitiesOf([], ['ab'])).toEqual(['a: ab'])
    expect(communitiesOf(['bc', 'bc', 'ad', 'ad'], ['ab', 'cd'])).toEqual(['a: ab', 'c: cd'])
    expect(communitiesOf(['bc', 'bc', 'bc', 'ad', 'ad', 'ad'], ['ab2', 'cd2'])).toEqual(['a: ab', 'c: cd'])
  })

  it('is not made by what stands in no section', () => {
    const top = buildSample({
      terms: ['甲', '乙'].map((name) => ({ name, groups: [] })),
      addresses: ['p1', 'p2'],
      cites: [0, 1].map((term) => ({ term, address: `p${term + 1}` })),
    })
    expect(findCommunities(indexGraph(top))).toEqual([])
  })
})
