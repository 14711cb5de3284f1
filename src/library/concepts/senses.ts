import { fold } from '../../text/fold.ts'
import { countAll, likeness, ngramsOf, sharedPart } from '../../text/likeness.ts'

/**
 * Definitions are of one sense if they are at least so alike, or if the longer one says at least so much of what the
 * shorter one does. Among made definitions, two of one sense are never less alike than 0.25 (part: 0.27), two of
 * different senses never more than 0.1 (0.12; `sample-library`, 400 reports). What short definitions of one thing share
 * may be less: they are shown apart, which loses nothing.
 */
const SAME = { likeness: 0.18, part: 0.2 } as const
/** A definition of fewer pairs of characters is within others by chance. */
const FEWEST_PAIRS = 10
/** Marks part what a definition lists: a pair across one is of the list's form, not of its words. */
const NO_LETTER = /[^\p{L}\p{N}]/u

/**
 * Groups the definitions of one name by what they say: two are of one sense if they are alike, or if each is like a
 * third one.
 *
 * Likeness is measured on pairs of letters. The name's own are left out: any two definitions share them.
 *
 * @returns For each definition the position of its sense, senses counted in the order of their first definition.
 */
export function sensesOf(name: string, definitions: readonly string[]): number[] {
  const own = ngramsOf(fold(name))
  const grams = definitions.map((definition) => {
    const pairs = [...ngramsOf(fold(definition))]
    return new Map(pairs.filter(([pair]) => !own.has(pair) && !NO_LETTER.test(pair)))
  })
  const senses: number[] = definitions.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (senses[root] !== root) root = senses[root] as number
    return root
  }
  grams.forEach((one, at) => {
    for (let other = 0; other < at; other++) {
      const [a, b] = [rootOf(at), rootOf(other)]
      if (a !== b && sayTheSame(one, grams[other] as typeof one)) senses[Math.max(a, b)] = Math.min(a, b)
    }
  })
  const order = [...new Set(definitions.map((_, at) => rootOf(at)))]
  return definitions.map((_, at) => order.indexOf(rootOf(at)))
}

function sayTheSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (likeness(a, b) >= SAME.likeness) return true
  return Math.min(countAll(a), countAll(b)) >= FEWEST_PAIRS && sharedPart(a, b) >= SAME.part
}
