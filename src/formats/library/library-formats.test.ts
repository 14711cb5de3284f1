import { Parser } from 'n3'
import { describe, expect, it } from 'vitest'
import { parseCatalogue } from '../../library/catalogue/parse-catalogue.ts'
import { buildLibrary } from '../../library/library.ts'
import { madeReport, TOOLS } from '../../library/testing/made-reports.ts'
import { formatConceptReference } from './concept-reference.ts'
import { formatLibraryTurtle } from './library-turtle.ts'
import { formatPanel } from './panel.ts'

const title = (place: string, year: number) => `${place}${year}年政府工作报告`
const library = buildLibrary(
  [
    madeReport({
      id: 'a',
      title: title('零陵区', 2023),
      body: '（一）做强产业。发展四新产业，发展四新产业，建设“四好农村路”。',
      entries: ['四新产业：新能源、新材料、新装备、新医药产业。'],
    }),
    madeReport({
      id: 'b',
      title: title('益阳市', 2024),
      body: '（一）做强产业。发展四新产业，建设“四好农村路”。',
      entries: [
        '四新产业：以新型消费为代表的新技术、新业态、新模式、新场景。',
        '四好农村路：建好、管好、护好、运营好农村公路。',
      ],
    }),
  ],
  [],
  TOOLS,
)
const SKOS = 'http://www.w3.org/2004/02/skos/core#'

describe('a library as SKOS', () => {
  const BASE = 'https://example.org/words/'
  const quads = new Parser().parse(formatLibraryTurtle(library, BASE))
  const pairs = (predicate: string) =>
    quads
      .filter((quad) => quad.predicate.value === SKOS + predicate)
      .map(({ subject, object }) => [subject.value.slice(BASE.length), object.value.slice(BASE.length)])

  it('is read relative to its own folder where the site names no host', () => {
    const relative = new Parser({ baseIRI: `${BASE}concepts.ttl` }).parse(formatLibraryTurtle(library, ''))
    expect(relative.map(String)).toHaveLength(quads.length)
    expect(relative.every((quad, at) => quad.equals(quads[at]!))).toBe(true)
  })

  it('matches terms exactly only within a sense, and senses of one name closely', () => {
    expect(pairs('exactMatch')).toEqual(
      expect.arrayContaining([
        ['concept/sixinchanye/#sense-1', 'a/term/sixinchanye/'],
        ['concept/sixinchanye/#sense-2', 'b/term/sixinchanye/'],
        ['concept/sihaonongcunlu/', 'b/term/sihaonongcunlu/'],
      ]),
    )
    expect(pairs('exactMatch')).toHaveLength(3)
    expect(pairs('closeMatch')).toEqual([
      ['concept/sixinchanye/#sense-1', 'concept/sixinchanye/#sense-2'],
      ['concept/sixinchanye/#sense-2', 'concept/sixinchanye/#sense-1'],
    ])
  })
})

describe('the panel', () => {
  it('has a row for each concept, place and year, with what is held', () => {
    const { lines } = parseCatalogue(formatPanel(library).replace('concept,', 'id,'))
    expect(
      lines.map((line) => [
        line.id,
        line.place,
        line.year,
        line.reports_using,
        line.mentions,
        line.senses_defined,
      ]),
    ).toEqual([
      ['sihaonongcunlu', '益阳市', '2024', '1', '1', '1'],
      ['sihaonongcunlu', '零陵区', '2023', '1', '1', ''],
      ['sixinchanye', '益阳市', '2024', '1', '1', '2'],
      ['sixinchanye', '零陵区', '2023', '1', '2', '1'],
    ])
  })
})

describe('the reference to a concept', () => {
  it('says what the library holds', () => {
    const cited = { name: '四新产业', coverage: library.coverage, url: 'https://example.org/' }
    expect(formatConceptReference({ ...cited, accessed: new Date(2026, 0, 5) })).toBe(
      '“四新产业”[DB/OL]//词图：2份报告，2023—2024年. [2026-01-05]. https://example.org/.',
    )
  })
})
