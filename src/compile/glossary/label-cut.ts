import { depthsOf } from '../quotation.ts'
import {
  BRACKETED_NAME,
  CELL_END,
  CLAUSE_STOP,
  DEFINING_BLANK,
  DEFINING_DASH,
  DEFINING_PHRASE,
  DEFINING_WORDS,
  LABEL_COLON,
  LABEL_STOP,
  LEADING_QUOTATION,
  POINTING_WORD,
  STOPPED_NAME,
  WIDE_BLANK,
} from './patterns.ts'

/** Where the name of an entry ends and its definition begins, as offsets into the entry's text. */
export interface Cut {
  /** Where the name begins, if not at the start. */
  readonly start?: number
  readonly end: number
  readonly next: number
}

const LONGEST_LABEL = 90
/** A table's row with no more than this after its first cell, in code units, is the row of column names. */
const LONGEST_COLUMN_NAME = 6
/** A longer text before a colon, without number or quotation marks, is a sentence and no name. */
const LONGEST_PLAIN = 30

/**
 * Finds where a text that begins with a name goes over into its definition; null where it does not.
 *
 * That is at a colon outside quotations, at 是指, or, in an entry with a number, at a dash, a blank or the line's end.
 *
 * @param style How the entry is numbered; `none` for one that is not.
 */
export function labelCut(text: string, style: string): Cut | null {
  const bracketed = BRACKETED_NAME.exec(text)
  if (bracketed) return { start: 1, end: 1 + (bracketed[1] ?? '').length, next: bracketed[0].length }
  const head = text.slice(0, LONGEST_LABEL + 1)
  const depths = depthsOf(head)
  const outside = (pattern: RegExp) =>
    [...head.matchAll(pattern)].find(({ index }) => index > 0 && depths[index] === 0)
  const numbered = style !== 'none'
  const stop = outside(LABEL_STOP)?.index ?? head.length
  const colon = outside(LABEL_COLON)?.index ?? stop
  const phrase = outside(DEFINING_PHRASE)
  const cell = outside(CELL_END)
  if (
    cell &&
    text.length - cell.index > LONGEST_COLUMN_NAME &&
    (numbered || isPlain(head.slice(0, cell.index)))
  )
    return cutAround(cell)
  if (numbered) {
    const mark = [outside(DEFINING_DASH), outside(WIDE_BLANK)].find(
      (one) => one && one.index < Math.min(phrase?.index ?? stop, colon),
    )
    if (mark) return cutAround(mark)
  }
  if (phrase && phrase.index < colon) {
    return numbered || isName(head.slice(0, phrase.index)) ? cutBefore(phrase) : null
  }
  if (colon < stop) return numbered || isPlain(head.slice(0, colon)) ? { end: colon, next: colon + 1 } : null
  return numbered ? cutWithoutMark(text, head, style, outside(DEFINING_BLANK)) : quotedAlone(text)
}

function cutAround({ index, 0: mark }: RegExpExecArray): Cut {
  return { end: index, next: index + mark.length }
}

/** Cuts before words like 是指, which belong to the definition; a comma before them belongs to neither. */
function cutBefore({ index, 0: words }: RegExpExecArray): Cut {
  return { end: index, next: index + ('，,'.includes(words[0] ?? ' ') ? 1 : 0) }
}

function isPlain(label: string): boolean {
  return label.length <= LONGEST_PLAIN && !label.includes('，')
}

function isName(label: string): boolean {
  return isPlain(label) && !POINTING_WORD.test(label)
}

/** Cuts after a numbered name that 即, 是 or a blank follows, or that is alone in its line. */
function cutWithoutMark(
  text: string,
  head: string,
  style: string,
  blank: RegExpExecArray | undefined,
): Cut | null {
  const quoted = LEADING_QUOTATION.exec(head)?.[0].length ?? 0
  if (quoted > 0 && DEFINING_WORDS.test(head.slice(quoted))) return { end: quoted, next: quoted }
  const stopped = STOPPED_NAME.exec(head)?.[0].length ?? 0
  if (stopped > 0) return { end: stopped, next: stopped + 1 }
  if (blank && !CLAUSE_STOP.test(head.slice(0, blank.index))) return cutAround(blank)
  // With a Han number it may as well be the heading of a group of entries (一、经济类).
  const alone = text.length <= 40 && text.length > 0 && !CLAUSE_STOP.test(text) && !style.startsWith('han')
  return alone ? { end: text.length, next: text.length } : null
}

/** Cuts at the end of a line that is one quotation: it is a name, which the next line defines. */
function quotedAlone(text: string): Cut | null {
  const quoted = LEADING_QUOTATION.exec(text)?.[0].length ?? 0
  return quoted > 0 && quoted === text.length ? { end: quoted, next: quoted } : null
}
