/** This room finds the parts that a definition lists for the numerals of its name, and checks that they come out. */

import type { ComponentGroup, Diagnostic } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { depthsOf } from '../quotation.ts'
import { spanOf } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { withoutLead } from './borne-reading.ts'
import { checkCount } from './check-count.ts'
import type { Grouping } from './grouping.ts'
import { stripEnds, tidyMember } from './list-parts.ts'
import { READINGS } from './list-readings.ts'
import { headOf, type NumeralGroup, unpackNumerals } from './numeral-groups.ts'
import { BOUND, CLAUSE_LEAD_IN, EXPLANATION, LIST_COLON, QUOTED_LIST } from './patterns.ts'

/** One part that a definition lists, and the group under which the name counts it. */
export interface Component {
  readonly span: Span
  readonly group: ComponentGroup
}

/** What is found for the numerals of one name. */
export interface Unpacked {
  readonly components: readonly Component[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds the parts that a definition lists for the numerals of its name.
 *
 * Every count must come out exactly. A definition that is a list of another length is a `numeral-mismatch`, without
 * parts.
 *
 * @param label The name with its quotation marks, which bound what a numeral counts.
 * @param definition The definition, or the part of a joined one that defines this name.
 */
export function findComponents(source: LevelledText, label: string, definition: Span): Unpacked {
  const groups = unpackNumerals(label)
  if (groups.length === 0) return { components: [], diagnostics: [] }
  const lists = listsOf(source, definition)
  for (const list of lists) {
    for (const read of READINGS) {
      const grouping = read(source, list, groups)
      if (grouping) return { components: toComponents(source, grouping, groups), diagnostics: [] }
    }
  }
  return { components: [], diagnostics: checkCount({ source, label, definition, groups, lists }) }
}

/** How many parts of one definition are tried as its list. */
const MOST_LISTS = 12

/**
 * Returns the parts of a definition that may be its list, the likeliest first: what follows 即： or 包括：, the whole
 * without its lead-in, what follows another colon, what stands in quotation marks, what stands before the sentence or
 * clause that explains it.
 */
function listsOf(source: LevelledText, definition: Span): Span[] {
  const whole = stripEnds(source, definition)
  const text = sliceSpan(source, whole)
  const depths = depthsOf(text)
  const lists = [whole]
  for (let i = text.length - 1; i >= 0 && lists.length < MOST_LISTS; i--) {
    if (!'：:'.includes(text[i] as string) || depths[i] !== 0) continue
    const list = stripEnds(source, { start: whole.start + i + 1, end: whole.end })
    if (LIST_COLON.test(text.slice(Math.max(0, i - 4), i + 1))) lists.unshift(list)
    else lists.push(list)
  }
  for (const match of text.matchAll(CLAUSE_LEAD_IN)) {
    if (lists.length >= MOST_LISTS || depths[match.index] !== 0) continue
    lists.push(stripEnds(source, { start: spanOf(match, whole.start).end, end: whole.end }))
  }
  for (const match of text.matchAll(QUOTED_LIST)) {
    const start = whole.start + match.index + 1
    if (lists.length < MOST_LISTS) lists.push({ start, end: start + (match[1] ?? '').length })
  }
  const unexplained = lists.map((list) => withoutExplanation(source, list))
  return [...lists, ...unexplained.filter((list) => list !== null)]
}

/** Returns what stands before the explanation of a list (甲、乙、丙。这是… or 甲、乙、丙，是…); null if it has none. */
function withoutExplanation(source: LevelledText, list: Span): Span | null {
  const text = sliceSpan(source, list)
  const depths = depthsOf(text)
  for (let i = 0; i < text.length; i++) {
    if (depths[i] !== 0) continue
    const ends = text[i] === '。' || (text[i] === '，' && EXPLANATION.test(text.slice(i + 1, i + 6)))
    if (ends) return stripEnds(source, { start: list.start, end: list.start + i })
  }
  return null
}

function toComponents(
  source: LevelledText,
  grouping: Grouping,
  groups: readonly NumeralGroup[],
): Component[] {
  return grouping.flatMap(({ members, word, noun }, index) => {
    const tidy = members.map((member) => tidyMember(source, member))
    const counted = word ?? groups[index]?.words ?? ''
    const framed = dropFrame(source, dropLead(source, tidy, counted), counted)
    const isNamed = word !== undefined
    const spans = isNamed || !endAlike(source, framed, counted) ? framed : withoutLead(source, framed)
    const texts = spans.map((span) => sliceSpan(source, span))
    const group = groups[index]
    const head = noun ?? headOf(word ?? group?.words ?? '', texts)
    return spans.map((span) => ({ span, group: { head, count: spans.length, index } }))
  })
}

/** Tells whether several members end with the counted word. */
function endAlike(source: LevelledText, members: readonly Span[], word: string): boolean {
  return members.length > 1 && members.every(({ end }) => source[end - 1] === word[0])
}

/** After the second of two members no less is a tail (工业化和信息化融合), in code units: 甲品、乙品牌 has none. */
const SHORTEST_TAIL = 2

/**
 * Ends the last member where the others end, at the counted word, and where words followed it, begins the first without
 * the words that govern the list: 推动创新链、产业链、人才链深度融合.
 */
function dropFrame(source: LevelledText, members: readonly Span[], word: string): readonly Span[] {
  const last = members.at(-1)
  const others = members.slice(0, -1)
  const head = word.slice(0, 1)
  if (!last || others.length === 0) return members
  const text = sliceSpan(source, last)
  const at = text.indexOf(head, 1)
  const ends = others.every(({ end }) => source[end - 1] === head)
  const tail = text.length - at - 1
  if (at < 1 || !ends || text.endsWith(head) || (others.length === 1 && tail < SHORTEST_TAIL)) return members
  return withoutLead(source, [...others, { start: last.start, end: last.start + at + 1 }])
}

/**
 * Begins the first member with the word that all others begin with, if it has it: two characters, or the counted one
 * (到基层支教、支农、支医). Where words stood before it, a 的 ends the last (集体资金、资产、资源的管理).
 */
function dropLead(source: LevelledText, members: readonly Span[], word: string): Span[] {
  const [first, second, ...others] = members
  if (!first || !second || others.length === 0) return [...members]
  const text = sliceSpan(source, first)
  for (const opening of [source.slice(second.start, second.start + 2), word.slice(0, 1)]) {
    const at = text.lastIndexOf(opening)
    const isWithin =
      at <= 0 || text.startsWith(opening) || (opening.length < 2 && BOUND.test(text.slice(0, at)))
    if (isWithin || ![second, ...others].every(({ start }) => source.startsWith(opening, start))) continue
    const led = [{ start: first.start + at, end: first.end }, second, ...others]
    const last = led.at(-1) ?? second
    const of = sliceSpan(source, last).indexOf('的')
    const framed = of > 1 && !led.slice(0, -1).some((member) => sliceSpan(source, member).includes('的'))
    return framed ? [...led.slice(0, -1), { start: last.start, end: last.start + of }] : led
  }
  return [...members]
}
