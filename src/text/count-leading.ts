/**
 * Counts the positions from 0 on for which something holds, where it holds for none after the first that it does not
 * hold for (binary search).
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
