/** Returns the pairs of neighbouring characters of a text, each with how often it stands there. */
export function bigramsOf(text: string): Map<string, number> {
  const bigrams = new Map<string, number>()
  for (let at = 0; at + 2 <= text.length; at++) {
    const bigram = text.slice(at, at + 2)
    bigrams.set(bigram, (bigrams.get(bigram) ?? 0) + 1)
  }
  return bigrams
}

/**
 * Returns how alike two texts are, from 0 to 1: twice the pairs of characters they share over all they have (Dice, 1945).
 *
 * @param a As `bigramsOf` returns them, `b` likewise.
 */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [bigram, count] of few) shared += Math.min(count, many.get(bigram) ?? 0)
  const all = sum(a) + sum(b)
  return all === 0 ? 0 : (2 * shared) / all
}

function sum(bigrams: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of bigrams.values()) total += count
  return total
}
