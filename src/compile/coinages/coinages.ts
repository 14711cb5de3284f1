/** This room finds the coinages of the body that no entry defines. */

import { coinageKey, type NodeKey, type Slug } from '../../model/ids.ts'
import type { CoinageReason } from '../../model/kinds.ts'
import { sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import type { Body } from '../citations/body.ts'
import type { Citation } from '../citations/citations.ts'
import { newSlugs } from '../names/slugs.ts'
import { weigh } from './coinage-evidence.ts'
import { findCandidates, type Place } from './coinage-places.ts'
import { COINAGE_HEAD, MERE_COUNT, UNQUOTED_PARALLEL } from './patterns.ts'

/** A term-like expression of the body that no entry defines. */
export interface Coinage {
  readonly key: NodeKey
  readonly name: string
  readonly score: number
  readonly reasons: readonly CoinageReason[]
  /** Its uses in source order; the span of its node is the first. */
  readonly uses: readonly Citation[]
}

/** A name whose quotation marks stand around a part of it, of which the first is not in its span. */
const CLOSED_WITHIN = /^[^“‘]*[”’]/u
/** How many code units after a use tell what it names. */
const AFTER = 12

/**
 * Finds expressions of the body that have the form of a term but no entry, in the order of their first use.
 *
 * Book titles, sentences, lists, numbers and dates are no coinages, nor is what is cited as a term or component. Without
 * quotation marks only what counts several things is one (三高四新, 六大行动).
 */
export function findCoinages(body: Body, cited: readonly Citation[]): Coinage[] {
  const taken = cited.map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  const slugFor = newSlugs()
  return [...findCandidates(body, taken).values()].flatMap((places) => coinageOf(body, places, slugFor) ?? [])
}

function coinageOf(
  { printed, text: { source } }: Body,
  places: readonly Place[],
  slugFor: (name: string) => Slug,
): Coinage | null {
  const first = places[0]
  if (!first) return null
  const surface = sliceSpan(source, first)
  const name = first.isQuoted && !CLOSED_WITHIN.test(surface) ? surface.trim() : stripQuotes(surface)
  const after = source.slice(first.end, first.end + AFTER)
  const isQuoted = places.some((place) => place.isQuoted)
  if (!isQuoted && !isFirm(name, after, places.length)) return null
  const key = coinageKey(slugFor(name))
  const uses = places.map(({ start, end, block }): Citation => {
    const mention = { start, end, surface: printed.slice(start, end), match: 'exact' } as const
    return { target: key, term: null, block, mention }
  })
  return { key, name, ...weigh({ name, after, uses: places.length, isQuoted }), uses }
}

/**
 * Tells whether an unquoted name is surely one. Parallel numerals are only if used again or called 战略, 行动; a mere
 * count (两项重点改革) is only if used again.
 */
function isFirm(name: string, after: string, uses: number): boolean {
  const isLoose = MERE_COUNT.test(name) || name.search(UNQUOTED_PARALLEL) === 0
  return !isLoose || uses > 1 || (!MERE_COUNT.test(name) && COINAGE_HEAD.test(after))
}
