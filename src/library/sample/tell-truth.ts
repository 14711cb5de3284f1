import { compareSpans } from '../../model/span.ts'
import { append } from '../../text/collect.ts'
import { leastOf } from '../../text/extremes.ts'
import type { DraftPlace } from './draft.ts'
import type { SpreadConcept } from './spread.ts'
import type { SampleTruth, TrueConcept, TrueFaults, TruePlace, TrueReport, TrueYear } from './truth.ts'
import type { ReportOrder, WrittenReport } from './write-report.ts'

/** A report with its id, as it was written and why. */
export interface NamedReport extends WrittenReport {
  readonly id: string
  readonly order: ReportOrder
}

/** Tells the truth of written reports: what the catalogue says of them, and who uses and defines each name. */
export function tellTruth(
  written: readonly NamedReport[],
  concepts: readonly SpreadConcept[],
  faults: TrueFaults,
): SampleTruth {
  const reports = written.map(trueReport).sort((a, b) => compareTexts(a.id, b.id))
  const years = new Map(reports.map(({ id, year }) => [id, year]))
  const uses = placesByName(written, ({ draft }) => draft.uses)
  const traps = placesByName(written, ({ draft }) => draft.traps)
  const told = concepts.flatMap(({ made: { name }, meanings }): TrueConcept[] => {
    const used = uses.get(name) ?? []
    const firstUse = firstYear(
      used.map(({ report }) => report),
      years,
    )
    if (firstUse === null) return []
    const senses = meanings
      .map((_, meaning) => ({ reports: definingAs(written, name, meaning) }))
      .filter((sense) => sense.reports.length > 0)
    const firstDefinition = firstYear(
      senses.flatMap((sense) => sense.reports),
      years,
    )
    return [{ name, senses, uses: used, traps: traps.get(name) ?? [], firstUse, firstDefinition }]
  })
  return { reports, concepts: told.sort((a, b) => compareTexts(a.name, b.name)), faults }
}

function trueReport({ id, order, head }: NamedReport): TrueReport {
  const { place, kind, year } = order.planned
  const { title, issuer, date } = head
  return { id, place: place.name, placeCode: place.code, level: place.level, kind, year, title, issuer, date }
}

function placesByName(
  written: readonly NamedReport[],
  placesOf: (report: NamedReport) => readonly DraftPlace[],
): Map<string, TruePlace[]> {
  const places = new Map<string, TruePlace[]>()
  for (const report of [...written].sort((a, b) => compareTexts(a.id, b.id)))
    for (const { name, start, end } of [...placesOf(report)].sort(compareSpans))
      append(places, name, { report: report.id, start, end })
  return places
}

function definingAs(written: readonly NamedReport[], name: string, meaning: number): string[] {
  return written
    .filter(({ entries }) => entries.get(name) === meaning)
    .map(({ id }) => id)
    .sort(compareTexts)
}

function firstYear(ids: readonly string[], years: ReadonlyMap<string, number>): TrueYear | null {
  const first = leastOf(ids.map((id) => years.get(id) ?? Number.POSITIVE_INFINITY))
  const reports = [...new Set(ids)].filter((id) => years.get(id) === first).sort(compareTexts)
  return reports.length === 0 ? null : { year: first, reports }
}

/** Compares by code units, the same on every machine. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
