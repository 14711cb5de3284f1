import { appendAll } from '../../text/collect.ts'
import { isQuote } from '../../text/fold.ts'
import { isDigit, isHanNumeral, parseNumeral } from '../../text/numerals.ts'
import { HAN_CHAR } from '../patterns.ts'
import { BRACKETED, MEASURE, NO_COUNT_UNIT, OPEN_FORMULA, OPEN_FORMULA_BEFORE, PLUS } from './patterns.ts'

/** One numeral of a name: how many parts it promises, and the words after it. */
export interface NumeralGroup {
  readonly count: number
  /** The words after the numeral, up to the next numeral or the end of the quotation; empty for 2614 and 3+1. */
  readonly words: string
}

/** A longer row of digits is a telephone number (12345), not a row of counts. */
const MOST_DIGITS = 4
/** More than this in one group is a quantity (万企), not a list. */
const MOST_IN_A_GROUP = 20

/**
 * Unpacks the numerals of a name: 四区两城 into 4 区 and 2 城, “2614”工作法 into 2, 6, 1 and 4, 3+1 into 3 and 1.
 *
 * Ranks, years and phases (第三轮, 2026年, 一期) count nothing, nor does a numeral in brackets. A name whose numerals
 * promise no list (一张网, 4+N, 万企) has no groups.
 */
export function unpackNumerals(label: string): NumeralGroup[] {
  const groups: NumeralGroup[] = []
  const text = blankBrackets(label)
  for (let at = 0; at < text.length; ) {
    const end = numeralEnd(text, at)
    if (end === at) {
      at++
      continue
    }
    const numeral = text.slice(at, end)
    const words = wordsAfter(text, end)
    if (isOpenEnded(text, at, end)) return []
    if (text[at - 1] !== '第' && !NO_COUNT_UNIT.test(text.slice(end)))
      appendAll(groups, readGroup(numeral, words))
    at = end
  }
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  const sound = total > 1 && groups.every(({ count }) => count > 0 && count <= MOST_IN_A_GROUP)
  return sound ? groups : []
}

function blankBrackets(label: string): string {
  return label.normalize('NFC').replace(BRACKETED, (part) => ' '.repeat(part.length))
}

/** Returns the end of the numeral that starts at `at`: 3+1 is one, 六个一 ends before its 一. */
function numeralEnd(text: string, at: number): number {
  let end = at
  if (isDigit(text[at])) {
    while (isDigit(text[end]) || ('+＋'.includes(text[end] ?? ' ') && isDigit(text[end + 1]))) end++
    return end
  }
  if (text[at] === '双' && !isHanNumeral(text[at + 1])) return at + 1
  if (text[at - 1] === '个' && text[at] === '一') return at
  while (isHanNumeral(text[end])) end++
  return end
}

function isQuoteOrEnd(text: string, at: number): boolean {
  const char = text[at]
  return char === undefined || isQuote(char)
}

/** Tells whether a numeral is part of a formula that promises no list: 4+N, 4×4. */
function isOpenEnded(text: string, start: number, end: number): boolean {
  return OPEN_FORMULA.test(text.slice(end, end + 2)) || OPEN_FORMULA_BEFORE.test(text.slice(0, start))
}

function wordsAfter(text: string, from: number): string {
  let end = from
  while (end < text.length && HAN_CHAR.test(text[end] as string)) {
    if (isHanNumeral(text[end]) && text[end - 1] !== '个') break
    if (text[end] === '双' && end > from && !isQuoteOrEnd(text, end + 1)) break
    end++
  }
  return text.slice(from, end)
}

function readGroup(numeral: string, words: string): NumeralGroup[] {
  if (PLUS.test(numeral)) {
    return numeral.split(PLUS).map((part) => ({ count: parseNumeral(part) ?? 0, words: '' }))
  }
  const inDigits = isDigit(numeral[0])
  if (inDigits && numeral.length > 1 && !MEASURE.test(words)) {
    if (numeral.length > MOST_DIGITS) return []
    return [...numeral].map((digit) => ({ count: parseNumeral(digit) ?? 0, words: '' }))
  }
  const count = parseNumeral(numeral)
  return count === null || words === '' ? [] : [{ count, words }]
}

/**
 * Returns the word that a group counts: 区, 覆盖, 项.
 *
 * Of one or two characters that is all of them; of more, as many as all members share, else the first, which is then a
 * measure word (四项改革). A 大 before it is left out (三大高地); null if a long phrase follows the 大.
 */
export function headOf(words: string, members: readonly string[]): string | null {
  if (words === '') return null
  const large = words.length > 1 && words.startsWith('大')
  if (!large && words.length > 1 && MEASURE.test(words)) return words[0] ?? null
  const noun = large ? words.slice(1) : words
  if (noun.length <= 2) return noun
  let shared = 0
  while (shared < noun.length && members.every((member) => member.includes(noun.slice(0, shared + 1))))
    shared++
  if (shared > 0) return noun.slice(0, shared)
  return large ? null : (noun[0] ?? null)
}
