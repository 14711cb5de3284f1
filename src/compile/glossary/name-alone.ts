import { type Span, sliceSpan } from '../../model/span.ts'
import { type GlossaryText, type Opening, readOpening } from './entry-opening.ts'
import { splitEnglish } from './other-names.ts'
import { LISTED_LINE, NO_NAME_ALONE, SENTENCE_LINE } from './patterns.ts'

/** A longer line is no name. */
const LONGEST_NAME = 30

/**
 * Reads a line that is nothing but a name, without number or quotation marks, which the next line defines.
 *
 * The next line is a sentence; the name is one that the report uses, or stands after a complete definition.
 */
export function nameAlone(text: GlossaryText, lines: readonly Span[], at: number): Opening | null {
  const line = lines[at]
  if (line === undefined || !hasNameForm(text, line) || !isSentence(text, lines[at + 1])) return null
  const before = lines[at - 1]
  const isAfterSentence = before !== undefined && /[。！]$/u.test(sliceSpan(text.source, before))
  const { labelSpan, aliasSpans } = splitEnglish(text.source, line)
  if (!text.uses(sliceSpan(text.source, labelSpan)) && !isAfterSentence) return null
  return {
    start: line.start,
    style: 'alone',
    number: null,
    value: null,
    labelSpan,
    aliasSpans,
    rest: { start: line.end, end: line.end },
    isCut: false,
  }
}

/**
 * Tells whether names alone in their lines begin at a line: the first is used in the report, or a second follows its
 * definition.
 */
export function beginsNamesAlone(text: GlossaryText, lines: readonly Span[], at: number): boolean {
  const line = lines[at]
  if (line === undefined || !hasNameForm(text, line) || !isSentence(text, lines[at + 1])) return false
  if (readOpening(text, lines[at + 1] as Span, null)?.isCut) return false
  const { labelSpan } = splitEnglish(text.source, line)
  if (text.uses(sliceSpan(text.source, labelSpan))) return true
  return nameAlone(text, lines, at + 2) !== null
}

function hasNameForm({ source }: GlossaryText, line: Span): boolean {
  const text = source.slice(line.start, Math.min(line.end, line.start + 160))
  const name = text.replace(/[\s\u3000]{1,8}[A-Za-z][^\p{Script=Han}]*$/u, '')
  return (
    name.length > 0 && name.length <= LONGEST_NAME && !NO_NAME_ALONE.test(name) && !LISTED_LINE.test(name)
  )
}

function isSentence({ source }: GlossaryText, line: Span | undefined): boolean {
  return line !== undefined && SENTENCE_LINE.test(source.slice(Math.max(line.start, line.end - 60), line.end))
}
