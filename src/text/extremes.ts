/** Returns the greatest of any number of values, as `Math.max` does; -Infinity where there are none. */
export function greatestOf(values: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY
  for (const value of values) greatest = Math.max(greatest, value)
  return greatest
}

/** Returns the least of any number of values, as `Math.min` does; Infinity where there are none. */
export function leastOf(values: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (const value of values) least = Math.min(least, value)
  return least
}
