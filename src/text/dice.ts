import { seededRandom } from './random.ts'

/** Returns a random whole number from 0 to below `limit`. */
export type Dice = (limit: number) => number

/** Makes dice that roll the same for a seed on every machine. */
export function makeDice(seed: number): Dice {
  const random = seededRandom(seed)
  return (limit) => Math.floor(random() * limit)
}

/** Picks one text of a list; the empty text from an empty list. */
export function pick(list: readonly string[], dice: Dice): string {
  return list[dice(list.length)] ?? ''
}

/** Returns a list in random order. */
export function shuffle<T>(list: readonly T[], dice: Dice): T[] {
  return list
    .map((item) => ({ item, key: dice(0x1000000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}
