import { type Span, sliceSpan } from '../../model/span.ts'
import { depthsOf } from '../quotation.ts'
import type { LevelledText } from '../texts.ts'
import { stripEnds } from './list-parts.ts'
import { EXPLANATION, LIST_COLON, QUOTED_LIST } from './patterns.ts'

/** How many parts of one definition are tried as its list. */
const MOST_LISTS = 12

/**
 * Returns the parts of a definition that may be its list, the likeliest first: what follows 即： or 包括：, the whole
 * without its lead-in, what follows another colon, what stands in quotation marks, what stands before the sentence or
 * clause that explains it.
 */
export function listsOf(source: LevelledText, definition: Span): Span[] {
  const whole = stripEnds(source, definition)
  const text = sliceSpan(source, whole)
  const depths = depthsOf(text)
  const lists = [whole]
  for (let i = text.length - 1; i >= 0 && lists.length < MOST_LISTS; i--) {
    if (!'：:'.includes(text[i] as string) || depths[i] !== 0) continue
    const list = stripEnds(source, { start: whole.start + i + 1, end: whole.end })
    if (LIST_COLON.test(text.slice(Math.max(0, i - 4), i + 1))) lists.unshift(list)
    else lists.push(list)
  }
  for (const match of text.matchAll(QUOTED_LIST)) {
    const start = whole.start + match.index + 1
    if (lists.length < MOST_LISTS) lists.push({ start, end: start + (match[1] ?? '').length })
  }
  return [...lists, ...lists.flatMap((list) => withoutExplanation(source, list) ?? [])]
}

/** Returns what stands before the explanation of a list (甲、乙、丙。这是… or 甲、乙、丙，是…); null if it has none. */
function withoutExplanation(source: LevelledText, list: Span): Span | null {
  const text = sliceSpan(source, list)
  const depths = depthsOf(text)
  for (let i = 0; i < text.length; i++) {
    if (depths[i] !== 0) continue
    const ends = text[i] === '。' || (text[i] === '，' && EXPLANATION.test(text.slice(i + 1, i + 6)))
    if (ends) return stripEnds(source, { start: list.start, end: list.start + i })
  }
  return null
}
