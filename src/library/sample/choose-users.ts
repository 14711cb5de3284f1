import { append } from '../../text/collect.ts'
import { type Dice, shuffle } from '../../text/dice.ts'
import { distanceOf, NATION, type SamplePlace } from './places.ts'
import type { PlannedReport } from './plan-reports.ts'

/** A name that so few reports use stays near its home. */
const LOCAL = 6
/** Reports enough of a first year and later ones, for each that is wanted. */
const ENOUGH = 1.3

/** Chooses which reports use a name: of its first year or later, near its home where they are few. */
export class UserChooser {
  private readonly reports: readonly PlannedReport[]
  private readonly dice: Dice
  /** The reports of each year. */
  private readonly byYear = new Map<number, number[]>()
  private readonly years: readonly number[]
  /** The reports as seen from a place, the nearest first. */
  private readonly around = new Map<SamplePlace, readonly number[]>()

  constructor(reports: readonly PlannedReport[], dice: Dice) {
    this.reports = reports
    this.dice = dice
    reports.forEach(({ year }, at) => {
      append(this.byYear, year, at)
    })
    this.years = [...this.byYear.keys()].sort((a, b) => a - b)
  }

  /** Returns the positions of so many reports, fewer where there are no more, in rising order. */
  choose(wanted: number): number[] {
    const first = this.chooseYear(wanted)
    const born = this.byYear.get(first) ?? []
    const home = born[this.dice(born.length)] ?? 0
    const chosen = new Set([home])
    if (wanted <= LOCAL) this.addNear(chosen, { wanted, first })
    else this.addAny(chosen, { wanted, first })
    return [...chosen].sort((a, b) => a - b)
  }

  /** Chooses a first year that leaves reports enough. */
  private chooseYear(wanted: number): number {
    const left = (year: number) =>
      this.years.reduce((sum, one) => sum + (one >= year ? (this.byYear.get(one)?.length ?? 0) : 0), 0)
    const possible = this.years.filter((year) => left(year) >= ENOUGH * wanted)
    return possible[this.dice(possible.length)] ?? this.years[0] ?? 0
  }

  /** Adds reports from the nearest on, leaving out some the first time. */
  private addNear(chosen: Set<number>, { wanted, first }: { wanted: number; first: number }): void {
    const [home = 0] = chosen
    const near = this.nearestFirst(this.reports[home]?.place ?? NATION)
    for (const isPicky of [true, false])
      for (const at of near) {
        if (chosen.size >= wanted) return
        if ((this.reports[at]?.year ?? 0) >= first && !(isPicky && this.dice(2) === 0)) chosen.add(at)
      }
  }

  private addAny(chosen: Set<number>, { wanted, first }: { wanted: number; first: number }): void {
    const open = this.years.filter((year) => year >= first).flatMap((year) => this.byYear.get(year) ?? [])
    for (const at of shuffle(open, this.dice)) if (chosen.size < wanted) chosen.add(at)
  }

  private nearestFirst(place: SamplePlace): readonly number[] {
    const known = this.around.get(place)
    if (known) return known
    const distances = this.reports.map((report) => distanceOf(place, report.place))
    const near = [...distances.keys()].sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0))
    this.around.set(place, near)
    return near
  }
}
