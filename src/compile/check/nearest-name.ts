import { fold } from '../../text/fold.ts'

/** The least likeness of near names: Dice's coefficient of their pairs of adjacent characters. */
const LEAST_SHARED = 0.5

/**
 * Returns the name that is nearest to a coinage, or null if none is near.
 *
 * Two names are near if one contains the other or if they share most pairs of adjacent characters.
 */
export function nearestName(coinage: string, names: readonly string[]): string | null {
  const plain = fold(coinage)
  const pairs = pairsOf(plain)
  let best: { name: string; shared: number } | null = null
  for (const name of names) {
    const other = fold(name)
    const holds =
      Math.min(other.length, plain.length) >= 3 && (other.includes(plain) || plain.includes(other))
    const shared = holds ? 1 : diceOf(pairs, pairsOf(other))
    if (shared >= LEAST_SHARED && shared > (best?.shared ?? 0)) best = { name, shared }
  }
  return best?.name ?? null
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))
}

function diceOf(some: readonly string[], others: readonly string[]): number {
  const left = [...others]
  const shared = some.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return some.length + others.length === 0 ? 0 : (2 * shared.length) / (some.length + others.length)
}
