import type { ReportKind } from '../../model/kinds.ts'
import { wordedSide, type Years, yearsIn } from '../outline/sides.ts'
import type { Spoken } from './dates.ts'
import { ACCOUNTS, LAST_YEAR, PERIOD, THIS_YEAR } from './patterns.ts'

/** What the two years of a report are read from. */
export interface YearClues {
  readonly kind: ReportKind
  /** Levelled; '' where there is none. */
  readonly title: string
  readonly headings: readonly string[]
  /** When it was given to a session. */
  readonly spoken: Spoken | null
}

/** From this month on a session speaks of the next year's plan. */
const YEARS_END = 10

/**
 * Finds the two years a report speaks of.
 *
 * A heading with words like 回顾 or 安排 tells which of them its year is; two successive years in the title or in the
 * headings are the one reported on and the one planned. Else the title's only year, or that of the session, is the
 * year planned, and the one before it is reported on if the headings speak of it. Budgets of departments plan their
 * year; accounts, communiqués and yearly reports look back on it; laws, plans and standards have neither.
 */
export function findYears(clues: YearClues): Years {
  const { kind, title } = clues
  const [only = null, ...more] = [...new Set(yearsIn(title))]
  const titled = more.length === 0 ? only : null
  switch (kind) {
    case 'communique':
    case 'annual-report':
      return { review: titled, plan: null }
    case 'department-budget':
      return ACCOUNTS.test(title) ? { review: titled, plan: null } : { review: null, plan: titled }
    case 'law':
    case 'standard':
    case 'plan':
      return { review: null, plan: null }
    case 'other':
      return wordedYears(clues)
    default:
      return completeYears(wordedYears(clues), clues, titled)
  }
}

/** Finds the years that headings and title tell by their words, or by being two in a row. */
function wordedYears({ title, headings }: YearClues): Years {
  let review: number | null = null
  let plan: number | null = null
  for (const heading of headings) {
    const year = yearsIn(heading)[0] ?? null
    const side = wordedSide(heading)
    if (side === 'review') review ??= year
    if (side === 'plan') plan ??= year
  }
  for (const years of [yearsIn(title), headings.flatMap(yearsIn)]) {
    const [first, second, ...more] = [...new Set(years)].sort((a, b) => a - b)
    if (first === undefined || second !== first + 1 || more.length > 0) continue
    review ??= plan === null || plan === second ? first : null
    plan ??= review === first ? second : null
  }
  return { review, plan }
}

function completeYears({ review, plan }: Years, clues: YearClues, titled: number | null): Years {
  const { headings, spoken } = clues
  const planned = plan ?? plannedYear(review, titled, spoken) ?? saidThisYear(review, headings)
  if (planned === null || review !== null) return { review, plan: planned }
  return { review: speaksOfLastYear(headings, planned) ? planned - 1 : null, plan: planned }
}

/** Returns the year planned by the title's year and by when the report was given. */
function plannedYear(review: number | null, titled: number | null, spoken: Spoken | null): number | null {
  const year = spoken && (spoken.month ?? 1) >= YEARS_END ? spoken.year + 1 : (spoken?.year ?? null)
  if (review !== null) return year === review + 1 || titled === review + 1 ? review + 1 : null
  if (titled === null) return year
  // A title may have the year reported on: 2025年工作报告, given in January 2026.
  return year === titled + 1 && spoken?.year === year ? year : titled
}

/** Returns the year after the one reported on where a heading of the plan says 今年. */
function saidThisYear(review: number | null, headings: readonly string[]): number | null {
  return review !== null && headings.some((heading) => THIS_YEAR.test(heading)) ? review + 1 : null
}

/** Tells whether headings report on the year before the one planned, and not on a longer time. */
function speaksOfLastYear(headings: readonly string[], plan: number): boolean {
  if (headings.some((heading) => yearsIn(heading).includes(plan - 1) || LAST_YEAR.test(heading))) return true
  return headings.some(
    (heading) => wordedSide(heading) === 'review' && yearsIn(heading).length === 0 && !PERIOD.test(heading),
  )
}
