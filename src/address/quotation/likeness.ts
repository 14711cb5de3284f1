const GRAM = 2

/** Gives the pairs of neighbouring characters of a text, each with how often it stands there. */
export function gramsOf(text: string): Map<string, number> {
  const grams = new Map<string, number>()
  for (let at = 0; at + GRAM <= text.length; at++) {
    const gram = text.slice(at, at + GRAM)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return grams
}

/**
 * Gives how alike two texts are, from 0 to 1: twice the pairs of characters they share over all they have (Dice, 1945).
 *
 * @param a As `gramsOf` gives them, b likewise.
 */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [gram, count] of few) shared += Math.min(count, many.get(gram) ?? 0)
  const all = sum(a) + sum(b)
  return all === 0 ? 0 : (2 * shared) / all
}

function sum(grams: ReadonlyMap<string, number>): number {
  let total = 0
  for (const count of grams.values()) total += count
  return total
}
