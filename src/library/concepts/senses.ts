import { fold } from '../../text/fold.ts'
import { likeness, ngramsOf } from '../../text/likeness.ts'

/** Definitions that are at least so alike say the same; see `sensesOf`. */
const SAME_SENSE = 0.22

/**
 * Groups the definitions of one name by what they say: two are of one sense if they are alike, or if each is like a
 * third one.
 *
 * Likeness is measured on pairs of characters. The name's own are left out of both: any two definitions share them.
 *
 * @returns For each definition the position of its sense, senses counted in the order of their first definition.
 */
export function sensesOf(name: string, definitions: readonly string[]): number[] {
  const own = ngramsOf(fold(name))
  const grams = definitions.map((definition) => {
    const all = ngramsOf(fold(definition))
    for (const gram of own.keys()) all.delete(gram)
    return all
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
      if (a !== b && likeness(one, grams[other] as typeof one) >= SAME_SENSE)
        senses[Math.max(a, b)] = Math.min(a, b)
    }
  })
  const order = [...new Set(definitions.map((_, at) => rootOf(at)))]
  return definitions.map((_, at) => order.indexOf(rootOf(at)))
}
