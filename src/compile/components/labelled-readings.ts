import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import type { LevelledText } from '../texts.ts'
import { withoutLead } from './borne-reading.ts'
import { bearsWord, type Grouping } from './grouping.ts'
import { splitAt, splitInto, splitLast, splitPair, stripClosing, stripEnds } from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import {
  BARE_LIST_LABEL,
  BRACKETED_LIST,
  GOVERNING_VERB,
  LIST_LABEL,
  OWN_TRAILING_LABEL,
  TRAILING_LABEL,
} from './patterns.ts'

/** A list within a definition that has its own numeral: “两覆盖”：…, 甲、乙“两项行动”. */
export interface NamedList extends Span {
  readonly count: number
  /** The counted word; empty for “3”指. */
  readonly word: string
  /** Numeral and word as printed. */
  readonly name: string
}

/**
 * Finds the lists that stand after their numeral: “两覆盖”：甲、乙; without quotation marks, 一核为甲，两翼为乙、丙; in
 * brackets, 1个核心（甲）和2个片区（乙、丙).
 *
 * @returns As many lists as there are numerals, or none.
 */
export function findLabelledLists(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): NamedList[] {
  for (const pattern of [LIST_LABEL, BARE_LIST_LABEL, BRACKETED_LIST]) {
    const named = findNamed(source, list, pattern)
    if (named.length === groups.length) return named
  }
  return []
}

/** Finds the lists with a quoted name if only some numerals have one: for 2614 only 2, 6 and 4. */
export function findSomeLabelled(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): NamedList[] {
  const named = findNamed(source, list, LIST_LABEL)
  let at = 0
  for (const { count } of groups) if (named[at]?.count === count) at++
  return named.length > 1 && named.length < groups.length && at === named.length ? named : []
}

function findNamed(source: LevelledText, list: Span, pattern: RegExp): NamedList[] {
  const text = sliceSpan(source, list)
  const labels = [...text.matchAll(pattern)]
  return labels.map((label, i) => {
    const { count = '', word = '', list: inner } = label.groups ?? {}
    const after = list.start + label.index + label[0].length
    const next = list.start + (labels[i + 1]?.index ?? text.length)
    const span =
      inner === undefined ? { start: after, end: next } : { start: after - 1 - inner.length, end: after - 1 }
    return { ...span, count: parseNumeral(count) ?? 0, word, name: `${count}${word}` }
  })
}

/** Reads a list for each numeral, after its name: “两覆盖”：甲、乙；“六到位”：… or 一核为甲，两翼为乙、丙. */
export function readLabelled(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): Grouping | null {
  const grouping = findLabelledLists(source, list, groups).map(({ start, end, count, word }, i) => {
    const members = count === groups[i]?.count ? splitRow(source, { start, end }, '、，；', count) : null
    return members && { members, word }
  })
  return grouping.length > 0 && grouping.every((group) => group !== null) ? grouping : null
}

/** No list before its numeral is longer, in code units. The bound also keeps the reading linear. */
const LONGEST_LIST = 600

/** No counted noun is longer (四个战略性主导产业集群), in code units. */
const LONGEST_NOUN = 10

/** Reads a list for each numeral, before its name: 推进甲、乙“两项行动”，落实丙、丁、戊“三条措施”. */
export function readTrailing(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): Grouping | null {
  for (const labels of [TRAILING_LABEL, OWN_TRAILING_LABEL]) {
    const grouping = readBefore(source, list, { labels, groups })
    if (grouping) return grouping
  }
  return null
}

/** Which labels are looked for, and the numerals in whose order they stand. */
interface Labels {
  readonly labels: RegExp
  readonly groups: readonly NumeralGroup[]
}

function readBefore(source: LevelledText, list: Span, { labels, groups }: Labels): Grouping | null {
  const text = sliceSpan(source, list)
  const grouping: { members: readonly Span[]; word: string; noun?: string }[] = []
  let from = 0
  for (const label of text.matchAll(labels)) {
    const { quoted, name, count: plain, rank, measure = '', noun = '' } = label.groups ?? {}
    const count = groups[grouping.length]?.count
    if (count === undefined || label.index - from > LONGEST_LIST) break
    if (parseNumeral(quoted ?? plain ?? '') !== count) continue
    if (labels === OWN_TRAILING_LABEL && rank !== groups[grouping.length]?.words) continue
    const end = list.start + label.index - (text[label.index - 1] === '“' ? 1 : 0)
    const chunk = trimChunk(source, { start: list.start + from, end })
    const members = splitChunk(source, chunk, count)
    if (!members || endsWithin(source, members)) continue
    const word = name ?? rank ?? measure
    const group = groups[grouping.length] ?? { count, words: '' }
    const isOwn = group.words.startsWith(word) && word !== '大'
    // Members that bear the name's own word are its list, in whose last member another count stands.
    if (!isOwn && members.every((member) => bearsWord(source, member, group))) continue
    const counted = rank === undefined && !isOwn && noun !== '' && noun.length <= LONGEST_NOUN
    grouping.push({ members: withoutLead(source, members), word, ...(counted ? { noun } : {}) })
    from = label.index + label[0].length
  }
  return grouping.length === groups.length ? grouping : null
}

/**
 * Finds the lists that stand before their numeral's quoted name (甲、乙“两项行动”), whether or not they come out.
 *
 * @returns As many lists as there are numerals, or none.
 */
export function findTrailingLists(
  source: LevelledText,
  list: Span,
  groups: readonly NumeralGroup[],
): NamedList[] {
  if (groups.length < 2) return []
  const text = sliceSpan(source, list)
  const named: NamedList[] = []
  let from = 0
  for (const { 0: label, groups: found, index } of text.matchAll(TRAILING_LABEL)) {
    const { quoted: numeral, name: word = '' } = found ?? {}
    const count = groups[named.length]?.count
    if (numeral === undefined || count === undefined || parseNumeral(numeral) !== count) continue
    named.push({
      ...trimChunk(source, { start: list.start + from, end: list.start + index }),
      count,
      word,
      name: `${numeral}${word}`,
    })
    from = index + label.length
  }
  return named.length === groups.length ? named : []
}

/** Returns a list without the clause and the verb before it and the 等 after it. */
function trimChunk(source: LevelledText, { start, end }: Span): Span {
  const clause = splitAt(source, { start, end }, '，；').at(-1) ?? { start, end }
  const verb = GOVERNING_VERB.exec(source.slice(clause.start, clause.start + LONGEST_LIST))?.[0].length ?? 0
  const list = { start: Math.min(clause.end, clause.start + verb), end: clause.end }
  return stripClosing(source, stripEnds(source, list), 0)
}

/** Splits the list before a label; one member stands alone (钢铁 before 一大支柱产业), two may be joined by 和. */
function splitChunk(source: LevelledText, chunk: Span, count: number): Span[] | null {
  const isOne = splitAt(source, chunk, '、').length === 1
  if (count === 1) return isOne && !splitLast(source, [chunk]) ? [chunk] : null
  return splitInto(source, chunk, '、', count) ?? (count === 2 && isOne ? splitPair(source, chunk) : null)
}

/** Tells whether the last member is only the word that another begins with: 整治甲、整治乙、整治 before “三线”. */
function endsWithin(source: LevelledText, members: readonly Span[]): boolean {
  const last = members.at(-1)
  const text = last === undefined ? '' : sliceSpan(source, last)
  return members.slice(0, -1).some(({ start }) => source.startsWith(text, start))
}

/** Splits the list of one numeral into exactly `count` members; null if it does not come out. */
export function splitRow(source: LevelledText, part: Span, separators: string, count: number): Span[] | null {
  const list = stripClosing(source, stripEnds(source, part), count)
  if (count === 1) return splitAt(source, list, '、').length === 1 ? [list] : null
  return splitInto(source, list, separators, count) ?? (count === 2 ? splitPair(source, list) : null)
}
