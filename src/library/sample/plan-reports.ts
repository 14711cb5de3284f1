import type { ReportKind } from '../../model/kinds.ts'
import { NATION, SAMPLE_PLACES, type SamplePlace } from './places.ts'

/** The kinds of report that a sample library has. */
export const SAMPLE_KINDS = [
  'work-report',
  'plan-report',
  'budget-report',
  'department-budget',
  'communique',
] as const satisfies readonly ReportKind[]
export type SampleKind = (typeof SAMPLE_KINDS)[number]

/** Which report is to be written: no two have the same of all three. */
export interface PlannedReport {
  readonly place: SamplePlace
  readonly kind: SampleKind
  readonly year: number
}

const YEARS = { first: 2019, count: 8 }
/** The most reports that are planned for: below all that the places, kinds and years give. */
export const MOST_REPORTS = 2000

/** The reports about a city, a county of it and what lies above and beside them, in years before the newest. */
const FAMILY: readonly (readonly [
  who: 'county' | 'peer' | 'city' | 'province' | 'nation',
  kind: SampleKind,
  ago: number,
])[] = [
  ['county', 'work-report', 1],
  ['county', 'work-report', 2],
  ['county', 'plan-report', 1],
  ['city', 'work-report', 1],
  ['province', 'work-report', 1],
  ['nation', 'work-report', 1],
  ['county', 'department-budget', 3],
  ['city', 'plan-report', 2],
  ['peer', 'work-report', 1],
  ['province', 'budget-report', 2],
  ['city', 'communique', 3],
  ['county', 'work-report', 4],
]

/** Plans so many reports: families of places, so that several years of a place and its superiors are among them. */
export function planReports(count: number): PlannedReport[] {
  const planned = new Map<string, PlannedReport>()
  for (const report of candidates()) {
    if (planned.size >= count) break
    const { place, kind, year } = report
    if (isWritten(report)) planned.set(`${place.code} ${kind} ${year}`, report)
  }
  return [...planned.values()]
}

function* candidates(): Generator<PlannedReport> {
  const places = SAMPLE_PLACES
  const cities = inTurn(places.filter(({ level }) => level === 'prefecture'))
  for (let round = 0; round < YEARS.count * SAMPLE_KINDS.length; round++) {
    for (const [at, city] of cities.entries()) yield* familyOf(city, places, round + at)
  }
  for (const place of places)
    for (const kind of SAMPLE_KINDS)
      for (let ago = 0; ago < YEARS.count; ago++) yield { place, kind, year: yearBefore(ago) }
}

/** Takes the cities of different provinces in turn, so that a small library has several provinces. */
function inTurn(cities: readonly SamplePlace[]): SamplePlace[] {
  const rank = (city: SamplePlace) => cities.filter(({ above }) => above === city.above).indexOf(city)
  return [...cities].sort((a, b) => rank(a) - rank(b))
}

function familyOf(city: SamplePlace, places: readonly SamplePlace[], shift: number): PlannedReport[] {
  const counties = places.filter(({ above }) => above === city)
  const [county = city, peer = city] = [
    counties[shift % counties.length],
    counties[(shift + 1) % counties.length],
  ]
  const who = { county, peer, city, province: city.above ?? NATION, nation: NATION }
  return FAMILY.map(([whose, kind, ago]) => ({ place: who[whose], kind, year: yearBefore(ago + shift) }))
}

function yearBefore(ago: number): number {
  return YEARS.first + YEARS.count - 1 - (ago % YEARS.count)
}

/** Tells whether anybody writes such a report: a communiqué comes after its year, and departments are a place's. */
function isWritten({ place, kind, year }: PlannedReport): boolean {
  if (kind === 'communique') return place.level !== 'nation' && year < YEARS.first + YEARS.count - 1
  return kind !== 'department-budget' || place.level === 'prefecture' || place.level === 'county'
}
