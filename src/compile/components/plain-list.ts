import { type Span, sliceSpan } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { holdsNamedList, totalOf } from './grouping.ts'
import { dropModifier, isTied, splitAt, splitLast } from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { COUNTED_OPENING, MEMBER_STOP, PROSE_OPENING } from './patterns.ts'

/** A sentence of nothing but so many clauses is a list. */
const MANY_CLAUSES = 6

/** The longest member of a plain list and the longest clause that is one, in code units. */
const LONGEST_MEMBER = 16
const LONGEST_CLAUSE = 30

/**
 * Finds the members of a list of another length than the numerals promise: 甲、乙和丙, or many clauses, and nothing
 * else. A list within a definition counts only in quotation marks before the counted words.
 *
 * @param isWhole Whether the list is the definition's own and not one within it.
 * @returns Null for prose, for an open list (甲、乙等) and for a list of the right length.
 */
export function findPlainList(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
  isWhole: boolean,
): Span[] | null {
  const named = groups.some(
    ({ words }) => words.length > 2 && source.startsWith(`”${words.slice(1)}`, list.end),
  )
  const counts = groups.some(({ count }) => count > 1)
  const text = sliceSpan(source, list)
  if ((!isWhole && !named) || !counts || PROSE_OPENING.test(text)) return null
  if (holdsNamedList(source, list, groups)) return null
  return findEnumeration(source, list, groups) ?? findManyClauses(source, list, totalOf(groups))
}

function findEnumeration(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Span[] | null {
  const parts = splitAt(source, list, '、')
  const members = dropModifier(source, splitLast(source, parts) ?? parts)
  const total = totalOf(groups)
  const texts = parts.map((span) => sliceSpan(source, span))
  const tiesWithin = texts.slice(0, -1).some((text) => text.includes('和'))
  const framed = texts.at(-1)?.includes('的') === true && !texts[0]?.includes('的')
  if (
    parts.length < 2 ||
    tiesWithin ||
    framed ||
    [isTied(source, parts) ? 0 : parts.length, members.length].includes(total)
  )
    return null
  return members.every((member) => isPlain(source, member) && lengthOf(member) <= LONGEST_MEMBER)
    ? members
    : null
}

/** Finds clauses (加大甲，提升乙，…) that are too many for a sentence and about as many as promised. */
function findManyClauses(source: LevelledText, list: Span, total: number): Span[] | null {
  const clauses = splitAt(source, list, '，')
  const near = Math.min(clauses.length, total) >= MANY_CLAUSES && Math.abs(clauses.length - total) <= 3
  const plain = clauses.every((clause) => isPlain(source, clause) && lengthOf(clause) <= LONGEST_CLAUSE)
  return near && plain && clauses.length !== total ? clauses : null
}

function lengthOf({ start, end }: Span): number {
  return end - start
}

/** Tells whether a member has no stops, counts nothing itself and leaves nothing open (等). */
export function isPlain(source: LevelledText, member: Span): boolean {
  const text = sliceSpan(source, member)
  return !MEMBER_STOP.test(text) && !COUNTED_OPENING.test(text) && !text.includes('等')
}
