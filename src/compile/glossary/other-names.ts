import { type Span, sliceSpan } from '../../model/span.ts'
import { HAN_CHAR } from '../patterns.ts'
import { depthsOf } from '../quotation.ts'
import { trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { BRACKETED_ALIAS, ENGLISH_NAME, SPENDING_RANK } from './patterns.ts'

/** A label and the other names that it gave. */
export interface LabelNames {
  readonly labelSpan: Span
  readonly aliasSpans: readonly Span[]
}

/** Parts a label from the other names at its end: the English one, one in brackets (UII; 以下简称条例). */
export function splitOtherNames(source: LevelledText, label: Span): LabelNames {
  const english = splitEnglish(source, label)
  const bracketed = splitBracketed(source, english.labelSpan)
  return {
    labelSpan: bracketed.labelSpan,
    aliasSpans: [...bracketed.aliasSpans, ...english.aliasSpans],
  }
}

/** Parts a Chinese name from the English ones after it, outside of brackets, which semicolons part from each other. */
export function splitEnglish(source: LevelledText, label: Span): LabelNames {
  const text = sliceSpan(source, label)
  const depths = depthsOf(text)
  const match = [...text.matchAll(ENGLISH_NAME)].find(({ index }) => depths[index] === 0)
  if (match === undefined || !HAN_CHAR.test(text.slice(0, match.index)))
    return { labelSpan: label, aliasSpans: [] }
  const aliasSpans: Span[] = []
  let from = match.index
  for (const part of text.slice(from).split(/[;；]/u)) {
    const span = { start: label.start + from, end: label.start + from + part.length }
    const alias = trimSpan(source, span)
    if (alias.end - alias.start > 1) aliasSpans.push(alias)
    from += part.length + 1
  }
  return { labelSpan: { start: label.start, end: label.start + match.index }, aliasSpans }
}

function splitBracketed(source: LevelledText, label: Span): LabelNames {
  const text = sliceSpan(source, label)
  const rank = SPENDING_RANK.exec(text)
  if (rank !== null && rank.index > 1)
    return { labelSpan: label, aliasSpans: [{ start: label.start, end: label.start + rank.index }] }
  const match = BRACKETED_ALIAS.exec(text)
  const alias = match?.groups?.short ?? match?.groups?.latin
  if (!match || alias === undefined || !HAN_CHAR.test(text.slice(0, match.index)))
    return { labelSpan: label, aliasSpans: [] }
  const start = label.start + match.index + match[0].indexOf(alias)
  return {
    labelSpan: trimSpan(source, { start: label.start, end: label.start + match.index }),
    aliasSpans: [trimSpan(source, { start, end: start + alias.length })],
  }
}
