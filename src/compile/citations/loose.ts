import { type Span, sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { foldSource, nameFinder } from '../../text/found-names.ts'
import type { Term } from '../glossary/terms.ts'
import type { Body } from './body.ts'
import type { Citation } from './citations.ts'
import { JOINED_DIGITS, JOINING_SIGN, SEVERAL_NUMERALS } from './patterns.ts'

/** The most signs that a surface may have between its words. */
const MOST_SIGNS = 4

/**
 * Finds names written with other signs between their words: “甲、乙” as “甲”“乙”, 三送三解 as “三送”、“三解”.
 *
 * Only a name with a sign or with several numerals can be known by its words alone.
 */
export function findLoose({ text, owned, terms }: Body): (Citation & Span)[] {
  const names = looseNames(terms)
  if (names.size === 0) return []
  const sure = [...names.values()]
  const find = nameFinder([...names.keys()])
  // One span at a time: the whole text without its signs, folded, would double the memory that is needed.
  return owned.flatMap((owner) => {
    const own = sliceSpan(text.source, owner)
    const places = find(foldSource(own.replace(JOINING_SIGN, '\u200b')))
    return places.flatMap(({ name, start, end }) => {
      const term = sure[name]
      const surface = own.slice(start, end)
      const signs = surface.length - surface.replace(JOINING_SIGN, '').length
      if (!term || signs > MOST_SIGNS || JOINED_DIGITS.test(surface)) return []
      const span = { start: owner.start + start, end: owner.start + end }
      const mention = { ...span, surface, match: 'reworded' } as const
      return [{ target: term.key, term: term.key, block: owner.block, mention, ...span }]
    })
  })
}

/** Returns the terms that are known by their words alone, by these words; null where two terms have the same. */
function looseNames(terms: readonly Term[]): Map<string, Term | null> {
  const names = new Map<string, Term | null>()
  for (const term of terms) {
    const words = fold(term.name.replace(JOINING_SIGN, ''))
    const isMarked = words.length < fold(term.name).length || SEVERAL_NUMERALS.test(words)
    if (isMarked && words.length >= 4) names.set(words, names.has(words) ? null : term)
  }
  return names
}
