/**
 * Returns a function that gives random numbers from 0 to below 1, the same for a seed on every machine: a linear
 * congruential generator in integers (Numerical Recipes), good enough for a layout.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
