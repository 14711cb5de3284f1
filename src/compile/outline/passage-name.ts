/** This file names a passage by its first words. */

import { CLAUSE_END } from '../patterns.ts'
import { ANNOUNCING_END, CUT_STOP, LINE_BREAK, NOTE_MARKER, OPENING_SALUTATION } from './patterns.ts'

/** A name has so many characters at most, but that a quotation it ends in is whole. */
const LONGEST_NAME = 24
const LONGEST_QUOTED = 36
/** A first clause of fewer (现在，) names nothing alone. */
const LEAST_NAME = 7
/** A title of more is cut like the first words of a paragraph. */
const LONGEST_TITLE = 36

const OPENING = '“‘《（(「『【〔['
const CLOSING = '”’》）)」』】〕]'

/**
 * Returns the first words of a passage: its first sentence where that is short, else its first clauses.
 *
 * A name ends with a clause, never within brackets or quotation marks; words cut in a clause end in …. A salutation
 * before other words is passed over.
 */
export function nameOfPassage(text: string): string {
  const whole = plainWords(text)
  const rest = whole.replace(OPENING_SALUTATION, '')
  const words = rest === '' ? whole : rest
  const clauses = clauseEnds(words)
  const isStop = (end: number) => '。！？!?；;：:'.includes(words.charAt(end))
  const sentence = clauses.find(isStop) ?? words.length
  if (sentence <= LONGEST_NAME) return closeName(words, sentence)
  const clause = clauses.find((end) => end >= LEAST_NAME && end <= LONGEST_NAME)
  return clause === undefined ? cutName(words) : closeName(words, clause)
}

/** Returns a title as a name: itself, or its first words where it is long. */
export function nameOfTitle(title: string): string {
  return title.length <= LONGEST_TITLE ? title : nameOfPassage(title)
}

/** Returns where the clauses that may be a name end, and close neither in brackets nor in quotation marks. */
function clauseEnds(words: string): number[] {
  const ends: number[] = []
  let depth = 0
  for (let at = 0; at <= LONGEST_NAME; at++) {
    const char = words.charAt(at)
    depth = depthAfter(char, depth)
    if (depth === 0 && at > 1 && CLAUSE_END.test(char)) ends.push(at)
  }
  return ends
}

function depthAfter(char: string, depth: number): number {
  if (OPENING.includes(char)) return depth + 1
  return CLOSING.includes(char) ? Math.max(0, depth - 1) : depth
}

/** Returns the first words up to `end`; of 总体要求是： without the word that announces. */
function closeName(words: string, end: number): string {
  const name = words.slice(0, end).replace(CUT_STOP, '').trim()
  if (!'：:'.includes(words.charAt(end) || ' ')) return name
  const bare = name.replace(ANNOUNCING_END, '')
  return bare.length >= 4 ? bare : name
}

/** Cuts a clause that is too long: after a quotation that is open there, or before it where it is long. */
function cutName(words: string): string {
  let depth = 0
  let opened = 0
  for (let at = 0; at < words.length; at++) {
    if (at >= LONGEST_NAME && depth === 0) return cutAt(words, at)
    if (at === LONGEST_QUOTED) break
    const before = depth
    depth = depthAfter(words.charAt(at), depth)
    if (before === 0) opened = at
  }
  if (depth === 0) return words
  if (opened >= LEAST_NAME) return cutAt(words, opened)
  // A long quotation at the head: its first words without the marks.
  return `${[...words.slice(0, LONGEST_NAME + 1)].filter((char) => !OPENING.includes(char) && !CLOSING.includes(char)).join('')}…`
}

function cutAt(words: string, end: number): string {
  return `${words.slice(0, end).replace(CUT_STOP, '')}…`
}

/** Returns a text in one line, without the markers of notes. */
function plainWords(text: string): string {
  return text.replace(LINE_BREAK, '').replace(NOTE_MARKER, '').trim()
}
