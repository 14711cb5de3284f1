import { describe, expect, it } from 'vitest'
import { makeSampleLibrary } from '../library/sample/make-sample-library.ts'
import { SAMPLE_PLACES } from '../library/sample/places.ts'
import { fold } from '../text/fold.ts'
import { findDivision, superiorOf } from './head/divisions.ts'
import { readSample } from './testing/samples.ts'

const { reports, truth } = makeSampleLibrary({ reports: 48, seed: 5 })
const compiled = new Map(reports.map(({ id, source }) => [id, readSample(source)]))

/** The names that each report defines by the truth, as `report name`. */
const wanted = truth.concepts.flatMap(({ name, senses }) =>
  senses.flatMap((sense) => sense.reports.map((id) => `${id} ${fold(name)}`)),
)

describe('the reports of a sample library, compiled', () => {
  it('have no errors', () => {
    const errors = [...compiled].flatMap(([id, { diagnostics }]) =>
      diagnostics.flatMap(({ severity, code }) => (severity === 'error' ? [`${id} ${code}`] : [])),
    )
    expect(errors).toEqual([])
  })

  it('have the entries that the truth names, and no other', () => {
    const found = [...compiled].flatMap(([id, { graph }]) =>
      graph.nodesOf('term').map(({ name }) => `${id} ${fold(name)}`),
    )
    expect(found.filter((entry) => !wanted.includes(entry))).toEqual([])
    const missed = wanted.filter((entry) => !found.includes(entry))
    expect(missed.length).toBeLessThanOrEqual(0.02 * wanted.length)
  })

  it('have the uses of what they define', () => {
    const uses = truth.concepts.flatMap(({ name, uses }) =>
      uses.map(({ report, start, end }) => ({ entry: `${report} ${fold(name)}`, at: `${start}-${end}` })),
    )
    const found = new Set(
      [...compiled].flatMap(([id, { graph }]) =>
        graph.edges.flatMap((edge) => {
          const term = graph.node(edge.target)
          if (edge.kind !== 'cites' || term?.kind !== 'term') return []
          return edge.mentions.map(({ start, end }) => `${id} ${fold(term.name)} ${start}-${end}`)
        }),
      ),
    )
    const own = uses.filter(({ entry }) => wanted.includes(entry))
    const missed = own.filter(({ entry, at }) => !found.has(`${entry} ${at}`))
    expect(missed.length).toBeLessThanOrEqual(0.02 * own.length)
  })

  it('tell kind, place, level, year and title as the catalogue does, but for the one with the head of another place', () => {
    const wrong = truth.faults.misattributed?.report
    for (const { id, place, placeCode, level, kind, year, title, issuer } of truth.reports) {
      const info = compiled.get(id)?.graph.attributes.report
      const read = info && [
        info.place,
        info.placeCode,
        info.level,
        info.kind,
        info.planYear ?? info.reviewYear,
      ]
      const told = [place, placeCode, level, kind, year]
      if (id === wrong) expect(read).not.toEqual(told)
      else expect([read, info?.title, info?.issuer]).toEqual([told, title, issuer])
    }
  })
})

describe('the places of sample libraries', () => {
  it('are divisions with their codes, levels and superiors', () => {
    for (const { name, code, level, above } of SAMPLE_PLACES) {
      if (name === null || code === null) continue
      expect(findDivision(name)).toEqual({ name, code, level })
      expect(superiorOf(code)).toBe(above?.code)
    }
  })
})
