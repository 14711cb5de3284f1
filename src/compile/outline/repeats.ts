import type { Span } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { SENTENCE } from './patterns.ts'

/** A sentence of fewer code units may recur in any report. */
const SHORTEST = 12
/** How much must recur, in code units and as a part of the text, for it to be printed twice. */
const LEAST = { length: 1000, part: 0.25 }

/**
 * Finds what is printed again: web pages give a report twice, once for the eye and once for a reader aloud.
 *
 * A block is printed again where nearly all its sentences stood before. Single ones recur in any report: only much
 * of the text at a stretch counts, from the first such block to the last.
 *
 * @returns Positions of the blocks that are printed again.
 */
export function findRepeats(source: LevelledText, blocks: readonly Span[]): ReadonlySet<number> {
  const seen = new Set<string>()
  const again = blocks.map((block) => {
    const units = unitsOf(source, block)
    const total = units.reduce((sum, unit) => sum + unit.length, 0)
    const known = units.reduce((sum, unit) => sum + (seen.has(unit) ? unit.length : 0), 0)
    for (const unit of units) seen.add(unit)
    return { total, known: known >= total * 0.8 ? known : 0 }
  })
  const [first, last] = longestRun(again)
  const length = again.slice(first, last).reduce((sum, { known }) => sum + known, 0)
  const whole = again.reduce((sum, { total }) => sum + total, 0)
  if (length < LEAST.length || length < whole * LEAST.part) return new Set()
  return new Set(again.flatMap(({ known }, at) => (known > 0 && at >= first && at < last ? [at] : [])))
}

/** Gives the sentences of a block, or the whole of one that has only short ones. */
function unitsOf(source: LevelledText, { start, end }: Span): string[] {
  const text = source.slice(start, end)
  const long = (text.match(SENTENCE) ?? []).filter((sentence) => sentence.length >= SHORTEST)
  return long.length > 0 ? long : [text]
}

/** Gives the run with most known text, in which no stretch of other text is as long: a heaviest subarray. */
function longestRun(blocks: readonly { readonly total: number; readonly known: number }[]): [number, number] {
  let best = { first: 0, last: 0, weight: 0 }
  let open = { first: 0, weight: 0 }
  blocks.forEach(({ total, known }, at) => {
    if (open.weight <= 0) open = { first: at, weight: 0 }
    open.weight += known > 0 ? known : -total
    if (open.weight > best.weight) best = { first: open.first, last: at + 1, weight: open.weight }
  })
  return [best.first, best.last]
}
