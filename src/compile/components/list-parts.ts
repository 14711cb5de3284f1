import { type Span, sliceSpan } from '../../model/span.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { depthsOf, unquote } from '../quotation.ts'
import { spanOf, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import {
  FRAME_END,
  GOVERNING_WORD,
  LAST_JOINERS,
  LEAD_IN,
  LEADING_VERB,
  LIST_CLOSING,
  LIST_FRAME,
  LIST_OPENED,
  LIST_TIE,
  PART_NUMBER,
  QUOTATION_RUN,
  RUN_MEMBER,
} from './patterns.ts'

/** The longest words that close a list, in code units. */
const LONGEST_CLOSING = 24

/** Splits a span at separators outside quotations and brackets, and drops empty parts. */
export function splitAt(source: LevelledText, span: Span, separators: string): Span[] {
  const text = sliceSpan(source, span)
  const depths = depthsOf(text)
  const parts: Span[] = []
  let from = span.start
  for (let i = 0; i < text.length; i++) {
    if (depths[i] !== 0 || !separators.includes(text[i] as string)) continue
    parts.push({ start: from, end: span.start + i })
    from = span.start + i + 1
  }
  parts.push({ start: from, end: span.end })
  return parts.map((part) => trimSpan(source, part)).filter((part) => part.start < part.end)
}

/**
 * Splits the last part at the word that joins the last member of a list (A、B和C), if it has it exactly once.
 *
 * @returns One part more than before, or null.
 */
export function splitLast(source: LevelledText, parts: readonly Span[]): Span[] | null {
  const last = parts.at(-1)
  if (last === undefined) return null
  const text = sliceSpan(source, last)
  const depths = depthsOf(text)
  const led = LAST_JOINERS.find((joiner) => text.startsWith(joiner))?.length ?? 0
  for (const joiner of LAST_JOINERS) {
    const at = text.indexOf(joiner, led + 1)
    if (at < 0 || depths[at] !== 0 || at + joiner.length >= text.length) continue
    if (text.indexOf(joiner, at + joiner.length) >= 0) return null
    const tail = { start: last.start + at + joiner.length, end: last.end }
    return [...parts.slice(0, -1), { start: last.start + led, end: last.start + at }, trimSpan(source, tail)]
  }
  return null
}

/** Splits a list of two members at the word that joins them (用公款支付的甲费和乙费); null if it has none. */
export function splitPair(source: LevelledText, list: Span): Span[] | null {
  const members = splitLast(source, [list])
  return members && dropModifier(source, members)
}

/**
 * Splits a span into exactly `count` parts; 和 or 以及 may stand before the last.
 *
 * A list has one separator: a part with another one makes the span prose, and the result null. Only parts between ；
 * may have commas of their own.
 */
export function splitInto(
  source: LevelledText,
  span: Span,
  separators: string,
  count: number,
): Span[] | null {
  for (const separator of separators) {
    const parts = splitAt(source, span, separator)
    const stops = separator === '；' ? '。' : '，、；。'
    if (parts.some((part) => splitAt(source, part, stops).length > 1)) continue
    const short = parts.length === count - 1
    if (parts.length === count && separator === '、' && isTied(source, parts)) continue
    const list = parts.length === count ? parts : short ? splitEnd(source, parts, separator) : null
    const framed = list && parts.length > 1 ? cutTail(source, span, list) : null
    if (framed) return separator === '、' ? dropModifier(source, framed) : framed
  }
  return null
}

/** Tells whether the last part is two members that end as all others do: 甲费、乙费、丙费和丁费 are four. */
export function isTied(source: LevelledText, parts: readonly Span[]): boolean {
  const members = parts.length > 2 ? splitLast(source, parts) : null
  const end = source[(parts[0]?.end ?? 0) - 1]
  return members?.every((member) => source[member.end - 1] === end) ?? false
}

/** Splits the last part; between clauses only at 以及, since 和 joins words within a clause. */
function splitEnd(source: LevelledText, parts: readonly Span[], separator: string): Span[] | null {
  const last = parts.at(-1)
  if (separator === '、' || last === undefined) return splitLast(source, parts)
  return sliceSpan(source, last).includes('以及') ? splitLast(source, parts) : null
}

/** Takes what frames a whole list (对甲、乙、丙的认同) away from its first and last member. */
function cutTail(source: LevelledText, span: Span, parts: Span[]): Span[] {
  const texts = parts.map((span) => sliceSpan(source, span))
  const at = texts.at(-1)?.search(FRAME_END) ?? -1
  const frame = LIST_FRAME.exec(texts[0] ?? '')?.[0].length ?? 0
  const first = parts[0]
  const last = parts.at(-1)
  const led = frame > 0 || LEAD_IN.test(source.slice(Math.max(0, span.start - 2), span.start))
  if (!first || !last || at < 1 || !led || texts.slice(0, -1).some((text) => text.includes('的')))
    return parts
  const opening = { start: first.start + frame, end: first.end }
  return [opening, ...parts.slice(1, -1), { start: last.start, end: last.start + at }]
}

/**
 * Drops what stands before a 的 that only the first member has and that governs the whole list: 用财政拨款安排的甲费、乙费.
 *
 * It does where it is longer than any other member, or where the members then begin or end alike and it holds a verb or
 * a preposition or follows 是指.
 */
export function dropModifier(source: LevelledText, members: readonly Span[]): Span[] {
  const [first, ...others] = members
  if (!first || others.length === 0) return [...members]
  const texts = others.map((member) => sliceSpan(source, member))
  const text = sliceSpan(source, first)
  const at = outermost(text, '的')
  const [modifier, rest] = [text.slice(0, at), text.slice(at + 1)]
  const alone = at > 1 && rest !== '' && texts.every((other) => !other.includes('的'))
  if (!alone || !governs(modifier, rest, texts, source.slice(Math.max(0, first.start - 3), first.start))) {
    return [...members]
  }
  return [{ start: first.start + at + 1, end: first.end }, ...others]
}

function governs(modifier: string, rest: string, others: readonly string[], before: string): boolean {
  if (LIST_TIE.test(modifier)) return false
  const ends = others.every((other) => other.at(-1) === rest.at(-1))
  const alike = ends || others.every((other) => other[0] === rest[0])
  const governing = GOVERNING_WORD.test(modifier) || LEADING_VERB.test(modifier) || LIST_OPENED.test(before)
  return others.every((other) => other.length < modifier.length) || (alike && governing)
}

/** Returns where a character stands last outside quotations and brackets; -1 if nowhere. */
function outermost(text: string, char: string): number {
  const depths = depthsOf(text)
  let at = text.lastIndexOf(char)
  while (at >= 0 && depths[at] !== 0) at = text.lastIndexOf(char, at - 1)
  return at
}

/** Returns a span without the stops at its end and the words that open a definition (指的是, 即). */
export function stripEnds(source: LevelledText, span: Span): Span {
  let { start, end } = trimSpan(source, span)
  while (end > start && '。；，、'.includes(source[end - 1] as string)) end--
  start += LEAD_IN.exec(source.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0
  return trimSpan(source, { start, end })
}

/**
 * Returns a list without the words that close it: 等, 的统称 and the count of its members, if that is `count`
 * (甲、乙、丙三大产业).
 */
export function stripClosing(source: LevelledText, { start, end }: Span, count: number): Span {
  const from = Math.max(start, end - LONGEST_CLOSING)
  const closing = LIST_CLOSING.exec(source.slice(from, end))
  const tally = closing?.[1]
  if (!closing || (tally !== undefined && parseNumeral(tally) !== count)) return { start, end }
  return { start, end: from + closing.index }
}

/** Returns what stands in the quotations side by side at the start of a span: 《甲》《乙》, “甲”“乙”、“丙”. */
export function readQuotationRun(source: LevelledText, span: Span): Span[] {
  const text = sliceSpan(source, span)
  const run = QUOTATION_RUN.exec(text)?.[0] ?? ''
  return [...run.matchAll(RUN_MEMBER)].map((match) => {
    const { start, end } = spanOf(match, span.start)
    return { start: start + 1, end: end - 1 }
  })
}

/** Returns a member of a list without the stops at its end and the quotation marks around the whole of it. */
export function tidyMember(source: LevelledText, span: Span): Span {
  let { start, end } = trimSpan(source, span)
  while (end > start && '。；，、,;.'.includes(source[end - 1] as string)) end--
  return unquote(source, { start, end })
}

/**
 * Finds the members of a numbered list: ①甲；②乙, 1.甲；2.乙, （1）甲（2）乙, 一是甲；二是乙.
 *
 * @returns The members without their numbers; none unless the numbers count from 1 in one style.
 */
export function findNumberedMembers(source: LevelledText, list: Span): Span[] {
  const text = sliceSpan(source, list)
  const numbers = [...text.matchAll(PART_NUMBER)]
  const styles = new Set(numbers.map(({ groups }) => Object.keys(groups ?? {}).find((key) => groups?.[key])))
  const running = numbers.every((match, i) => readNumber(match) === i + 1)
  if (numbers.length < 2 || styles.size > 1 || !running) return []
  return numbers.map((match, i) =>
    trimSpan(source, {
      start: spanOf(match, list.start).end,
      end: list.start + (numbers[i + 1]?.index ?? text.length),
    }),
  )
}

function readNumber({ groups }: RegExpMatchArray): number | null {
  const { circle, bracket, dot, item } = groups ?? {}
  return parseNumeral(circle ?? bracket ?? dot ?? item ?? '')
}
