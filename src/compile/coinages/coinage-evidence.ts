import type { CoinageReason } from '../../model/kinds.ts'
import {
  COINAGE_HEAD,
  COUNTED_DIGITS,
  FORMULA,
  HEAD_AFTER,
  INNER_NUMERAL,
  JOINED,
  NO_NUMERAL,
  OPENING_NUMERAL,
  PAIR,
  PARALLEL_NUMERALS,
} from './patterns.ts'

/** What is known of a candidate. */
export interface Candidate {
  readonly name: string
  /** What follows its first use. */
  readonly after: string
  readonly uses: number
  /** Whether it is in quotation marks anywhere in the report. */
  readonly isQuoted: boolean
}

/** The evidence that an expression is a coinage, with its score: one that counts something outweighs all others. */
const EVIDENCE: readonly {
  readonly reason: CoinageReason
  readonly score: number
  readonly found: (candidate: Candidate) => boolean
}[] = [
  { reason: 'numeral', score: 8, found: ({ name }) => bearsNumeral(name) },
  { reason: 'formula', score: 8, found: ({ name }) => isFormula(name) },
  { reason: 'pair', score: 8, found: ({ name }) => PAIR.test(name) },
  { reason: 'parallel', score: 1, found: ({ name }) => bearsNumeral(name) && PARALLEL_NUMERALS.test(name) },
  { reason: 'joined', score: 2, found: ({ name }) => !isFormula(name) && JOINED.test(name) },
  { reason: 'suffix', score: 2, found: ({ name }) => endsInHead(name) },
  { reason: 'head', score: 1, found: ({ after }) => HEAD_AFTER.test(after) },
  { reason: 'repeated', score: 1, found: ({ uses }) => uses > 1 },
  { reason: 'quoted', score: 1, found: ({ isQuoted }) => isQuoted },
]

/** Returns the reasons to take a candidate for a coinage, the weightiest first, and their score. */
export function weigh(candidate: Candidate): { score: number; reasons: CoinageReason[] } {
  const evidence = EVIDENCE.filter(({ found }) => found(candidate))
  const score = evidence.reduce((sum, one) => sum + one.score, 0)
  return { score, reasons: evidence.map(({ reason }) => reason) }
}

/** Tells whether a name counts something: 三高四新, 1+1+1+N, 双减. */
export function countsParts(name: string): boolean {
  return bearsNumeral(name) || isFormula(name) || PAIR.test(name)
}

function isFormula(name: string): boolean {
  const plain = name.normalize('NFKC').toUpperCase()
  return FORMULA.test(plain) || COUNTED_DIGITS.test(plain)
}

/** Tells whether a numeral in a name counts something: it opens the name, or within it is more than one (非遗四进). */
function bearsNumeral(name: string): boolean {
  const plain = name.normalize('NFKC')
  if (NO_NUMERAL.test(plain)) return false
  return OPENING_NUMERAL.test(plain) || INNER_NUMERAL.test(plain)
}

function endsInHead(name: string): boolean {
  return [2, 3].some((length) => name.length > length && COINAGE_HEAD.test(name.slice(-length)))
}
