import { fold } from '../../text/fold.ts'
import { likeness, ngramsOf } from '../../text/likeness.ts'

/** The least likeness of near names: Dice's coefficient of their pairs of adjacent characters. */
const LEAST_SHARED = 0.5

/**
 * Returns the name that is nearest to a coinage, or null if none is near.
 *
 * Two names are near if one contains the other or if they share most pairs of adjacent characters.
 */
export function nearestName(coinage: string, names: readonly string[]): string | null {
  const plain = fold(coinage)
  const ngrams = ngramsOf(plain)
  let best: { name: string; shared: number } | null = null
  for (const name of names) {
    const other = fold(name)
    const holds =
      Math.min(other.length, plain.length) >= 3 && (other.includes(plain) || plain.includes(other))
    const shared = holds ? 1 : likeness(ngrams, ngramsOf(other))
    if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { name, shared }
  }
  return best?.name ?? null
}
