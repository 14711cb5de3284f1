import { type Span, sliceSpan } from '../../model/span.ts'
import type { LevelledText } from '../texts.ts'
import { readBorne } from './borne-reading.ts'
import {
  bearsWord,
  dealOut,
  fitOf,
  type Grouping,
  holdsNamedList,
  isListOfParts,
  isParallel,
  type Reading,
  totalOf,
  wordOf,
} from './grouping.ts'
import { readLabelled, readTrailing, splitRow } from './labelled-readings.ts'
import {
  findNumberedMembers,
  readQuotationRun,
  splitAt,
  splitInto,
  splitLast,
  splitPair,
  stripClosing,
} from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'

/** The ways to read a list, the surest first. */
export const READINGS: readonly Reading[] = [
  readLabelled,
  readTrailing,
  readNumbered,
  readTable,
  readFlat,
  readShared,
  readPair,
  readBundled,
  readBorne,
]

/** Reads a numbered list with as many members as the numerals promise together: ①甲；②乙；③丙. */
function readNumbered(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const members = findNumberedMembers(source, list)
  return members.length === totalOf(groups) ? dealOut(members, groups) : null
}

/**
 * Reads a row for each numeral (送政策、送温暖，解基层之难、解企业之难) or a column for each (定点联系，帮扶常态化；定期交流，
 * 内容前瞻化). If both come out, the one with more members that bear their numeral's word is taken.
 */
function readTable(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  if (groups.length < 2) return null
  const [rows = null, columns = null] = [
    readRows(source, list, groups),
    readColumns(source, list, groups),
  ].map((grouping) => (grouping && isListOfParts(source, list, grouping, groups) ? grouping : null))
  if (rows && columns) return fitOf(source, columns, groups) > fitOf(source, rows, groups) ? columns : rows
  return rows ?? columns
}

function readRows(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  for (const [outer, inner] of [
    ['；', '、，'],
    ['，', '、'],
    ['', '、'],
  ] as const) {
    const parts = outer === '' ? (splitLast(source, [list]) ?? []) : splitAt(source, list, outer)
    if (parts.length !== groups.length) continue
    const rows = parts.map((part, i) => {
      const members = splitRow(source, part, inner, groups[i]?.count ?? 0)
      return members && isSplitClause(source, members, groups[i]) ? null : members
    })
    if (rows.every((row) => row !== null)) return rows.map((members) => ({ members }))
  }
  return null
}

/** Tells whether 和 stands within one member: only the first half has the counted word (两确保: 确保甲和乙下降). */
function isSplitClause(
  source: LevelledText,
  members: readonly Span[],
  group: NumeralGroup | undefined,
): boolean {
  const [first, second, ...others] = members
  if (!first || !second || others.length > 0 || !group) return false
  if ('、，'.includes(source[first.end] as string)) return false
  return bearsWord(source, first, group) && !bearsWord(source, second, group)
}

function readColumns(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const count = groups[0]?.count ?? 0
  if (groups.some((group) => group.count !== count)) return null
  for (const [outer, inner] of ['；，', '；、', '。，', '，、'].map(
    (pair) => [...pair] as [string, string],
  )) {
    const rows = splitAt(source, list, outer)
    if (rows.length !== count) continue
    const cells = rows.map((row) => splitAt(source, row, inner))
    if (cells.every((row) => row.length === groups.length)) {
      return groups.map((_, i) => ({ members: cells.map((row) => row[i] as Span) }))
    }
  }
  return null
}

/** Reads one list that goes through all numerals in order. */
function readFlat(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const total = totalOf(groups)
  const run = readQuotationRun(source, list)
  if (run.length === total) return dealOut(run, groups)
  const closed = stripClosing(source, list, total)
  const enumerated = splitInto(source, closed, '、；', total)
  if (enumerated) return holdsNamedList(source, list, groups) ? null : dealOut(enumerated, groups)
  const clauses = splitInto(source, list, '，', total)
  if (!clauses) return null
  const grouping = dealOut(clauses, groups)
  const parallel = total > FEW_CLAUSES || isParallel(source, clauses) || bearsAtEnds(source, grouping, groups)
  return parallel && isListOfParts(source, list, grouping, groups) ? grouping : null
}

/** Tells whether each clause bears its numeral's word, a word of one character at its head or end: 二氧化碳 bears no 碳. */
function bearsAtEnds(source: LevelledText, grouping: Grouping, groups: readonly NumeralGroup[]): boolean {
  return grouping.every(({ members }, i) => {
    const word = wordOf(groups[i] ?? { count: 0, words: '' })
    return members.every((member) => {
      const text = sliceSpan(source, member)
      const bears = word.length > 1 ? text.includes(word) : text.startsWith(word) || text.endsWith(word)
      return word !== '' && bears
    })
  })
}

/** Any sentence may have so many clauses: they are a list only if they are parallel. */
const FEW_CLAUSES = 4

/** Reads members that each bear the words of all numerals (三管三必须); the first numeral names the group. */
function readShared(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const [first, ...others] = groups
  if (!first || others.length === 0 || others.some(({ count }) => count !== first.count)) return null
  const members = splitInto(source, list, '、；，', first.count)
  const texts = members?.map((span) => sliceSpan(source, span)) ?? []
  const bearsAll = texts.every((text) =>
    groups.every(({ words }) => words !== '' && text.includes(words.slice(0, 2))),
  )
  return members && bearsAll ? [{ members }] : null
}

/** Reads two members joined by 和 that both bear the counted word (两新). */
function readPair(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const [group, ...others] = groups
  if (!group || others.length > 0 || group.count !== 2) return null
  const members = splitPair(source, list)
  const word = group.words[0] ?? ''
  const texts = members?.map((span) => sliceSpan(source, span)) ?? []
  return members && word !== '' && texts.every((text) => text.includes(word)) ? [{ members }] : null
}

/** Reads a list in which one member holds all parts of its numeral, each opened by the counted word: 宜居宜业 for 两宜. */
function readBundled(source: LevelledText, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const parts = splitAt(source, list, '、')
  const grouping: { members: Span[] }[] = []
  let at = 0
  let bundles = 0
  for (const { count, words } of groups) {
    const bundle = unbundle(source, parts[at], words[0] ?? '', count)
    const members = bundle ?? parts.slice(at, at + count)
    if (members.length !== count) return null
    grouping.push({ members })
    at += bundle ? 1 : count
    if (bundle) bundles++
  }
  const prose = parts.some((part) => splitAt(source, part, '，；。').length > 1)
  return bundles > 0 && at === parts.length && parts.length > 1 && !prose ? grouping : null
}

function unbundle(source: LevelledText, part: Span | undefined, word: string, count: number): Span[] | null {
  if (!part || word === '' || count < 2) return null
  const starts: number[] = []
  for (let at = part.start; at < part.end; at++) if (source[at] === word) starts.push(at)
  if (starts.length !== count || starts[0] !== part.start) return null
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? part.end }))
}
