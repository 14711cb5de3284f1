import type { Diagnostic } from '../../model/graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import type { Body } from '../citations/body.ts'
import type { Citation } from '../citations/citations.ts'

/** How many unused terms are compared with the body; a report with more has another fault. */
const MOST_COMPARED = 50

/**
 * Finds every defined term that the body never uses, and the longest part of its name that the body has.
 *
 * A name that is defined twice is used if one of its entries is.
 */
export function findUnused({ text, owned, terms }: Body, citations: readonly Citation[]): Diagnostic[] {
  const cited = new Set(citations.map(({ target }) => target))
  const used = new Set(terms.filter(({ key }) => cited.has(key)).map(({ name }) => fold(name)))
  const unused = terms.filter(({ name }) => !used.has(fold(name)))
  const body = unused.length === 0 ? '' : owned.map((span) => fold(sliceSpan(text.source, span))).join('\n')
  // A name that stands in the body where it may be part of a word is neither cited nor called unused.
  const absent = unused.filter(({ name }) => !body.includes(fold(name)))
  return absent.map(({ name, labelSpan }, i) => {
    const nearest = i < MOST_COMPARED ? longestShared(fold(name), body) : null
    const hint = nearest === null ? '' : `，最接近的写法是“${nearest}”`
    const message = `正文没有用到“${name}”${hint}`
    const suggestion = '请核对用语或删去词条'
    return { code: 'unused-term', severity: 'warning', message, suggestion, span: labelSpan }
  })
}

/** Returns the longest part of a name, of at least three code units, that a text contains; null if there is none. */
function longestShared(name: string, text: string): string | null {
  let best: string | null = null
  for (let from = 0; from + 3 <= Math.min(name.length, 24); from++) {
    let length = Math.max(3, (best?.length ?? 0) + 1)
    while (from + length <= name.length && text.includes(name.slice(from, from + length))) {
      best = name.slice(from, from + length)
      length++
    }
  }
  return best
}
