import { groupBy } from '../text/collect.ts'
import { bigramsOf, likeness } from '../text/likeness.ts'

/** Something that is looked for in another version: its key, where it stands, and what it says, folded. */
export interface Saying {
  readonly key: string
  readonly text: string
}

/** One of the old with the one of the new that it became, and how alike they are, from 0 to 1. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
  readonly likeness: number
}

/** Two sayings less alike than this are two. */
const LEAST_ALIKE = 0.5

/**
 * Pairs what two versions say: first what says the same, where it says it, then elsewhere in the order of both, then what
 * is most alike. Nothing is in two pairs.
 */
export function pairUp<T extends Saying>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const left = new Set(before)
  const free = new Set(after)
  const pairs: Pair<T>[] = []
  const pair = (one: T, other: T, alike: number) => {
    left.delete(one)
    free.delete(other)
    pairs.push({ before: one, after: other, likeness: alike })
  }
  const byKey = new Map(after.map((one) => [one.key, one]))
  for (const one of before) {
    const other = byKey.get(one.key)
    if (other?.text === one.text) pair(one, other, 1)
  }
  const byText = groupBy(free, ({ text }) => text)
  for (const one of [...left]) {
    const other = byText.get(one.text)?.shift()
    if (other !== undefined) pair(one, other, 1)
  }
  for (const { one, other, alike } of rankAlike([...left], [...free]))
    if (left.has(one) && free.has(other)) pair(one, other, alike)
  const order = new Map(before.map((one, index) => [one, index]))
  return pairs.sort((a, b) => (order.get(a.before) ?? 0) - (order.get(b.before) ?? 0))
}

/** Gives the pairs that are alike enough, the most alike first; of those the ones that keep their address. */
function rankAlike<T extends Saying>(before: readonly T[], after: readonly T[]) {
  const grams = new Map(after.map((other) => [other, bigramsOf(other.text)]))
  const ranked: { one: T; other: T; alike: number }[] = []
  for (const one of before) {
    const own = bigramsOf(one.text)
    for (const other of after) {
      const [few, many] = [one.text.length, other.text.length].sort((a, b) => a - b) as [number, number]
      // Two texts of which one is three times as long share less than half, whatever they say.
      if (3 * few < many) continue
      const alike = likeness(own, grams.get(other) ?? new Map())
      if (alike >= LEAST_ALIKE) ranked.push({ one, other, alike })
    }
  }
  const keeps = ({ one, other }: { one: T; other: T }) => (one.key === other.key ? 1 : 0)
  return ranked.sort((a, b) => b.alike - a.alike || keeps(b) - keeps(a))
}
