import { depthsOf } from '../quotation.ts'
import {
  ABBREVIATION,
  ASKED_NAME,
  BRACKETED_NAME,
  CELL_END,
  CLAUSE_STOP,
  DEFINING_BLANK,
  DEFINING_DASH,
  DEFINING_PHRASE,
  DEFINING_RUN,
  DEFINING_WORDS,
  LABEL_COLON,
  LABEL_STOP,
  LEADING_QUOTATION,
  LEADING_QUOTATIONS,
  NAME_STOP,
  POINTED_NAME,
  POINTING_WORD,
  RUNNING_WORDS,
  SINGLE_BLANK,
  STOPPED_NAME,
  WIDE_BLANK,
} from './patterns.ts'
import type { Uses } from './usage.ts'

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
/** The longest name that a full stop or a comma ends though the report does not use it. */
const LONGEST_STOPPED = 16
/** A shorter text between a comma and a colon is still part of the name. */
const SHORTEST_CLAUSE = 10

/**
 * Finds where a text that begins with a name goes over into its definition; null where it does not.
 *
 * That is at a colon outside quotations, at 是指, or, in an entry with a number, at a dash, a blank or the line's end.
 * Where no mark parts them, what the report uses as a name decides.
 *
 * @param style How the entry is marked; `none` for one that is not.
 */
export function labelCut(text: string, style: string, uses: Uses): Cut | null {
  const bracketed = BRACKETED_NAME.exec(text)
  if (bracketed) return { start: 1, end: 1 + (bracketed[1] ?? '').length, next: bracketed[0].length }
  const pointed = POINTED_NAME.exec(text)
  if (pointed) return { end: (pointed.groups?.name ?? '').length, next: pointed[0].length }
  const abbreviated = ABBREVIATION.exec(text)
  if (abbreviated) return { end: (abbreviated.groups?.name ?? '').length, next: abbreviated[0].length }
  const asked = style === 'none' ? null : ASKED_NAME.exec(text)
  if (asked)
    return { start: asked[0].indexOf(asked[1] ?? ''), end: asked[0].search(/[？?]/u), next: asked[0].length }
  const head = text.slice(0, LONGEST_LABEL + 1)
  const depths = depthsOf(head)
  const outside = (pattern: RegExp) =>
    [...head.matchAll(pattern)].find(({ index }) => index > 0 && depths[index] === 0)
  const marked = style !== 'none'
  const stop = outside(LABEL_STOP)?.index ?? head.length
  const colon = outside(LABEL_COLON)?.index ?? stop
  const phrase = outside(DEFINING_PHRASE)
  const cell = outside(CELL_END)
  if (
    cell &&
    text.length - cell.index > LONGEST_COLUMN_NAME &&
    (marked || isPlain(head.slice(0, cell.index)))
  )
    return cutAround(cell)
  const unmarked = new UnmarkedName(text, head, { depths, uses })
  const first = Math.min(phrase?.index ?? stop, colon)
  const mark = [outside(DEFINING_DASH), outside(WIDE_BLANK)].find((one) => one && one.index < first)
  if (mark && (marked || unmarked.isUsed(mark.index))) return cutAround(mark)
  const used = unmarked.usedBefore(first)
  if (used) return used
  if (phrase && phrase.index < Math.min(colon, stop)) {
    return marked || isName(head.slice(0, phrase.index)) ? cutBefore(phrase) : null
  }
  if (colon < stop) return marked || isPlain(head.slice(0, colon)) ? { end: colon, next: colon + 1 } : null
  return marked ? unmarked.cut(style, outside(DEFINING_BLANK)) : unmarked.quoted()
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

/** A text whose name no mark parts from its definition. */
class UnmarkedName {
  private readonly text: string
  private readonly head: string
  private readonly depths: readonly number[]
  private readonly uses: Uses

  constructor(
    text: string,
    head: string,
    { depths, uses }: { readonly depths: readonly number[]; readonly uses: Uses },
  ) {
    this.text = text
    this.head = head
    this.depths = depths
    this.uses = uses
  }

  /** Tells whether the text before an offset is a name that the report uses. */
  isUsed(end: number): boolean {
    const name = this.head.slice(0, end)
    return isName(name) && this.uses(name)
  }

  /**
   * Cuts after the longest used name that a stop or words like 反映 follow, if a mark stands later; a name that reaches
   * to the mark and is used itself is that name.
   */
  usedBefore(mark: number): Cut | null {
    if (mark >= this.head.length) return null
    // 是 and 为 within a name that only a colon ends are common; 反映 or a comma before a long clause is not.
    const isStopped = ({ end }: Cut) => {
      const isQuoted = this.head.slice(0, end).includes('”')
      if (this.head[end] === '。') return true
      if (this.head[end] === '，') return isQuoted || mark - end > SHORTEST_CLAUSE
      return this.head.startsWith('反映', end) || (isQuoted && '即指系'.includes(this.head[end] ?? ' '))
    }
    const cut = this.longestUsed(mark, isStopped)
    return cut === null || this.uses(this.head.slice(0, mark)) ? null : cut
  }

  /** Cuts a name with number or sign: before 即 or 是, at a blank, after a stop, or at the end of its line. */
  cut(style: string, blank: RegExpExecArray | undefined): Cut | null {
    const { text, head } = this
    const quoted = this.quotedName()
    if (quoted) return quoted
    if (blank && !CLAUSE_STOP.test(head.slice(0, blank.index))) return cutAround(blank)
    const used = this.longestUsed(head.length)
    if (used) return used
    const gap = this.candidates(SINGLE_BLANK).find(({ index }) => this.isUsed(index))
    if (gap && gap.index + 1 < text.trimEnd().length) return cutAround(gap)
    // With a Han number it may as well be the heading of a group of entries (一、经济类).
    const alone = text.length <= 40 && text.length > 0 && !CLAUSE_STOP.test(text) && !style.startsWith('han')
    const phrase = this.candidates(DEFINING_RUN)[0]
    const isLabel = phrase && !CLAUSE_STOP.test(head.slice(0, phrase.index))
    if (isLabel && !POINTING_WORD.test(head)) return cutBefore(phrase)
    if (alone) return { end: text.length, next: text.length }
    const [stop] = this.candidates(NAME_STOP)
    const isShort = stop && stop.index <= LONGEST_STOPPED && isName(head.slice(0, stop.index))
    return isShort && stop.index + 1 < text.trimEnd().length ? cutAround(stop) : null
  }

  /** Cuts a name that is neither numbered nor unquoted: alone in its line, or before 即 or a stop. */
  quoted(): Cut | null {
    const { text } = this
    const quoted = LEADING_QUOTATION.exec(text)?.[0].length ?? 0
    if (quoted > 0 && quoted === text.length) return { end: quoted, next: quoted }
    const cut = quoted > 0 ? this.quotedName() : this.longestUsed(this.head.length)
    if (cut === null || !this.uses(text.slice(0, cut.end))) return null
    return quoted > 0 || '，反系即指'.includes(this.head[cut.end] ?? ' ') ? cut : null
  }

  private quotedName(): Cut | null {
    const quoted = LEADING_QUOTATIONS.exec(this.head)?.[0].length ?? 0
    if (quoted > 0 && DEFINING_WORDS.test(this.head.slice(quoted))) return { end: quoted, next: quoted }
    const stopped = STOPPED_NAME.exec(this.head)?.[0].length ?? 0
    return stopped > 0 ? { end: stopped, next: stopped + 1 } : null
  }

  /**
   * Cuts after the longest name of the report that 反映, 即 and such words or the first stop follow; null where that cut
   * is not as it must be. Names are looked up only where one may be.
   */
  private longestUsed(before: number, isRight: (cut: Cut) => boolean = () => true): Cut | null {
    const length = this.text.trimEnd().length
    const [stop] = this.candidates(NAME_STOP)
    const last = Math.min(before - 1, stop?.index ?? before)
    const words = this.candidates(RUNNING_WORDS).map((word) => ({ word, cut: cutBefore(word) }))
    const cuts = [...words, ...(stop ? [{ word: null, cut: cutAround(stop) }] : [])]
      .filter(({ word, cut }) => cut.end <= last && (word ? word.index + word[0].length : cut.next) < length)
      .sort((a, b) => b.cut.end - a.cut.end)
    if (!cuts.some(({ cut }) => isRight(cut))) return null
    const found = cuts.find(({ word, cut }) => !(word && this.isWithinWord(word)) && this.isUsed(cut.end))
    return found && isRight(found.cut) ? found.cut : null
  }

  /** Tells whether the report also uses the name with the word and a character more: 指 in 综合指数. */
  private isWithinWord({ index, 0: word }: RegExpExecArray): boolean {
    const isPlain = this.head[index - 1] !== '”'
    return word.length === 1 && isPlain && (index < 3 || this.uses(this.head.slice(0, index + 2)))
  }

  private candidates(pattern: RegExp): RegExpExecArray[] {
    return [...this.head.matchAll(pattern)].filter(({ index }) => index > 0 && this.depths[index] === 0)
  }
}
