import type { ItemKind, Side } from '../model/kinds.ts'
import {
  PLAN_HEADING,
  REVIEW_HEADING,
  SHORTCOMINGS_HEADING,
  SHORTCOMINGS_SENTENCE,
  YEAR,
} from './patterns.ts'

/** The year reported on and the year planned, as far as the report names them. */
export interface Years {
  readonly review: number | null
  readonly plan: number | null
}

/**
 * Finds the two years a report speaks of.
 *
 * A heading that says what it does (回顾, 安排) gives its year; two years that follow one another, in the
 * title or in the headings, are the one reported on and the one planned.
 */
export function findYears(title: string, headings: readonly string[]): Years {
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

function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map((match) => Number(match[1]))
}

/** Gives the side that a heading's own words tell, or null. */
function wordedSide(heading: string): Side | null {
  if (SHORTCOMINGS_HEADING.test(heading)) return 'shortcomings'
  const review = REVIEW_HEADING.test(heading)
  const plan = PLAN_HEADING.test(heading)
  return review === plan ? null : review ? 'review' : 'plan'
}

/** Gives the side of a section: by its heading's words, else its year, else as the section around it. */
export function sideOfSection(heading: string, around: Side, years: Years): Side {
  const worded = wordedSide(heading)
  if (worded !== null) return worded
  const named = yearsIn(heading)
  const review = years.review !== null && named.includes(years.review)
  const plan = years.plan !== null && named.includes(years.plan)
  return review === plan ? around : review ? 'review' : 'plan'
}

/** Gives the side of a passage: what falls short where a sentence of `lead` turns to it, else as around it. */
export function sideOfPassage(lead: string, around: Side): Side {
  return around !== 'plan' && SHORTCOMINGS_SENTENCE.test(lead) ? 'shortcomings' : around
}

/** Gives the kind of an item on this side; one on no side is a task, for it says what is to be done. */
export function itemKind(side: Side): ItemKind {
  return side === 'review' ? 'achievement' : side === 'shortcomings' ? 'problem' : 'task'
}
