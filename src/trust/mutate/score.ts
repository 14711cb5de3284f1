import type { Judgement } from './judgements.ts'
import { formatChange, isNoticed, isSurvivor, type Mutant } from './mutant.ts'

/** How many of a room's mutants the tests notice. */
export interface Score {
  readonly noticed: number
  /** Survivors that are judged to be equivalent: no test can notice them. */
  readonly equivalent: number
  /** The survivors that are not, each as `docs/mutants.md` would name it, in the order of files and lines. */
  readonly survivors: readonly { readonly file: string; readonly line: number; readonly change: string }[]
  /** Judgements of mutated files that fit no survivor any more. */
  readonly outdated: readonly Judgement[]
}

/**
 * Scores mutants against what was judged of them.
 *
 * @param sourceOf Returns the text of a file by its path below the project.
 */
export function scoreMutants(
  mutants: readonly Mutant[],
  judgements: readonly Judgement[],
  sourceOf: (file: string) => string,
): Score {
  const keyOf = (file: string, change: string) => `${file}\n${change}`
  const judged = new Set(judgements.map(({ file, change }) => keyOf(file, change)))
  const named = mutants.filter(isSurvivor).map((mutant) => ({
    file: mutant.file,
    line: mutant.location.start.line,
    change: formatChange(mutant, sourceOf(mutant.file)),
  }))
  const survivors = named
    .filter(({ file, change }) => !judged.has(keyOf(file, change)))
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line))
  const found = new Set(named.map(({ file, change }) => keyOf(file, change)))
  return {
    noticed: mutants.filter(isNoticed).length,
    equivalent: named.length - survivors.length,
    survivors,
    outdated: judgements.filter(({ file, change }) => !found.has(keyOf(file, change))),
  }
}

/** Returns the share of mutants noticed of all that could be; 1 where there were none. */
export function shareNoticed({ noticed, survivors }: Score): number {
  const all = noticed + survivors.length
  return all === 0 ? 1 : noticed / all
}

/** Returns the score of all mutants of several scores. */
export function addScores(scores: readonly Score[]): Score {
  return {
    noticed: scores.reduce((sum, { noticed }) => sum + noticed, 0),
    equivalent: scores.reduce((sum, { equivalent }) => sum + equivalent, 0),
    survivors: scores.flatMap(({ survivors }) => survivors),
    outdated: scores.flatMap(({ outdated }) => outdated),
  }
}
