import { coinageKey, type NodeKey } from '../model/ids.ts'
import type { Span } from '../model/span.ts'
import { fold, stripQuotes } from '../text/fold.ts'
import { append } from './append.ts'
import type { Body } from './body.ts'
import type { Citation } from './citations.ts'
import {
  COINAGE_HEAD,
  FORMULA,
  INNER_NUMERAL,
  NO_NAME,
  NO_NUMERAL,
  OPENING_NUMERAL,
  PAIR,
  QUOTATION,
} from './patterns.ts'
import { findHolder, overlapsAny } from './places.ts'
import { newSlugs } from './slugs.ts'

/** A term-like expression of the body that no entry defines. */
export interface Coinage {
  readonly key: NodeKey
  readonly name: string
  readonly score: number
  readonly reasons: readonly string[]
  /** Its uses in source order; the first is where the coinage is found. */
  readonly uses: readonly Citation[]
}

/** A quotation scoring less is a plain one: emphasis, a brand, a figure of speech. */
const LEAST_SCORE = 3

/** What speaks for a quotation being a coinage, and how much. */
const EVIDENCE: readonly {
  readonly reason: string
  readonly score: number
  readonly found: (name: string, after: string, uses: number) => boolean
}[] = [
  { reason: 'numeral', score: 3, found: (name) => bearsNumeral(name) },
  { reason: 'formula', score: 3, found: (name) => FORMULA.test(name) },
  { reason: 'pair', score: 3, found: (name) => PAIR.test(name) },
  { reason: 'suffix', score: 2, found: (name) => COINAGE_HEAD.test(name.slice(-2)) && name.length > 2 },
  { reason: 'head', score: 1, found: (_, after) => COINAGE_HEAD.test(after) },
  { reason: 'repeated', score: 1, found: (_, __, uses) => uses > 1 },
]

/** A numeral that counts something: it opens the name, or stands within it and is more than one (非遗四进). */
function bearsNumeral(name: string): boolean {
  const plain = name.normalize('NFKC')
  if (NO_NUMERAL.test(plain)) return false
  return OPENING_NUMERAL.test(plain) || INNER_NUMERAL.test(plain)
}

/**
 * Finds quoted expressions of the body that have the form of a term and no entry.
 *
 * Book titles, sentences and lists in quotation marks are none, nor is what is cited as a term or component.
 */
export function findCoinages({ text, pieces }: Body, cited: readonly Citation[]): Coinage[] {
  const { source } = text
  const taken = cited.map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  const groups = new Map<string, (Span & { block: number })[]>()
  for (const match of source.matchAll(QUOTATION)) {
    const span = { start: match.index + 1, end: match.index + match[0].length - 1 }
    const piece = findHolder(pieces, span)
    if (!piece || NO_NAME.test(match[1] ?? '') || overlapsAny(taken, span)) continue
    const name = fold(match[1] ?? '')
    if (name.length < 2 || name.length > 12) continue
    append(groups, name, { ...span, block: piece.block })
  }
  const slugFor = newSlugs()
  return [...groups.values()].flatMap((uses) => weigh(source, uses, slugFor) ?? [])
}

function weigh(
  source: string,
  uses: readonly (Span & { block: number })[],
  slugFor: (name: string) => ReturnType<ReturnType<typeof newSlugs>>,
): Coinage | null {
  const first = uses[0]
  if (!first) return null
  const name = stripQuotes(source.slice(first.start, first.end))
  const after = source.slice(first.end + 1, first.end + 6)
  const evidence = EVIDENCE.filter(({ found }) => found(name, after, uses.length))
  const score = evidence.reduce((sum, one) => sum + one.score, 0)
  if (score < LEAST_SCORE) return null
  const key = coinageKey(slugFor(name))
  const citations = uses.map(({ start, end, block }): Citation => {
    const surface = source.slice(start, end)
    return { target: key, term: null, block, mention: { start, end, surface, match: 'exact' } }
  })
  return { key, name, score, reasons: evidence.map(({ reason }) => reason), uses: citations }
}
