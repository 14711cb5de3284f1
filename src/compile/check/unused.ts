import type { Diagnostic } from '../../model/graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { type Folded, fold, foldWithOffsets, stripQuotes, unfold } from '../../text/fold.ts'
import { buildMatcher } from '../../text/matcher.ts'
import type { Body } from '../citations/body.ts'
import type { Citation } from '../citations/citations.ts'
import type { Term } from '../glossary/terms.ts'

/** How many unused terms are compared with the body; a report with more has another fault. */
const MOST_COMPARED = 50

/** Stands between the spans of the body: no name goes across it, as it is neither dropped nor ever part of one. */
const PARTED = '\u0000'

/** The body's own text: as it is searched and, equally long, as it is printed; and the searched one folded. */
interface OwnText {
  readonly searched: string
  readonly printed: string
  readonly folded: Folded
}

/**
 * Finds every defined term whose name does not stand in the body, and the longest part of the name that does, as printed.
 *
 * A name that is defined twice is used if one of its entries is. A name that stands where it may be part of a word is
 * neither cited nor called unused.
 */
export function findUnused(
  { text, printed, owned, terms }: Body,
  citations: readonly Citation[],
): Diagnostic[] {
  const cited = new Set(citations.map(({ target }) => target))
  const used = new Set(terms.filter(({ key }) => cited.has(key)).map(({ name }) => fold(name)))
  const uncited = terms.filter(({ name }) => !used.has(fold(name)))
  if (uncited.length === 0) return []
  const join = (whole: string) => owned.map((span) => sliceSpan(whole, span)).join(PARTED)
  const searched = join(text.source)
  const body: OwnText = { searched, printed: join(printed), folded: foldWithOffsets(searched) }
  const isPresent = presenceIn(body.folded.text, uncited)
  const absent = uncited.filter(({ name }) => !isPresent(name))
  return absent.map(({ labelSpan }, i) => {
    const name = stripQuotes(sliceSpan(printed, labelSpan))
    const nearest = i < MOST_COMPARED ? longestShared(fold(name), body) : null
    const hint = nearest === null ? '' : `，最接近的写法是“${nearest}”`
    const message = `正文没有用到“${name}”${hint}`
    const suggestion = '请核对用语或删去词条'
    return { code: 'unused-term', severity: 'warning', message, suggestion, span: labelSpan }
  })
}

/** Returns a function that tells whether a name stands in a folded text, which is searched once for all names. */
function presenceIn(text: string, terms: readonly Term[]): (name: string) => boolean {
  const names = terms.map(({ name }) => fold(name))
  const present = new Set([''])
  buildMatcher(names).each(text, (name) => {
    present.add(names[name] as string)
  })
  return (name) => present.has(fold(name))
}

/** Returns the longest part of a name, of at least three code units, that a text contains, as printed there. */
function longestShared(name: string, { searched, printed, folded }: OwnText): string | null {
  let best = ''
  for (let from = 0; from + 3 <= Math.min(name.length, 24); from++) {
    let length = Math.max(3, best.length + 1)
    while (from + length <= name.length && folded.text.includes(name.slice(from, from + length))) {
      best = name.slice(from, from + length)
      length++
    }
  }
  if (best === '') return null
  const start = folded.text.indexOf(best)
  return stripQuotes(sliceSpan(printed, unfold(searched, folded, { start, end: start + best.length })))
}
