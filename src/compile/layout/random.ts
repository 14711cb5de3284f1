/**
 * Returns a source of numbers from 0 to below 1 that is the same for the same seed on every machine.
 *
 * A linear congruential generator in whole numbers (Numerical Recipes): good enough to shake a layout.
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
