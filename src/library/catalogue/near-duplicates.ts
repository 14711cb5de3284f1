import { append } from '../../text/collect.ts'
import { nameKey } from '../concepts/name-key.ts'
import type { LibraryReport } from '../library-report.ts'
import { type CatalogueFinding, finding } from './catalogue-finding.ts'

/** Characters of a shingle: so many in a row are hardly ever the same by chance. */
const SHINGLE = 12
/** Of each text so many shingles with the least hashes are kept: a sample that is the same of the same text. */
const SAMPLE = 256
/** Texts that share at least this part of their shingles are one text; two years of a place share far less. */
const SAME_TEXT = 0.6
/** A shingle that stands in so many reports is a set phrase, and tells nothing. */
const MOST_COMMON = 50

/**
 * Finds reports with the same or nearly the same text.
 *
 * Likeness is estimated on the least hashes of the texts' shingles (bottom-k sketch: Broder, 1997; Cohen and Kaplan,
 * 2007); only reports that share one are compared. Takes time in proportion to the texts.
 *
 * @returns A finding for each report that is like an earlier one by id: `duplicate-report`, and `misattributed-report`
 *   as well where the two are said to be of different places.
 */
export function findDuplicates(reports: readonly LibraryReport[]): CatalogueFinding[] {
  const sorted = [...reports].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1))
  const samples = sorted.map(({ source }) => sampleOf(nameKey(source)))
  const holders = new Map<number, number[]>()
  samples.forEach((sample, at) => {
    for (const hash of sample) append(holders, hash, at)
  })
  const shared = new Map<string, readonly [number, number]>()
  for (const ats of holders.values())
    if (ats.length <= MOST_COMMON)
      for (const b of ats) for (const a of ats) if (a < b) shared.set(`${a} ${b}`, [a, b])
  const isKnown = new Set<number>()
  return [...shared.values()]
    .sort(([a, b], [c, d]) => b - d || a - c)
    .flatMap(([a, b]) => {
      const [one, other] = [sorted[a], sorted[b]]
      if (!one || !other || isKnown.has(b) || likenessOf(samples[a] ?? [], samples[b] ?? []) < SAME_TEXT)
        return []
      isKnown.add(b)
      const isElsewhere = one.entry.place !== other.entry.place
      return [
        finding('duplicate-report', other.entry.id, { other: one.entry.id }),
        ...(isElsewhere ? [finding('misattributed-report', other.entry.id, { other: one.entry.id })] : []),
      ]
    })
}

/** Returns the least hashes of a text's shingles, ascending. */
function sampleOf(text: string): number[] {
  const hashes = new Set<number>()
  // A rolling hash: the factor's power takes the character out that leaves the shingle.
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash, FACTOR) + text.charCodeAt(at)
    if (at >= SHINGLE) hash -= Math.imul(text.charCodeAt(at - SHINGLE), POWER)
    if (at >= SHINGLE - 1) hashes.add(mix(hash))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, SAMPLE)
}

const FACTOR = 0x01000193
let power = 1
for (let i = 0; i < SHINGLE; i++) power = Math.imul(power, FACTOR)
const POWER = power

/** Spreads a hash evenly over 32 bits (the finalizer of MurmurHash3, Appleby, 2011). */
function mix(hash: number): number {
  let h = hash
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Estimates the share of common shingles from two samples: that of the least hashes of both together. */
function likenessOf(a: readonly number[], b: readonly number[]): number {
  const [inA, inB] = [new Set(a), new Set(b)]
  const least = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, SAMPLE)
  const shared = least.filter((hash) => inA.has(hash) && inB.has(hash)).length
  return least.length === 0 ? 0 : shared / least.length
}
