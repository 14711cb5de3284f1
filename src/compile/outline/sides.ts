import type { ItemKind, Side } from '../../model/kinds.ts'
import { parseNumeral } from '../../text/numerals.ts'
import {
  HEADING_JOINER,
  LAST_YEAR,
  PLAN_HEADING,
  REVIEW_HEADING,
  SHORTCOMINGS_HEADING,
  SHORTCOMINGS_SENTENCE,
  THIS_YEAR,
  TURNING_HEADING,
  YEAR,
} from './patterns.ts'

/** The year reported on and the year planned, as far as the report names them. */
export interface Years {
  readonly review: number | null
  readonly plan: number | null
}

/** Returns the years that a text names, in figures or characters. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].map(([, year = '']) =>
    Number([...year].map((digit) => parseNumeral(digit) ?? 0).join('')),
  )
}

/** Returns the side that the words of a heading tell, or null; in a phrase (目标任务完成情况) the last word decides. */
export function wordedSide(heading: string): Side | null {
  if (SHORTCOMINGS_HEADING.test(heading)) return 'shortcomings'
  const review = lastOf(heading, REVIEW_HEADING)
  const plan = lastOf(heading, PLAN_HEADING)
  if (review < 0 && plan < 0) return null
  const between = heading.slice(Math.min(review, plan), Math.max(review, plan))
  if (review >= 0 && plan >= 0 && HEADING_JOINER.test(between)) return null
  return review > plan ? 'review' : 'plan'
}

function lastOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

/** Returns the side whose year a heading names, or null. */
function datedSide(heading: string, years: Years): Side | null {
  const named = yearsIn(heading)
  const review = (years.review !== null && named.includes(years.review)) || LAST_YEAR.test(heading)
  const plan = (years.plan !== null && named.includes(years.plan)) || THIS_YEAR.test(heading)
  return review === plan ? null : review ? 'review' : 'plan'
}

/**
 * Returns the side of a section: that of its heading's words, else of its year, else of the section around it.
 *
 * Within a part that has a side, words alone (落实决策部署, 推进重点工作) do not change it: only words for shortcomings,
 * words that agree with the year, or a heading that turns to what comes (下一步).
 */
export function sideOfSection(heading: string, around: Side, years: Years): Side {
  const worded = wordedSide(heading)
  const dated = datedSide(heading, years)
  if (around === 'none') return worded ?? dated ?? 'none'
  const turns = worded === 'shortcomings' || worded === dated || TURNING_HEADING.test(heading)
  return turns && worded !== null ? worded : around
}

/** Tells whether a heading has no word of a side. */
export function saysNoSide(heading: string): boolean {
  const words = [REVIEW_HEADING, PLAN_HEADING].some((pattern) => lastOf(heading, pattern) >= 0)
  return !words && !SHORTCOMINGS_HEADING.test(heading)
}

/** Returns the side of a passage: shortcomings if a sentence of `lead` turns to them, else the side around it. */
export function sideOfPassage(lead: string, around: Side): Side {
  return around !== 'plan' && SHORTCOMINGS_SENTENCE.test(lead) ? 'shortcomings' : around
}

/** Returns the kind of an item on a side; one on no side is a task, since it says what is to be done. */
export function itemKind(side: Side): ItemKind {
  return side === 'review' ? 'achievement' : side === 'shortcomings' ? 'problem' : 'task'
}
