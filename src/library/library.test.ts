import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../model/span.ts'
import type { CatalogueRow } from './catalogue/catalogue-row.ts'
import { nameKey } from './concepts/name-key.ts'
import { buildLibrary, type ShelvedReport } from './library.ts'
import { type MadeReport, madeReport, TOOLS } from './testing/made-reports.ts'

const YEAR = (place: string, year: number) =>
  `${place}${year - 1}年国民经济和社会发展计划执行情况与${year}年计划草案的报告`

const MADE: readonly MadeReport[] = [
  {
    id: 'a-2022',
    title: YEAR('零陵区', 2022),
    body: '（一）建设农村路。推进“四好农村路”建设，推进共享法庭。',
  },
  {
    id: 'b-2023',
    title: YEAR('益阳市', 2023),
    body: '（一）建设农村路。抓好四好农村路，发展四新产业，零工驿站增加。',
    entries: [
      '四好农村路：建好、管好、护好、运营好农村公路。',
      '四新产业：新能源、新材料、新装备、新医药产业。',
    ],
  },
  {
    id: 'c-2024',
    title: YEAR('湖南省', 2024),
    body: '（一）建设农村路。继续建设“四好”农村路，做大四新产业，推进数字人民币试点，打造数字人。',
    entries: [
      '“四好”农村路：把农村公路建好、管好、护好、运营好。',
      '四新产业：以新型消费为代表的新产业、新业态、新模式、新场景。',
      '数字人：由计算机生成的人物形象。',
    ],
  },
  { id: 'd-2025', title: YEAR('永州市', 2025), body: '（一）做强产业。壮大四新产业，办好零工驿站。' },
]
const reports = MADE.map(madeReport)
const library = buildLibrary(reports, [], TOOLS)
const conceptOf = (name: string, { concepts } = library) => {
  const found = concepts.find((concept) => nameKey(concept.name) === nameKey(name))
  if (!found) throw new Error(`no concept ${name}`)
  return found
}

describe('a concept', () => {
  it('joins the reports that define a name with those that only use it, however it is quoted', () => {
    const { entries, uses, senses } = conceptOf('四好农村路')
    expect(entries.map(({ report }) => report)).toEqual(['b-2023', 'c-2024'])
    expect(uses.map(({ report }) => report)).toEqual(['a-2022', 'b-2023', 'c-2024'])
    expect(senses).toBe(1)
  })

  it('keeps definitions apart that say something else', () => {
    const { entries, senses } = conceptOf('四新产业')
    expect(senses).toBe(2)
    expect(entries.map(({ sense }) => sense)).toEqual([0, 1])
  })

  it('is first used and first defined in years that the library tells', () => {
    const { firstUse, firstDefinition } = conceptOf('四好农村路')
    expect(firstUse).toEqual({ year: 2022, reports: ['a-2022'] })
    expect(firstDefinition).toEqual({ year: 2023, reports: ['b-2023'] })
    expect(library.coverage).toEqual({ reports: 4, years: [2022, 2025] })
  })

  it('counts its users against the reports that are held, by year and by level', () => {
    const { years, levels } = conceptOf('四新产业')
    expect(years.map(({ year, held, using, defining }) => [year, held, using, defining])).toEqual([
      [2022, 1, 0, 0],
      [2023, 1, 1, 1],
      [2024, 1, 1, 1],
      [2025, 1, 1, 0],
    ])
    expect(levels.map(({ level, held, using }) => [level, held, using])).toEqual([
      ['province', 1, 1],
      ['prefecture', 2, 2],
      ['county', 1, 0],
    ])
  })

  it('is not used where its name is cut out of other words', () => {
    const [use] = conceptOf('数字人').uses
    expect(use?.blocks.flatMap(({ places }) => places)).toHaveLength(1)
  })

  it('marks what a definition says beyond the first of its sense', () => {
    const [first, second] = conceptOf('四好农村路').entries
    expect(first?.unlike).toEqual([])
    expect(second?.unlike.map((span) => sliceSpan(second.definition, span)).join()).toContain('把')
  })

  it('names what stands beside it in the same blocks', () => {
    expect(conceptOf('四新产业').beside.map(({ name }) => nameKey(name))).toContain(nameKey('四好农村路'))
  })

  it('quotes its first use in each report', () => {
    for (const { uses, name } of library.concepts)
      for (const { quote } of uses) expect(nameKey(sliceSpan(quote.text, quote.mark))).toBe(nameKey(name))
  })
})

describe('a library', () => {
  const laws = (some: readonly ShelvedReport[]) => JSON.stringify(buildLibrary(some, [], TOOLS))

  it('does not depend on the order of its reports', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
        expect(laws(shuffled)).toBe(laws(reports))
      }),
      { numRuns: 10 },
    )
  })

  it('is what it was when a report is taken away and put back', () => {
    fc.assert(
      fc.property(fc.nat(reports.length - 1), (at) => {
        const [gone] = reports.slice(at, at + 1)
        const without = reports.filter((report) => report !== gone)
        expect(laws(without)).not.toBe(laws(reports))
        expect(laws([...without, ...(gone ? [gone] : [])])).toBe(laws(reports))
      }),
      { numRuns: 8 },
    )
  })

  it('slices every use to a form of its name', () => {
    const sources = new Map(reports.map(({ id, source }) => [id, source]))
    for (const { uses, name } of library.concepts)
      for (const { report, blocks } of uses)
        for (const { places } of blocks)
          for (const place of places)
            expect(nameKey(sliceSpan(sources.get(report) ?? '', place))).toBe(nameKey(name))
  })

  it('gives every concept a slug of its own', () => {
    const slugs = library.concepts.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })
})

const row = (cells: Partial<CatalogueRow>): CatalogueRow => ({
  ...{ id: '', title: '', kind: '', issuer: '', place: '', place_code: '' },
  ...{ level: '', year: '', date: '', url: '' },
  ...cells,
})
const codesOf = (rows: readonly CatalogueRow[], some = reports) =>
  buildLibrary(some, rows, TOOLS).findings.map(({ code, report, column }) => [code, report, column])

describe('the catalogue', () => {
  it('takes from the texts what they say, and the rest of the place from the table of divisions', () => {
    const [first] = library.entries
    expect(first).toMatchObject({
      id: 'a-2022',
      place: '零陵区',
      placeCode: '431102',
      within: ['湖南省', '永州市'],
      level: 'county',
      year: 2022,
    })
    expect(library.findings).toEqual([])
  })

  it('lets catalog.csv win, and tells where it contradicts the text', () => {
    const rows = [row({ id: 'a-2022', year: '2021', url: 'https://example.org/a' })]
    const { entries } = buildLibrary(reports, rows, TOOLS)
    expect(entries[0]).toMatchObject({ year: 2021, url: 'https://example.org/a', place: '零陵区' })
    expect(codesOf(rows)).toEqual([['contradicted-cell', 'a-2022', 'year']])
  })

  it('tells of a report whose opening is of another place', () => {
    expect(codesOf([row({ id: 'b-2023', place: '永州市' })])).toEqual([
      ['misattributed-report', 'b-2023', null],
    ])
  })

  it('tells of lines without a report, twice, or with a cell that cannot be read', () => {
    expect(codesOf([row({ id: 'x' }), row({ id: 'a-2022', year: '22' }), row({ id: 'a-2022' })])).toEqual([
      ['row-without-report', 'x', null],
      ['repeated-row', 'a-2022', null],
      ['malformed-cell', 'a-2022', 'year'],
    ])
  })

  it('tells what neither text nor line says', () => {
    const nameless = madeReport({ id: 'e', body: '（一）做强产业。壮大四新产业。' })
    expect(codesOf([], [...reports, nameless])).toEqual([
      ['missing-cell', 'e', 'place'],
      ['missing-cell', 'e', 'year'],
    ])
  })

  it('tells of two reports with nearly one text, and of two places for it', () => {
    const long = Array.from({ length: 60 }, (_, n) => `第${n}件事是把第${n * 7}项工作做到位`).join('。')
    const twins = [
      madeReport({ id: 'x', title: YEAR('益阳市', 2024), body: `（一）做强产业。${long}。` }),
      madeReport({ id: 'y', title: YEAR('零陵区', 2024), body: `（一）做强产业。${long}，再加一句话。` }),
      madeReport({
        id: 'z',
        title: YEAR('永州市', 2024),
        body: '（一）做强产业。全然不同的一段话，说的是别的事情。',
      }),
    ]
    expect(codesOf([], twins)).toEqual([
      ['duplicate-report', 'y', null],
      ['misattributed-report', 'y', null],
    ])
  })
})
