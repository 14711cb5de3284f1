import type { MarkdownBlock } from '../documents/markdown/parse.ts'
import type { Span } from '../model/span.ts'
import { mergeStretches } from '../text/stretch.ts'
import { ABBREVIATION, FORMULA_FENCE, FORMULA_SIGN } from './patterns.ts'
import { overlapFinder } from './stretches.ts'

/** A document in which what is no prose is looked for. */
interface Searched {
  readonly source: string
  readonly blocks: readonly MarkdownBlock[]
  /** Code and HTML, in which no formula begins. */
  readonly code: readonly Span[]
  /** Length of the block of settings at its head. */
  readonly front: number
}

/**
 * Finds what is no prose in the blocks of a Markdown document, sorted and apart: the settings at its head, formulas, and
 * lines that define an abbreviation (`*[GDP]: …`).
 *
 * Formulas are `$…$` (as pandoc reads it: no blank within its ends, no digit behind it, so that `$5 and $6` are prices),
 * `$$…$$`, `\(…\)`, `\[…\]`, the same with two backslashes, `\begin{…}…\end{…}`, and what stands between two lines `$$`.
 */
export function findNoProse({ source, blocks, code, front }: Searched): Span[] {
  const found = blocks.flatMap((block) => [...abbreviationsIn(block, source), ...formulasIn(block, source)])
  const within = mergeStretches(found)
  return mergeStretches([{ start: 0, end: front }, ...within, ...fencedFormulas(source, code, within)])
}

function abbreviationsIn({ start, end, breaks }: MarkdownBlock, source: string): Span[] {
  const starts = [start, ...breaks.map((one) => one.end)]
  const ends = [...breaks.map((one) => one.start), end]
  return starts.flatMap((at, line) => {
    ABBREVIATION.lastIndex = at
    return ABBREVIATION.test(source) ? [{ start: at, end: ends[line] ?? end }] : []
  })
}

/** A sign of formulas or code; `next` is the position, among the signs, of the next one that may close it; null for none. */
interface Sign extends Span {
  readonly text: string
  readonly next: number | null
}

function formulasIn(block: Span, source: string): Span[] {
  const signs = signsIn(block, source)
  const found: Span[] = []
  for (let at = 0; at < signs.length; ) {
    const sign = signs[at] as Sign
    const close = sign.next === null ? undefined : signs[sign.next]
    const isPair = close !== undefined && (sign.text !== '$' || isInline(source, sign, close))
    if (isPair && !sign.text.startsWith('`')) found.push({ start: sign.start, end: close.end })
    at = isPair ? (sign.next as number) + 1 : at + 1
  }
  return found
}

function isInline(source: string, open: Sign, close: Sign): boolean {
  return (
    close.text === '$' &&
    /\S/.test(source.charAt(open.end)) &&
    /\S/.test(source.charAt(close.start - 1)) &&
    !/\d/.test(source.charAt(close.end))
  )
}

function signsIn({ start, end }: Span, source: string): Sign[] {
  const texts = [...source.slice(start, end).matchAll(FORMULA_SIGN)]
  const nexts = new Map<string, number>()
  const signs: Sign[] = []
  for (let i = texts.length - 1; i >= 0; i--) {
    const { 0: text, index } = texts[i] as RegExpExecArray
    const wanted = text === '$' ? 'dollars' : closingOf(text)
    const at = start + index
    signs.push({ text, start: at, end: at + text.length, next: nexts.get(wanted) ?? null })
    nexts.set(text, i)
    if (text.startsWith('$')) nexts.set('dollars', i)
  }
  return signs.reverse()
}

/** Returns the sign that closes what a sign opens; a sign that opens nothing is closed by nothing. */
function closingOf(text: string): string {
  if (/^[$`]/.test(text)) return text
  if (text.startsWith('\\begin')) return text.replace('begin', 'end')
  if (/^\\+[([]$/.test(text)) return text.slice(0, -1) + (text.endsWith('(') ? ')' : ']')
  return ''
}

/** Finds what stands between two lines `$$`, blank lines or not. */
function fencedFormulas(source: string, code: readonly Span[], within: readonly Span[]): Span[] {
  const [isCode, isFound] = [overlapFinder(code), overlapFinder(within)]
  const fences = [...source.matchAll(FORMULA_FENCE)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((line) => !isCode(line) && !isFound(line))
  return fences.flatMap(({ start }, i) => {
    const close = i % 2 === 0 ? fences[i + 1] : undefined
    return close ? [{ start, end: close.end }] : []
  })
}
