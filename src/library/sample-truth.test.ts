import { describe, expect, it } from 'vitest'
import { LIBRARY_TOOLS } from '../cli/library-tools.ts'
import { readReport } from '../compile/compile.ts'
import { ORIGIN } from '../compile/testing/samples.ts'
import type { Concept } from '../model/library.ts'
import { indexGraph } from '../model/read-graph.ts'
import { nameKey } from './concepts/name-key.ts'
import { buildLibrary } from './library.ts'
import { makeSampleLibrary } from './sample/make-sample-library.ts'

const { reports, truth } = makeSampleLibrary({ reports: 60, seed: 16 })
const library = buildLibrary(
  reports.map(({ id, source }) => {
    const { graph } = readReport(source, [], ORIGIN)
    if (graph === null) throw new Error(`${id} is no report`)
    return { id, source, graph: indexGraph(graph) }
  }),
  truth.reports.map((report) => ({
    ...{ id: report.id, title: report.title, kind: report.kind, issuer: report.issuer, url: '' },
    ...{ place: report.place ?? '', place_code: report.placeCode ?? '', level: report.level },
    ...{ year: String(report.year), date: report.date },
  })),
  LIBRARY_TOOLS,
)
const byKey = new Map(library.concepts.map((concept) => [nameKey(concept.name), concept]))
/** What one report alone coins is that report's own affair. */
const isShared = ({ senses, uses }: (typeof truth.concepts)[number]) =>
  senses.length > 0 || new Set(uses.map(({ report }) => report)).size > 1
const concepts = truth.concepts.filter(isShared)
const pairs = concepts.map((one) => ({ one, found: byKey.get(nameKey(one.name)) }))

function usesOf(concept: Concept | undefined): string[] {
  return (concept?.uses ?? []).flatMap(({ report, blocks }) =>
    blocks.flatMap(({ places }) => places.map(({ start, end }) => `${report} ${start}-${end}`)),
  )
}

/** A library whose truth is known by construction; the shares are those that the library is held to. */
describe('a sample library of 60 reports', () => {
  it('has the uses of its names, nearly all and hardly any other', () => {
    const wanted = new Set(
      concepts.flatMap(({ name, uses }) =>
        uses.map((use) => `${name} ${use.report} ${use.start}-${use.end}`),
      ),
    )
    const found = new Set(
      pairs.flatMap(({ one, found: concept }) => usesOf(concept).map((use) => `${one.name} ${use}`)),
    )
    const right = [...found].filter((use) => wanted.has(use)).length
    expect(wanted.size).toBeGreaterThan(1000)
    expect(right / found.size).toBeGreaterThanOrEqual(0.98)
    expect(right / wanted.size).toBeGreaterThanOrEqual(0.98)
  })

  it('knows who used and who defined each name first', () => {
    for (const { one, found } of pairs) {
      expect([one.name, found?.firstUse?.year, [...(found?.firstUse?.reports ?? [])].sort()]).toEqual([
        one.name,
        one.firstUse.year,
        [...one.firstUse.reports].sort(),
      ])
      expect([one.name, found?.firstDefinition?.year ?? null]).toEqual([
        one.name,
        one.firstDefinition?.year ?? null,
      ])
    }
  })

  it('tells the meanings of each name apart', () => {
    for (const { one, found } of pairs) {
      const senses = Array.from({ length: found?.senses ?? 0 }, (_, sense) =>
        (found?.entries ?? []).filter((entry) => entry.sense === sense).map(({ report }) => report),
      )
      const told = (groups: readonly (readonly string[])[]) =>
        groups.map((group) => [...group].sort().join()).sort()
      expect([one.name, told(senses)]).toEqual([one.name, told(one.senses.map((sense) => sense.reports))])
    }
  })

  it('finds the report that is there twice and the one that is another place’s, and nothing else', () => {
    expect(library.findings.map(({ code, report }) => [code, report])).toEqual([
      ['misattributed-report', truth.faults.misattributed?.report],
      ['duplicate-report', truth.faults.duplicate?.report],
    ])
  })
})
