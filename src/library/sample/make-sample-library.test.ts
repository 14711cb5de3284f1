import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuote, stripQuotes } from '../../text/fold.ts'
import { makeSampleLibrary } from './make-sample-library.ts'
import { distanceOf, SAMPLE_PLACES } from './places.ts'
import { MOST_REPORTS, planReports } from './plan-reports.ts'
import type { SampleLibrary, TrueConcept } from './truth.ts'

const library = makeSampleLibrary({ reports: 60, seed: 3 })
const { reports, truth } = library
const sources = new Map(reports.map(({ id, source }) => [id, source]))
const years = new Map(truth.reports.map(({ id, year }) => [id, year]))
const usersOf = ({ uses }: TrueConcept) => new Set(uses.map(({ report }) => report))
const definersOf = ({ senses }: TrueConcept) => senses.flatMap((sense) => sense.reports)

const APPENDIX = /^(?:附件(?:：名词解释|\n名词解释)|名词解释：?)$/mu
const bodyOf = (source: string) => source.slice(0, APPENDIX.exec(source)?.index)

/** Returns what finds every occurrence of a name in a text, over quotation marks, as `start-end` of the text. */
function makeFinder(text: string): (name: string) => string[] {
  const kept = [...text.split('').keys()].filter((at) => !isQuote(text.charAt(at)))
  const plain = kept.map((at) => text.charAt(at)).join('')
  return (name) => {
    const found: string[] = []
    for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1))
      found.push(`${kept[at]}-${(kept[at + name.length - 1] ?? 0) + 1}`)
    return found
  }
}

describe('makeSampleLibrary', () => {
  it('gives the same library for the same seed, another for another', () => {
    expect(makeSampleLibrary({ reports: 60, seed: 3 })).toEqual(library)
    expect(makeSampleLibrary({ reports: 60, seed: 4 }).reports[0]?.source).not.toBe(reports[0]?.source)
  })

  it('has as many reports as are wanted, each once, and refuses a number that it cannot make', () => {
    for (const wanted of [1, 2, 11, 12, 13]) {
      const { reports, truth } = makeSampleLibrary({ reports: wanted, seed: 1 })
      expect(new Set(reports.map(({ id }) => id)).size).toBe(wanted)
      expect(truth.reports.map(({ id }) => id).sort()).toEqual(reports.map(({ id }) => id).sort())
    }
    for (const wanted of [0, -1, 1.5, MOST_REPORTS + 1])
      expect(() => makeSampleLibrary({ reports: wanted, seed: 1 })).toThrow(RangeError)
  })

  it('has faults on purpose from twelve reports on', () => {
    const faultsOf = (reports: number) => makeSampleLibrary({ reports, seed: 1 }).truth.faults
    expect(faultsOf(11)).toEqual({ duplicate: null, misattributed: null })
    expect(faultsOf(12)).toMatchObject({ duplicate: {}, misattributed: {} })
  })

  it('rolls otherwise for each report, and for each of neighbouring seeds', () => {
    const datesOf = (seed: number) =>
      makeSampleLibrary({ reports: 12, seed }).truth.reports.map(({ date }) => date.slice(-2))
    expect(new Set(datesOf(1)).size).toBeGreaterThan(5)
    const first = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => datesOf(seed)[0])
    expect(new Set(first).size).toBeGreaterThan(4)
  })

  it('makes a library of any seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        expect(makeSampleLibrary({ reports: 12, seed }).reports).toHaveLength(12)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the truth of a sample library', () => {
  it('has uses that slice to their name, outside the appendix', () => {
    for (const { name, uses } of truth.concepts)
      for (const { report, start, end } of uses) {
        const source = sources.get(report) ?? ''
        const surface = source.slice(start, end)
        expect(stripQuotes(surface)).toBe(name)
        expect(isQuote(surface.charAt(0)) || isQuote(surface.charAt(surface.length - 1))).toBe(false)
        expect(end).toBeLessThanOrEqual(bodyOf(source).length)
      }
  })

  it('has every occurrence of every name but those within longer names and within other words', () => {
    const strays: string[] = []
    for (const { id, source } of reports) {
      const here = truth.concepts.map(({ name, uses, traps }) => {
        const local = (places: TrueConcept['uses']) => places.filter(({ report }) => report === id)
        return { name, uses: local(uses), covers: [...local(uses), ...local(traps)] }
      })
      const covers = here.flatMap((one) => one.covers)
      const find = makeFinder(bodyOf(source))
      for (const { name, uses } of here) {
        const found = find(name)
        for (const { start, end } of uses) expect(found).toContain(`${start}-${end}`)
        for (const one of found) {
          const [start = 0, end = 0] = one.split('-').map(Number)
          const isUse = uses.some((use) => use.start === start && use.end === end)
          const isWithin = covers.some(
            (cover) => cover.start <= start && cover.end >= end && cover.end - cover.start > end - start,
          )
          if (!isUse && !isWithin) strays.push(`${id} ${name} ${one}`)
        }
      }
    }
    expect(strays).toEqual([])
  })

  it('has names within other words, which are no uses, and longer names beside those that they contain', () => {
    const trapped = truth.concepts.filter(({ traps }) => traps.length > 0)
    expect(trapped.length).toBeGreaterThan(5)
    for (const { name, uses, traps } of trapped)
      for (const { report, start, end } of traps) {
        expect(sources.get(report)?.slice(start, end)).toMatch(new RegExp(`.${name}|${name}.`, 'u'))
        expect(uses.some((use) => use.report === report && use.start < end && use.end > start)).toBe(false)
      }
    const names = truth.concepts.map(({ name }) => name)
    expect(names.some((long) => names.some((short) => short !== long && long.startsWith(short)))).toBe(true)
  })

  it('tells the first years, before which nobody uses or defines a name', () => {
    for (const concept of truth.concepts) {
      const users = [...usersOf(concept)]
      const least = Math.min(...users.map((id) => years.get(id) ?? 0))
      const first = users.filter((id) => years.get(id) === least)
      expect(concept.firstUse).toEqual({ year: least, reports: first.sort() })
      const definers = definersOf(concept)
      for (const id of definers) expect(users).toContain(id)
      if (definers.length === 0) expect(concept.firstDefinition).toBeNull()
      else expect(concept.firstDefinition?.year).toBe(Math.min(...definers.map((id) => years.get(id) ?? 0)))
    }
    const later = truth.concepts.filter(
      ({ firstUse, firstDefinition }) => firstDefinition !== null && firstDefinition.year > firstUse.year,
    )
    expect(later.length).toBeGreaterThan(5)
  })

  it('has few names in half of the reports and most in one or two; about one user in six defines', () => {
    const counts = truth.concepts.map((concept) => usersOf(concept).size).sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThanOrEqual(30)
    expect(counts.filter((count) => count <= 2).length).toBeGreaterThan(counts.length / 2)
    const total = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)
    const share = total(truth.concepts.map((one) => definersOf(one).length)) / total(counts)
    expect(share).toBeGreaterThan(1 / 8)
    expect(share).toBeLessThan(1 / 4)
  })

  it('has names with two senses, no report in both, and definitions that differ within a sense', () => {
    const twofold = truth.concepts.filter(({ senses }) => senses.length === 2)
    expect(twofold.length).toBeGreaterThan(5)
    for (const concept of twofold) expect(new Set(definersOf(concept)).size).toBe(definersOf(concept).length)
    const wordings = (concept: TrueConcept, sense: number) =>
      new Set(
        concept.senses[sense]?.reports.map((id) => {
          const source = sources.get(id) ?? ''
          const entries = source.slice(bodyOf(source).length).split('\n')
          return entries.find((line) => stripQuotes(line).includes(`${concept.name}：`))?.split('：')[1]
        }),
      )
    expect(truth.concepts.some((concept) => wordings(concept, 0).size > 1)).toBe(true)
  })

  it('has one text under two ids, nearly the same, and one with the head of another place', () => {
    const { duplicate, misattributed } = truth.faults
    const lines = (id: string | undefined) => (sources.get(id ?? '') ?? '').split('\n')
    const copied = new Set(lines(duplicate?.copyOf))
    expect(lines(duplicate?.report).filter((line) => !copied.has(line))).toHaveLength(2)
    const wrong = truth.reports.find(({ id }) => id === misattributed?.report)
    const head = lines(misattributed?.report).slice(0, 5).join('\n')
    expect(head).toContain(misattributed?.openingPlace)
    expect(head).not.toContain(wrong?.place)
  })

  it('has several years of a place and reports of its superiors', () => {
    const places = SAMPLE_PLACES
    const county = places.find(({ level }) => level === 'county')
    const own = truth.reports.filter(({ placeCode }) => placeCode === county?.code)
    expect(new Set(own.map(({ year }) => year)).size).toBeGreaterThan(2)
    for (let above = county?.above; above; above = above.above)
      expect(truth.reports.some(({ placeCode }) => placeCode === (above?.code ?? null))).toBe(true)
    expect(new Set(truth.reports.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
  })
})

describe('the appendixes of a sample library', () => {
  it.each([
    ['numbers', /^1\.\S/u],
    ['numbers and bare names', /^1\. /u],
    ['circled numbers', /^①/u],
    ['numbers that the body has as well', /^\[1\]/u],
    ['no numbers', /^[“\p{Script=Han}]/u],
  ])('have, in some reports, %s', (_, opening) => {
    const found = reports.filter(({ source }) => {
      const [, first = ''] = source.slice(bodyOf(source).length).replace('附件\n', '').split('\n')
      return opening.test(first)
    })
    expect(found.length).toBeGreaterThan(0)
    for (const { source } of found) expect(bodyOf(source).includes('[1]')).toBe(opening.test('[1]'))
  })
})

describe('planReports', () => {
  it('plans up to the most reports, no two alike', () => {
    const planned = planReports(MOST_REPORTS)
    expect(new Set(planned.map(({ place, kind, year }) => `${place.code} ${kind} ${year}`)).size).toBe(
      MOST_REPORTS,
    )
  })
})

describe('distanceOf', () => {
  it('is 0 for a place itself and greater for peers than for superiors', () => {
    const counties = SAMPLE_PLACES.filter(({ level }) => level === 'county')
    const [one, peer] = counties
    const city = one?.above
    if (!one || !peer || !city) throw new Error('no counties')
    expect([distanceOf(one, one), distanceOf(one, city), distanceOf(one, peer)]).toEqual([0, 1, 2])
    expect(distanceOf(one, counties.at(-1) ?? one)).toBe(6)
  })
})

describe('the size of a library', () => {
  it('is that of real reports', () => {
    const lengths = (sample: SampleLibrary) => sample.reports.map(({ source }) => source.length)
    expect(Math.min(...lengths(library))).toBeGreaterThan(1500)
  })
})
