import { type Span, sliceSpan } from '../../model/span.ts'
import { greatestOf } from '../../text/extremes.ts'
import { parseNumeral } from '../../text/numerals.ts'
import type { LevelledText } from '../texts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { MEASURE, MEMBER_TIE, PROSE_OPENING, TRAILING_LABEL } from './patterns.ts'

/** The members of each group; `word` is what the definition itself calls the group, if it does, `noun` what it counts there. */
export type Grouping = readonly {
  readonly members: readonly Span[]
  readonly word?: string
  readonly noun?: string
}[]

/** A way to read a list as groups; it returns null if the counts do not come out. */
export type Reading = (source: LevelledText, list: Span, groups: readonly NumeralGroup[]) => Grouping | null

/** Counts the parts that the numerals promise together. */
export function totalOf(groups: readonly NumeralGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

/** Returns the members of one list to the numerals in order. */
export function dealOut(members: readonly Span[], groups: readonly NumeralGroup[]): Grouping {
  let from = 0
  return groups.map(({ count }) => {
    from += count
    return { members: members.slice(from - count, from) }
  })
}

/** Returns the word that members of a group may bear: 送 of 三送, 清单 of 四张清单; empty for a bare numeral. */
export function wordOf({ words }: NumeralGroup): string {
  const led = words.length > 2 && (words.startsWith('大') || MEASURE.test(words))
  return led ? words.slice(1).slice(-2) : words.slice(0, 1)
}

/** Tells whether a member bears the word that its numeral counts. */
export function bearsWord(source: LevelledText, member: Span, group: NumeralGroup): boolean {
  const word = wordOf(group)
  return word !== '' && sliceSpan(source, member).includes(word)
}

/** Counts the members that bear the word of their own numeral. */
export function fitOf(source: LevelledText, grouping: Grouping, groups: readonly NumeralGroup[]): number {
  return grouping.reduce((sum, { members }, i) => {
    const group = groups[i]
    return sum + members.filter((member) => group !== undefined && bearsWord(source, member, group)).length
  }, 0)
}

/** Tells whether every member bears the word of its own numeral. */
export function bearsAll(source: LevelledText, grouping: Grouping, groups: readonly NumeralGroup[]): boolean {
  return fitOf(source, grouping, groups) === grouping.reduce((sum, { members }) => sum + members.length, 0)
}

/**
 * Tells whether clauses of the right number are parts and not prose (以甲为核，推动乙、丙发展).
 *
 * A list of parts does not open with a preposition. Some numeral must count more than one, or the clauses must bear the
 * numerals' words, since 一企一策 counts nothing.
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

/**
 * Tells whether a list contains another with its own numeral (省、市、县三级和甲、乙两类的平台), so that it is not the whole.
 *
 * A numeral within a member (“两委”会复审, 整治“三线”) names no list: as many members stand before one that does.
 */
export function holdsNamedList(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): boolean {
  if (groups.length < 2) return false
  const text = sliceSpan(source, list)
  const counts = new Set(groups.map(({ count }) => count))
  let from = 0
  for (const label of text.matchAll(TRAILING_LABEL)) {
    const count = parseNumeral(label.groups?.quoted ?? label.groups?.count ?? '') ?? 0
    const before = text.slice(from, label.index)
    const clause = before.slice(1 + greatestOf(['，', '；', '。'].map((stop) => before.lastIndexOf(stop))))
    from = label.index + label[0].length
    if (counts.has(count) && countMembers(clause) >= count) return true
  }
  return false
}

/** Counts the members that a clause before a list's name lists; none where the name does not follow the last of them. */
function countMembers(clause: string): number {
  const members = clause.split(MEMBER_TIE)
  const last = members.at(-1) ?? ''
  return last === '' || members.slice(0, -1).some((member) => member.startsWith(last)) ? 0 : members.length
}

/** Tells whether clauses begin or end alike, as those of a list do. */
export function isParallel(source: LevelledText, clauses: readonly Span[]): boolean {
  const first = clauses[0]
  if (!first) return false
  const ending = (clause: Span) => source.slice(clause.end - 2, clause.end)
  return (
    clauses.every(({ start }) => source[start] === source[first.start]) ||
    clauses.every((clause) => ending(clause) === ending(first))
  )
}
