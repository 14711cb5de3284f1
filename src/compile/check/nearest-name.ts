import { fold } from '../../text/fold.ts'
import { likeness, ngramsOf } from '../../text/likeness.ts'

/** How much of both names two must share to be near, as Dice's coefficient of their pairs of characters. */
const LEAST_SHARED = 0.5

/**
 * Gives the name that is nearest to a coinage, or null where none is near.
 *
 * One of them holds the other, or they share most pairs of neighbouring characters (Dice's coefficient).
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
