import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CatalogueEntry, NO_FACETS } from '../../../../model/library.ts'
import { sampleEntry } from '../../testing/sample-entry.ts'
import { countFacets } from './facet-counts.ts'
import { byPlaceAndYear, narrow, type PlaceNode, placeTree } from './places.ts'

const entries = [
  sampleEntry('lingling-2024', {
    place: '零陵区',
    placeCode: '431102',
    within: ['湖南省', '永州市'],
    level: 'county',
  }),
  sampleEntry('yongzhou-2025', {
    place: '永州市',
    placeCode: '431100',
    within: ['湖南省'],
    level: 'prefecture',
    year: 2025,
  }),
  sampleEntry('hunan-2025', { place: '湖南省', placeCode: '430000', level: 'province', year: 2025 }),
  sampleEntry('yunxi-2024', { place: '云溪新区', kind: 'plan' }),
  sampleEntry('no-place', { year: null }),
]
const ids = (some: readonly CatalogueEntry[]) => some.map(({ id }) => id)

describe('placeTree', () => {
  it('puts places below their superiors, each with its own reports', () => {
    const tree = placeTree(entries)
    expect(tree.map(({ name, count }) => [name, count])).toEqual([
      ['湖南省', 3],
      ['云溪新区', 1],
    ])
    const [hunan] = tree
    expect(hunan).toMatchObject({ facet: '430000', below: [{ name: '永州市', facet: '431100' }] })
    expect(ids(hunan!.reports)).toEqual(['hunan-2025'])
    expect(hunan!.below[0]!.below[0]).toMatchObject({ name: '零陵区', facet: '431102', below: [] })
  })

  it('names a place that has no report of its own by those below it', () => {
    const [hunan] = placeTree([entries[0]!])
    expect(hunan).toMatchObject({ name: '湖南省', facet: '430000', reports: [] })
  })

  it('has every report with a place once, and every place leads to what stands at it and below', () => {
    fc.assert(
      fc.property(fc.subarray(entries), (some) => {
        const all = (nodes: readonly PlaceNode[]): PlaceNode[] =>
          nodes.flatMap((node) => [node, ...all(node.below)])
        const nodes = all(placeTree(some))
        expect(nodes.flatMap(({ reports }) => ids(reports)).sort()).toEqual(
          ids(some.filter(({ place }) => place !== null)).sort(),
        )
        for (const { facet, count } of nodes)
          expect(
            some.filter(
              (entry) => entry.place !== null && narrow([entry], { ...NO_FACETS, place: facet }).length > 0,
            ),
          ).toHaveLength(count)
      }),
    )
  })
})

describe('narrow', () => {
  it.each([
    [{ level: 'county' }, ['lingling-2024']],
    [{ place: '430000' }, ['lingling-2024', 'yongzhou-2025', 'hunan-2025']],
    [{ place: '431100', year: 2025 }, ['yongzhou-2025']],
    [{ place: '云溪新区' }, ['yunxi-2024']],
    [{ place: '永州市' }, ['lingling-2024', 'yongzhou-2025']],
    [{ kind: 'plan' }, ['yunxi-2024']],
    [{ place: '110000' }, []],
    [{}, ids(entries)],
  ] as const)('leaves by %j', (facets, expected) => {
    expect(ids(narrow(entries, { ...NO_FACETS, ...facets }))).toEqual(expected)
  })
})

describe('byPlaceAndYear', () => {
  it('has those without a place last, and the newest of a place first', () => {
    const newer = { ...entries[0]!, id: 'lingling-2026', year: 2026 }
    const sorted = ids(byPlaceAndYear([...entries, newer]))
    expect(sorted.indexOf('lingling-2026')).toBe(sorted.indexOf('lingling-2024') - 1)
    expect(sorted.at(-1)).toBe('no-place')
  })
})

describe('countFacets', () => {
  it('counts for each value what the other facets leave', () => {
    const counts = countFacets(entries, { ...NO_FACETS, year: 2025 })
    expect(counts.level.map(({ value, count }) => [value, count])).toEqual([
      ['province', 1],
      ['prefecture', 1],
    ])
    expect(counts.year.map(({ value, count }) => [value, count])).toEqual([
      [2025, 2],
      [2024, 2],
    ])
    expect(counts.level[0]!.facets).toEqual({ ...NO_FACETS, year: 2025, level: 'province' })
  })

  it('leads from the chosen place up and down', () => {
    const { way, below } = countFacets(entries, { ...NO_FACETS, place: '431100' })
    expect(way.map(({ name }) => name)).toEqual(['湖南省', '永州市'])
    expect(below.map(({ name }) => name)).toEqual(['零陵区'])
    expect(countFacets(entries, { ...NO_FACETS, place: '月球' })).toMatchObject({ way: [] })
  })
})
