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

/** Where a name ends and where its definition begins, from the start of the text. */
export interface Cut {
  /** Where the name begins, if not at the start. */
  readonly start?: number
  readonly end: number
  readonly next: number
}

const LONGEST_LABEL = 90
/** A row of a table that says no more after its first cell is the one that names the columns. */
const LONGEST_COLUMN_NAME = 6
/** A name without a number or a quotation is shorter: what is longer is a sentence. */
const LONGEST_PLAIN = 30

/**
 * Finds the cut between the name at the head of a text and its definition, or null.
 *
 * It is a colon outside quotations, 是指, or, in an entry with a number, a dash, a blank or the end of the line.
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

/** The words that define belong to the definition, the comma before them to neither. */
function cutBefore({ index, 0: words }: RegExpExecArray): Cut {
  return { end: index, next: index + ('，,'.includes(words[0] ?? ' ') ? 1 : 0) }
}

function isPlain(label: string): boolean {
  return label.length <= LONGEST_PLAIN && !label.includes('，')
}

function isName(label: string): boolean {
  return isPlain(label) && !POINTING_WORD.test(label)
}

/** A numbered name before 即 or 是, before a blank, or alone in its line. */
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
  // 一、经济类 may head a group of entries as well.
  const alone = text.length <= 40 && text.length > 0 && !CLAUSE_STOP.test(text) && !style.startsWith('han')
  return alone ? { end: text.length, next: text.length } : null
}

/** A quotation that is a line of its own names what the next line defines. */
function quotedAlone(text: string): Cut | null {
  const quoted = LEADING_QUOTATION.exec(text)?.[0].length ?? 0
  return quoted > 0 && quoted === text.length ? { end: quoted, next: quoted } : null
}
