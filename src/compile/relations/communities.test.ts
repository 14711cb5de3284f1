import { describe, expect, it } from 'vitest'
import type { SerializedTermGraph } from '../../model/graph.ts'
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
