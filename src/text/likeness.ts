/** Returns the stretches of `size` code units of a text, each with how often it stands there. */
export function ngramsOf(text: string, size = 2): Map<string, number> {
  const ngrams = new Map<string, number>()
  for (let at = 0; at + size <= text.length; at++) {
    const ngram = text.slice(at, at + size)
    ngrams.set(ngram, (ngrams.get(ngram) ?? 0) + 1)
  }
  return ngrams
}

/**
 * Returns how alike two texts are, from 0 to 1: twice the n-grams they share over all they have (Dice, 1945).
 *
 * @param a N-grams of one text, `b` of the other.
 */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const all = countAll(a) + countAll(b)
  return all === 0 ? 0 : (2 * countShared(a, b)) / all
}

/** Returns which part of the shorter text's n-grams the longer one has too, from 0 to 1 (overlap coefficient: Szymkiewicz, 1934). */
export function sharedPart(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const least = Math.min(countAll(a), countAll(b))
  return least === 0 ? 0 : countShared(a, b) / least
}

/** Counts n-grams with their repetitions. */
export function countAll(ngrams: ReadonlyMap<string, number>): number {
  let all = 0
  for (const count of ngrams.values()) all += count
  return all
}

function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const [ngram, count] of few) shared += Math.min(count, many.get(ngram) ?? 0)
  return shared
}
