import type { Span } from '../model/span.ts'
import { parseNumeral } from '../text/numerals.ts'
import { readQuotationRun, splitAt, splitInto, splitLast, stripEnds } from './list-parts.ts'
import type { NumeralGroup } from './numeral-groups.ts'
import { BARE_LIST_LABEL, GOVERNING_VERB, LIST_LABEL, TRAILING_LABEL } from './patterns.ts'

/** Members of each group, with the group's own word where the definition names it. */
export type Grouping = readonly { readonly members: readonly Span[]; readonly word?: string }[]

/** A way to read a list as groups; null where the counts do not come out. */
export type Reading = (source: string, list: Span, groups: readonly NumeralGroup[]) => Grouping | null

/** The ways to read a list, the most telling first. */
export const READINGS: readonly Reading[] = [
  readLabelled,
  readTrailing,
  readTable,
  readFlat,
  readShared,
  readPair,
  readBundled,
]

/** “两覆盖”：甲、乙；“六到位”：… or 一核为甲，两翼为乙、丙 — each numeral has a list under its own name. */
function readLabelled(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  return readLists(source, list, groups, LIST_LABEL) ?? readLists(source, list, groups, BARE_LIST_LABEL)
}

function readLists(
  source: string,
  list: Span,
  groups: readonly NumeralGroup[],
  pattern: RegExp,
): Grouping | null {
  const text = source.slice(list.start, list.end)
  const labels = [...text.matchAll(pattern)]
  if (labels.length !== groups.length || labels.length === 0) return null
  const grouping = labels.map((label, i) => {
    const start = list.start + label.index + label[0].length
    const end = list.start + (labels[i + 1]?.index ?? text.length)
    const { count: quoted, han, digits, word = '' } = label.groups ?? {}
    const count = parseNumeral(quoted ?? han ?? digits ?? '')
    const members = count === null ? null : splitRow(source, { start, end }, '、，', count)
    return members && count === groups[i]?.count ? { members, word } : null
  })
  return grouping.every((group) => group !== null) ? grouping : null
}

/** No list before its numeral is longer, in code units; it also keeps the reading linear. */
const LONGEST_LIST = 600

/** 推进甲、乙“两项行动”，落实丙、丁、戊“三条措施” — each numeral's name follows its list. */
function readTrailing(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  if (groups.length < 2) return null
  const text = source.slice(list.start, list.end)
  const grouping: { members: Span[]; word: string }[] = []
  let from = 0
  for (const label of text.matchAll(TRAILING_LABEL)) {
    const count = groups[grouping.length]?.count
    if (count === undefined || label.index - from > LONGEST_LIST) break
    if (parseNumeral(label[1] ?? label[3] ?? '') !== count) continue
    const verb = GOVERNING_VERB.exec(text.slice(from, label.index))?.[0].length ?? 0
    const chunk = { start: list.start + from + verb, end: list.start + label.index }
    const members = splitInto(source, stripEnds(source, chunk), '、', count)
    if (!members) continue
    grouping.push({ members, word: label[2] ?? label[4] ?? '' })
    from = label.index + label[0].length
  }
  return grouping.length === groups.length ? grouping : null
}

/**
 * 送政策、送温暖，解基层之难、解企业之难 — a row for each numeral; or 定点联系，帮扶常态化；定期交流，内容前瞻化 — a
 * column for each. Where both come out, the reading whose members bear the numerals' own words is right.
 */
function readTable(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  if (groups.length < 2) return null
  const rows = readRows(source, list, groups)
  const columns = readColumns(source, list, groups)
  if (rows && columns) return fitOf(source, columns, groups) > fitOf(source, rows, groups) ? columns : rows
  return rows ?? columns
}

function readRows(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  for (const [outer, inner] of [
    ['；', '、，'],
    ['，', '、'],
    ['', '、'],
  ] as const) {
    const parts = outer === '' ? (splitLast(source, [list]) ?? []) : splitAt(source, list, outer)
    if (parts.length !== groups.length) continue
    const rows = parts.map((part, i) => splitRow(source, part, inner, groups[i]?.count ?? 0))
    if (rows.every((row) => row !== null)) return rows.map((members) => ({ members }))
  }
  return null
}

function splitRow(source: string, part: Span, separators: string, count: number): Span[] | null {
  const list = stripEnds(source, part)
  if (count === 1) return splitAt(source, list, '、').length === 1 ? [list] : null
  return splitInto(source, list, separators, count) ?? (count === 2 ? splitLast(source, [list]) : null)
}

function readColumns(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
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

/** Counts the members that bear their numeral's own word. */
function fitOf(source: string, grouping: Grouping, groups: readonly NumeralGroup[]): number {
  return grouping.reduce((sum, { members }, i) => {
    const word = groups[i]?.words[0] ?? ''
    return sum + members.filter(({ start, end }) => source.slice(start, end).includes(word)).length
  }, 0)
}

/** One list that runs through all numerals in order. */
function readFlat(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const run = readQuotationRun(source, list)
  const members = run.length === total ? run : splitInto(source, list, '、；，', total)
  if (!members) return null
  let from = 0
  return groups.map(({ count }) => {
    from += count
    return { members: members.slice(from - count, from) }
  })
}

/** 三管三必须: as many members as each numeral says, and each bears the words of all; the first names the group. */
function readShared(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const [first, ...others] = groups
  if (!first || others.length === 0 || others.some(({ count }) => count !== first.count)) return null
  const members = splitInto(source, list, '、；，', first.count)
  const texts = members?.map(({ start, end }) => source.slice(start, end)) ?? []
  const bearsAll = texts.every((text) =>
    groups.every(({ words }) => words !== '' && text.includes(words.slice(0, 2))),
  )
  return members && bearsAll ? [{ members }] : null
}

/** 两新: 甲和乙, where both bear the word that is counted. */
function readPair(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
  const [group, ...others] = groups
  if (!group || others.length > 0 || group.count !== 2) return null
  const members = splitLast(source, [list])
  const word = group.words[0] ?? ''
  const texts = members?.map(({ start, end }) => source.slice(start, end)) ?? []
  return members && word !== '' && texts.every((text) => text.includes(word)) ? [{ members }] : null
}

/** 五好两宜: 规划好、…、宜居宜业 — one member bundles all parts of its numeral, each opened by the counted word. */
function readBundled(source: string, list: Span, groups: readonly NumeralGroup[]): Grouping | null {
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

function unbundle(source: string, part: Span | undefined, word: string, count: number): Span[] | null {
  if (!part || word === '' || count < 2) return null
  const starts: number[] = []
  for (let at = part.start; at < part.end; at++) if (source[at] === word) starts.push(at)
  if (starts.length !== count || starts[0] !== part.start) return null
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? part.end }))
}
