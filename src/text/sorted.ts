/**
 * Counts the positions from 0 on for which something holds, where it holds for none after the first for which it does
 * not (binary search).
 *
 * @param length How many positions there are.
 */
export function countLeading(length: number, holds: (position: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns the positions of a longest strictly ascending subsequence (patience sorting with back links). */
export function longestAscent(values: readonly number[]): Set<number> {
  const tops: number[] = []
  const before = values.map((value, at) => {
    const below = countLeading(tops.length, (i) => (values[tops[i] as number] as number) < value)
    tops[below] = at
    return tops[below - 1] ?? -1
  })
  const kept = new Set<number>()
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) kept.add(at)
  return kept
}
