import { describe, expect, it } from 'vitest'
import type { Slug } from '../../model/ids.ts'
import type { CatalogueEntry, Concept } from '../../model/library.ts'
import type { LibraryReport } from '../library-report.ts'
import { madeEntry } from '../testing/entries.ts'
import { madeReport } from '../testing/made-reports.ts'
import { buildConcepts } from './build-concepts.ts'

function report(
  id: string,
  told: Partial<CatalogueEntry>,
  body: string,
  ...entries: string[]
): LibraryReport {
  return { ...madeReport({ id, body: `（一）甲。${body}`, entries }), entry: madeEntry(id, told) }
}
const ROAD = '四好农村路：把农村公路建好、管好、护好、运营好。'
const build = (...reports: readonly LibraryReport[]) => buildConcepts(reports, (name) => `s-${name}` as Slug)
const named = (concepts: readonly Concept[], name: string) => {
  const found = concepts.find((concept) => concept.name === name)
  if (!found) throw new Error(`no concept ${name}`)
  return found
}

describe('the concepts of a library', () => {
  it('are the names that one report explains or two coin', () => {
    const concepts = build(
      report('a', {}, '推进“四区两城”建设，打造“三通四化”工程，建设四好农村路。', ROAD),
      report('b', {}, '推进“四区两城”建设。'),
    )
    expect(concepts.map(({ name, senses }) => [name, senses])).toEqual([
      ['四区两城', 0],
      ['四好农村路', 1],
    ])
    expect(build(report('b', {}, '推进“四区两城”建设。'))).toEqual([])
  })

  it('are named in addresses in the order of their keys, those that are explained first', () => {
    const asked: string[] = []
    const reports = [
      report('a', {}, '推进“四区两城”建设，建设四好农村路。', ROAD),
      report('b', {}, '推进“四区两城”建设。', '保交楼：保证楼盘交付。'),
    ]
    const concepts = buildConcepts(reports, (name) => {
      asked.push(name)
      return `s-${asked.length}` as Slug
    })
    expect(asked).toEqual(['保交楼', '四好农村路', '四区两城'])
    expect(concepts.map(({ name, slug }) => [name, slug])).toEqual([
      ['保交楼', 's-1'],
      ['四区两城', 's-3'],
      ['四好农村路', 's-2'],
    ])
    const [, city, road] = concepts
    expect(city?.beside).toEqual([{ slug: 's-2', name: '四好农村路', blocks: 1, reports: 1 }])
    expect(road?.beside).toEqual([{ slug: 's-3', name: '四区两城', blocks: 1, reports: 1 }])
  })
})

describe('the entries of a concept', () => {
  it('come by year, then by report; those of no known year last', () => {
    const reports = [
      report('a', {}, '建设四好农村路。', ROAD),
      report('b', { year: 2025 }, '建设四好农村路。', ROAD),
      report('d', { year: 2024 }, '建设四好农村路。', ROAD),
      report('c', { year: 2024 }, '建设四好农村路。', ROAD),
    ]
    const [concept] = build(...reports)
    expect(concept?.entries.map((entry) => entry.report)).toEqual(['c', 'd', 'b', 'a'])
    expect(concept?.entries[0]).toEqual({
      ...{ report: 'c', term: 'term/sihaonongcunlu', label: '四好农村路', sense: 0, unlike: [] },
      definition: '把农村公路建好、管好、护好、运营好。',
    })
  })

  it('are marked where they say more than the first of their own sense', () => {
    const reports = [
      report('a', { year: 2021 }, '建设四新产业。', '四新产业：新能源、新材料、新装备、新医药产业。'),
      report('b', { year: 2022 }, '建设四新产业。', '四新产业：以新型消费为代表的商业模式创新业态。'),
      report('c', { year: 2023 }, '建设四新产业。', '四新产业：新能源、新材料、新装备、新医药产业和服务。'),
      report('d', { year: 2024 }, '建设四新产业。', '四新产业：以新型消费为代表的商业模式创新业态。'),
    ]
    const { entries, senses } = named(build(...reports), '四新产业')
    expect(senses).toBe(2)
    expect(entries.map(({ sense }) => sense)).toEqual([0, 1, 0, 1])
    expect(
      entries.map(({ definition, unlike }) => unlike.map(({ start, end }) => definition.slice(start, end))),
    ).toEqual([[], [], ['和服务'], []])
  })
})

describe('the users of a concept', () => {
  it('are counted with those that explain it and do not use it', () => {
    const reports = [
      report('a', { year: 2023, level: 'county' }, '建设四好农村路。'),
      report('b', { year: 2022, level: 'province' }, '做好工作。', ROAD),
      report('c', { year: 2022, level: 'county' }, '做好工作。'),
    ]
    const concept = named(build(...reports), '四好农村路')
    expect(concept.uses.map((use) => use.report)).toEqual(['a'])
    expect(concept.firstUse).toEqual({ year: 2022, reports: ['b'] })
    expect(concept.firstDefinition).toEqual({ year: 2022, reports: ['b'] })
    expect(concept.years).toEqual([
      { year: 2022, held: 2, using: 1, defining: 1 },
      { year: 2023, held: 1, using: 1, defining: 0 },
    ])
    expect(concept.levels).toEqual([
      { level: 'province', held: 1, using: 1, defining: 1 },
      { level: 'county', held: 2, using: 1, defining: 0 },
    ])
  })

  it('come in the order of their ids, whatever the order of the reports', () => {
    const reports = ['c', 'a', 'b'].map((id) => report(id, { year: 2024 }, '建设四好农村路。', ROAD))
    expect(named(build(...reports), '四好农村路').uses.map((use) => use.report)).toEqual(['a', 'b', 'c'])
    expect(named(build(...reports), '四好农村路').firstUse?.reports).toEqual(['a', 'b', 'c'])
    expect(reports.map(({ entry }) => entry.id)).toEqual(['c', 'a', 'b'])
  })
})
