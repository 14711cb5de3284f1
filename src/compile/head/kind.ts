import type { ReportKind } from '../../model/kinds.ts'
import { parseNumeral } from '../../text/numerals.ts'
import { ARTICLE, KIND_TITLES, STANDARD_NUMBER } from './patterns.ts'

/** What the kind of a document is read from; all texts levelled, without blanks. */
export interface KindClues {
  readonly title: string | null
  /** The lines before the title's end and the session. */
  readonly head: readonly string[]
  /** The openings of the lines of the body. */
  readonly lines: readonly string[]
}

/** How many articles, counted from the first, make a law, and how many lines of the body are looked at. */
const LAW = { articles: 3, lines: 400 }

/** Tells what a document is: by the number in its head, by its title, by its articles. */
export function readKind({ title, head, lines }: KindClues): ReportKind {
  if (head.some((line) => STANDARD_NUMBER.test(line))) return 'standard'
  const named = KIND_TITLES.find(([, pattern]) => pattern.test(title ?? ''))?.[0]
  return named ?? (hasArticles(lines) ? 'law' : 'other')
}

/** Tells whether a body is made of articles: 第一条, 第二条 and on. */
function hasArticles(lines: readonly string[]): boolean {
  let next = 1
  for (const line of lines.slice(0, LAW.lines)) {
    if (parseNumeral(ARTICLE.exec(line)?.[1] ?? '') === next) next++
    if (next > LAW.articles) return true
  }
  return false
}
