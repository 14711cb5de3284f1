import { fold } from '../text/fold.ts'

/** A query made ready for comparison with folded texts. */
export interface Query {
  /** All of it, folded; never empty. */
  readonly whole: string
  /** Its parts between blanks, folded, without repetitions; one for a query without blanks. */
  readonly words: readonly string[]
}

/** Reads what stands in the search box; null where nothing but blanks and quotation marks does. */
export function parseQuery(text: string): Query | null {
  const whole = fold(text)
  if (whole === '') return null
  const words = text
    .split(/\s+/u)
    .map(fold)
    .filter((word) => word !== '')
  return { whole, words: [...new Set(words)] }
}
