import { type Span, sliceSpan } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { SENTENCE } from './patterns.ts'

/** A shorter sentence, in code units, may recur in any report. */
const SHORTEST = 12
/** How much must recur for a text to be printed twice: in code units, and as a share of the text. */
const LEAST = { length: 400, part: 0.25 }

/**
 * Finds what is printed a second time: some web pages hold a report twice, once to be seen and once to be read aloud.
 *
 * A block is a repeat if nearly all its sentences stood before. Single ones recur in any report, so only a run of
 * blocks that is a large part of the text counts.
 *
 * @returns Positions of the repeated blocks.
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

/** Returns the long sentences of a block, or its whole text if it has none. */
function unitsOf(source: LevelledText, block: Span): string[] {
  const text = sliceSpan(source, block)
  const long = (text.match(SENTENCE) ?? []).filter((sentence) => sentence.length >= SHORTEST)
  return long.length > 0 ? long : [text]
}

/** Returns the run of blocks with most repeated and least new text: a maximum subarray. */
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
