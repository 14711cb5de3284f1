import { groupBy } from '../text/collect.ts'
import { likeness, ngramsOf } from '../text/likeness.ts'

/** A node that is looked for in the other version: its key and its text, folded. */
export interface KeyedText {
  readonly key: string
  readonly text: string
}

/** A node with what it became, and how alike they are, from 0 to 1. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
  readonly likeness: number
}

/** Passages less alike than this are two different ones. */
const LEAST_ALIKE = 0.5

/**
 * Pairs the nodes of two versions: first those with the same text under the same key, then those with the same text
 * elsewhere, in the order of both, then the most alike. No node is in two pairs.
 */
export function pairUp<T extends KeyedText>(before: readonly T[], after: readonly T[]): Pair<T>[] {
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

/** Returns the pairs that are alike enough, the most alike first; of equally alike ones those with the same key. */
function rankAlike<T extends KeyedText>(before: readonly T[], after: readonly T[]) {
  const grams = new Map(after.map((other) => [other, ngramsOf(other.text)]))
  const ranked: { one: T; other: T; alike: number }[] = []
  for (const one of before) {
    const own = ngramsOf(one.text)
    for (const other of after) {
      const [few, many] = [one.text.length, other.text.length].sort((a, b) => a - b) as [number, number]
      // Where one text is three times as long, they share less than half.
      if (3 * few < many) continue
      const alike = likeness(own, grams.get(other) ?? new Map())
      if (alike >= LEAST_ALIKE) ranked.push({ one, other, alike })
    }
  }
  const keeps = ({ one, other }: { one: T; other: T }) => (one.key === other.key ? 1 : 0)
  return ranked.sort((a, b) => b.alike - a.alike || keeps(b) - keeps(a))
}
