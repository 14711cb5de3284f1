import { formatHan, formatLetter, formatRoman } from '../list-numbers.ts'
import { CJK_LIST, CLOSED_NUMBER, INTEGER, LEADING_DIGIT, NO_LIST_MARKS, TYPED_NUMBER } from '../patterns.ts'

type Attributes = Readonly<Record<string, string>>

/** A list that is open or has ended: how it counts. */
export interface PageList {
  readonly isNumbered: boolean
  readonly step: 1 | -1
  readonly format: (value: number) => string
  /** The next number; null in a reversed list that counts down to 1 from a length yet unknown. */
  next: number | null
  length: number
  /** The items, by their index, that a link leads back from into the text: in a list of notes all of them. */
  readonly linkedBack: Set<number>
}

/** An item of a numbered list. */
export interface ListItem {
  readonly list: PageList
  /** Null where the number depends on the list's length. */
  readonly value: number | null
  readonly index: number
}

/** Opens a list: `ol` counts, unless its style takes the numbers away. */
export function openList(name: string, attributes: Attributes): PageList {
  const style = attributes.style ?? ''
  const reversed = attributes.reversed !== undefined
  const start = toInteger(attributes.start)
  return {
    isNumbered: name === 'ol' && !NO_LIST_MARKS.test(style),
    step: reversed ? -1 : 1,
    format: CJK_LIST.test(style) ? (value) => `${formatHan(value)}、` : formatOf(attributes.type),
    next: start ?? (reversed ? null : 1),
    length: 0,
    linkedBack: new Set(),
  }
}

function formatOf(type: string | undefined): (value: number) => string {
  if (type === 'a') return (value) => `${formatLetter(value)}.`
  if (type === 'A') return (value) => `${formatLetter(value).toUpperCase()}.`
  if (type === 'i') return (value) => `${formatRoman(value)}.`
  if (type === 'I') return (value) => `${formatRoman(value).toUpperCase()}.`
  return (value) => `${value}.`
}

/** Counts an item of a list; null where it has no number. */
export function countItem(list: PageList | undefined, attributes: Attributes): ListItem | null {
  if (!list?.isNumbered) return null
  const value = toInteger(attributes.value) ?? list.next
  const item = { list, value, index: list.length++ }
  if (value !== null) list.next = value + list.step
  return item
}

/**
 * Returns what a browser prints before the text of an item; nothing where someone typed a number. A note has the marker
 * that the text refers to it by.
 */
export function printNumber(item: ListItem | null, text: string): string {
  if (!item || TYPED_NUMBER.test(text)) return ''
  const value = item.value ?? item.list.length - item.index
  if (item.list.linkedBack.size === item.list.length) return `[${value}]`
  const number = item.list.format(value)
  return CLOSED_NUMBER.test(number) && !LEADING_DIGIT.test(text) ? number : `${number} `
}

function toInteger(text: string | undefined): number | null {
  return text !== undefined && INTEGER.test(text.trim()) ? Number(text) : null
}
