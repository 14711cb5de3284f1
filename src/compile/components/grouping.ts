import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import type { LevelledText } from '../texts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { MEASURE, PROSE_OPENING, TRAILING_LABEL } from './patterns.ts'

/** Members of each group, with the group's own word where the definition names it. */
export type Grouping = readonly { readonly members: readonly Span[]; readonly word?: string }[]

/** A way to read a list as groups; null where the counts do not come out. */
export type Reading = (source: LevelledText, list: Span, groups: readonly NumeralGroup[]) => Grouping | null

/** Counts how many parts the numerals promise together. */
export function totalOf(groups: readonly NumeralGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** Deals the members of one list out to the numerals in order. */
export function dealOut(members: readonly Span[], groups: readonly NumeralGroup[]): Grouping {
  let from = 0
  return groups.map(({ count }) => {
    from += count
    return { members: members.slice(from - count, from) }
  })
}

/** Returns what the members of a group may bear: the 送 of 三送, the 清单 of 四张清单; empty for a bare numeral. */
export function wordOf({ words }: NumeralGroup): string {
  const led = words.length > 2 && (words.startsWith('大') || MEASURE.test(words))
  return led ? words.slice(1).slice(-2) : words.slice(0, 1)
}

/** Tells whether a member bears what its numeral counts. */
export function bearsWord(source: LevelledText, { start, end }: Span, group: NumeralGroup): boolean {
  const word = wordOf(group)
  return word !== '' && source.slice(start, end).includes(word)
}

/** Counts the members that bear their numeral's own word. */
export function fitOf(source: LevelledText, grouping: Grouping, groups: readonly NumeralGroup[]): number {
  return grouping.reduce((sum, { members }, i) => {
    const group = groups[i]
    return sum + members.filter((member) => group !== undefined && bearsWord(source, member, group)).length
  }, 0)
}

/** Tells whether every member bears its numeral's own word. */
export function bearsAll(source: LevelledText, grouping: Grouping, groups: readonly NumeralGroup[]): boolean {
  return fitOf(source, grouping, groups) === grouping.reduce((sum, { members }) => sum + members.length, 0)
}

/**
 * Tells whether clauses that come out in number are parts rather than prose: 以甲为核，推动乙、丙发展.
 *
 * No preposition opens a list of parts; and some numeral counts more than one, or they bear the numerals' words,
 * for 一企一策 counts nothing.
 */
export function isListOfParts(
  source: LevelledText,
  list: Span,
  grouping: Grouping,
  groups: readonly NumeralGroup[],
): boolean {
  if (holdsNamedList(source, list, groups) || PROSE_OPENING.test(sliceSpan(source, list))) return false
  return groups.some(({ count }) => count > 1) || bearsAll(source, grouping, groups)
}

/** 省、市、县三级和甲、乙两类的平台: a list with a numeral of its own within it is not the whole. */
export function holdsNamedList(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): boolean {
  if (groups.length < 2) return false
  const labels = [...sliceSpan(source, list).matchAll(TRAILING_LABEL)]
  const counts = new Set(groups.map(({ count }) => count))
  return labels.some((label) => counts.has(parseNumeral(label[1] ?? label[3] ?? '') ?? 0))
}

/** Tells whether clauses open or close alike, as those of a list do. */
export function isParallel(source: LevelledText, clauses: readonly Span[]): boolean {
  const first = clauses[0]
  if (!first) return false
  const ending = (clause: Span) => source.slice(clause.end - 2, clause.end)
  return (
    clauses.every(({ start }) => source[start] === source[first.start]) ||
    clauses.every((clause) => ending(clause) === ending(first))
  )
}
