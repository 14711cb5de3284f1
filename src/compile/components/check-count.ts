import type { Diagnostic } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import { parseNumeral } from '../../text/numerals.ts'
import type { LevelledText } from '../texts.ts'
import { bearsWord, totalOf, wordOf } from './grouping.ts'
import { findLabelledLists, findSomeLabelled, findTrailingLists } from './labelled-readings.ts'
import {
  dropModifier,
  findNumberedMembers,
  readQuotationRun,
  splitAt,
  splitLast,
  stripEnds,
  tidyMember,
} from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { NUMERAL, OPEN_NAME } from './patterns.ts'
import { findPlainList, isPlain } from './plain-list.ts'

/** A definition that no reading could divide as the numerals of its name say. */
interface Unread {
  readonly source: LevelledText
  readonly label: string
  readonly definition: Span
  readonly groups: readonly NumeralGroup[]
  /** The parts of the definition that may be its list, the likeliest first. */
  readonly lists: readonly Span[]
}

/** What is certainly a list, with another number of members than its numeral promises. */
interface Miscount {
  readonly promised: string
  readonly found: readonly Span[]
  /** The numeral with its word (六到位) if the definition names the list. */
  readonly name?: string
}

/**
 * Reports a definition that is clearly a list, but of another length than its name says.
 *
 * Prose, open lists (甲、乙等) and counts of counts (1个方案、7个子方案) are left alone.
 */
export function checkCount(unread: Unread): Diagnostic[] {
  const miscount = findMiscount(unread)
  if (!miscount) return []
  const { source, label, definition } = unread
  const { promised, found, name } = miscount
  const names = dropModifier(source, found)
    .map((span) => tidyMember(source, span))
    .map((span) => sliceSpan(source, span))
  const where = name === undefined ? '解释' : `解释中的“${name}”`
  const message = `“${stripQuotes(label)}”的数字是${promised}，${where}却列出${names.length}项：${names.join('、')}`
  const suggestion = '请核对名称或补全列项'
  return [{ code: 'numeral-mismatch', severity: 'warning', message, suggestion, span: definition }]
}

function findMiscount({ source, label, groups, lists }: Unread): Miscount | null {
  // A name of ones promises no number of parts: 一网通办、一窗受理.
  if (OPEN_NAME.test(label) || groups.every(({ count }) => count === 1)) return null
  const promised = groups.map(({ count }) => count).join('+')
  for (const list of lists) {
    const named = findNamedMiscount(source, list, groups)
    if (named) return named
    const found = findListed(source, list, groups)
    if (found) return isPromised(source, found, groups) ? null : { promised, found }
  }
  for (const list of lists) {
    const found = findPlainList(source, list, groups, list === lists[0])
    if (found) return isPromised(source, found, groups) ? null : { promised, found }
  }
  return null
}

/** Tells whether a list is as the numerals say: of so many members, or of one for each that tells its quantity. */
function isPromised(source: LevelledText, found: readonly Span[], groups: readonly NumeralGroup[]): boolean {
  return found.length === totalOf(groups) || tellsQuantities(source, found, groups)
}

/** Tells whether the numerals are what the members measure, not how many there are: 235 for 让利2成、留存3成、分红5成. */
function tellsQuantities(
  source: LevelledText,
  found: readonly Span[],
  groups: readonly NumeralGroup[],
): boolean {
  const tells = (member: Span, { count }: NumeralGroup) =>
    (sliceSpan(source, member).match(NUMERAL) ?? []).some((numeral) => parseNumeral(numeral) === count)
  return found.length === groups.length && groups.every((group, at) => tells(found[at] as Span, group))
}

/** Finds a list that has its own numeral but another length: “六到位”：甲、乙、丙 or 甲、乙“三项行动”. */
function findNamedMiscount(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): Miscount | null {
  const labelled = findLabelledLists(source, list, groups)
  const named = labelled.length > 0 ? labelled : findTrailingLists(source, list, groups)
  if (named.some(({ count }, i) => count !== groups[i]?.count)) return null
  for (const { start, end, count, word, name } of named) {
    const found = looseMembers(source, { start, end })
    const isList = found.length > 1 || (word !== '' && source.slice(start, end).includes(word))
    if (isList && found.length !== count && found.every((member) => isPlain(source, member)))
      return { promised: String(count), found, name }
  }
  return null
}

/** Returns the members of the named lists if only some of the numerals have one; else null. */
function findMissingNames(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Span[] | null {
  const found = findSomeLabelled(source, list, groups).flatMap((named) => looseMembers(source, named))
  return found.length > 0 && found.every((member) => isPlain(source, member)) ? found : null
}

/** Returns the members of what is certainly a list: they are numbered, quoted or bear the counted words. */
function findListed(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): readonly Span[] | null {
  const numbered = findNumberedMembers(source, list)
  if (numbered.length > 0) return numbered.length === groups.length ? null : numbered
  const run = readQuotationRun(source, list)
  const after = source.slice((run.at(-1)?.end ?? list.start) + 1, list.end)
  if (
    run.length > 0 &&
    after.length <= 10 &&
    isPlain(source, { start: list.end - after.length, end: list.end })
  )
    return run
  const missing = findMissingNames(source, list, groups)
  if (missing) return missing
  const cells = splitAt(source, list, '；，、。')
  const rows = findRows(source, list, groups)
  if (rows) return rows
  const tied = splitLast(source, cells)
  return [tied, cells].find((members) => members && bearAlike(source, members, groups)) ?? null
}

/** Returns the members of a row for each numeral (检查甲、检查乙；整改丙、整改丁) that all bear its word; null if they do not. */
function findRows(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Span[] | null {
  const rows = splitAt(source, list, '；')
  if (groups.length < 2 || rows.length !== groups.length) return null
  const members = rows.map((row) => looseMembers(source, row))
  const bearing = members.every((row, i) => {
    const group = groups[i]
    return group && row.every((member) => isPlain(source, member) && bearsWord(source, member, group))
  })
  return bearing ? members.flat() : null
}

/** In a member no longer than this, in code units, the counted word may stand anywhere (气改电). */
const SHORT_MEMBER = 5

/** Tells whether each of several members begins or ends with what one of the numerals counts. */
function bearAlike(source: LevelledText, members: readonly Span[], groups: readonly NumeralGroup[]): boolean {
  const marked = (member: Span, group: NumeralGroup) => {
    const word = wordOf(group)
    const text = sliceSpan(source, member)
    if (word === '' || !text.includes(word)) return false
    const atEnds = text.startsWith(word) || text.endsWith(word) || text.endsWith(group.words)
    return atEnds || text.includes(`“${word}`) || text.length <= SHORT_MEMBER
  }
  return (
    members.length > 1 &&
    members.every((member) => isPlain(source, member) && groups.some((group) => marked(member, group)))
  )
}

/** Splits a list at 、 and at the word before its last member. */
function looseMembers(source: LevelledText, span: Span): Span[] {
  const parts = splitAt(source, stripEnds(source, span), '、')
  return splitLast(source, parts) ?? parts
}
