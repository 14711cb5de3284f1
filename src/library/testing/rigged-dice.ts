import type { Dice } from '../../text/dice.ts'

/** Returns dice that show, of so many faces, always the same: the one that is told, else 0. */
export function riggedDice(faces: Readonly<Record<number, number>> = {}): Dice {
  return (limit) => faces[limit] ?? 0
}

/** Dice that show what is laid before them, then 0. */
export interface LaidDice {
  readonly dice: Dice
  /** Lays what is shown next, in the place of what is left. */
  lay(...rolls: readonly number[]): void
}

/** Makes dice that show what is laid before them. */
export function laidDice(...first: readonly number[]): LaidDice {
  let left = [...first]
  return {
    dice: () => left.shift() ?? 0,
    lay(...rolls) {
      left = [...rolls]
    },
  }
}
