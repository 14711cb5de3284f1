/**
 * Gives how many of the first `length` places of a sorted list satisfy a condition that holds up to some place and not
 * from there on, in about log2(length) questions.
 */
export function countLeadingTrue(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
