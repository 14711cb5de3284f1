import type { Concept } from '../../../../model/library.ts'

/** The measures of the chart of years, in CSS pixels. */
export const CHART = { top: 22, height: 120, foot: 24, band: 64, bar: 18, gap: 4, left: 40 } as const

/** A bar of the chart. */
export interface Bar {
  readonly x: number
  readonly y: number
  readonly height: number
}

/** A year of the chart: its bars are as high as its share of the reports held of that year. */
export interface ChartYear {
  readonly year: number
  /** The middle of the year's band. */
  readonly middle: number
  readonly using: Bar
  readonly defining: Bar
  readonly counts: string
}

/** Returns the years of a chart from left to right; none where no report tells its year. */
export function chartYears(years: Concept['years']): ChartYear[] {
  const { top, height, band, bar, gap, left } = CHART
  return years.map(({ year, held, using, defining }, at) => {
    const middle = left + band * at + band / 2
    const barOf = (count: number, x: number): Bar => {
      const high = held === 0 ? 0 : Math.round((height * count) / held)
      return { x, y: top + height - high, height: high }
    }
    return {
      year,
      middle,
      using: barOf(using, middle - bar - gap / 2),
      defining: barOf(defining, middle + gap / 2),
      counts: `${using}/${held}`,
    }
  })
}
