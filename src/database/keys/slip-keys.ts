import { fnv1a } from '../../model/library-files.ts'

/** Names of fewer units have no slip in them, longer ones are found by what they share. */
const SHORTEST = 2
const LONGEST = 24
/** From so many units on two slips are allowed; of a longer name than the second, one alone is looked for by these keys. */
const TWO_SLIPS = { from: 5, to: 14 } as const

/**
 * Returns what a name and a query with slips have in common: hashes of the name and of what is left of it without one
 * character, or without two.
 *
 * A character too many, one missing, one in place of another and two that changed places leave such a rest in common
 * (symmetric deletion: W. Garbe, SymSpell, 2012).
 *
 * @param level With numerals as digits.
 */
export function slipKeys(level: string): number[] {
  if (level.length < SHORTEST || level.length > LONGEST) return []
  const rests = new Set([level])
  for (const rest of withoutOne(level)) rests.add(rest)
  if (level.length >= TWO_SLIPS.from && level.length <= TWO_SLIPS.to)
    for (const rest of withoutOne(level)) for (const less of withoutOne(rest)) rests.add(less)
  return [...new Set([...rests].filter((rest) => rest.length > 1).map((rest) => fnv1a(rest) | 0))]
}

function withoutOne(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1))
}
