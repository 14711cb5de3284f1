import { type Compiled, compileReport as compile } from '../compile/compile.ts'
import type { Mark } from '../model/marks.ts'

export { checkReport } from '../compile/check/check.ts'
export type { Compiled } from '../compile/compile.ts'
export { buildSearchKeys } from '../compile/names/search-keys.ts'
export { formatSlug } from '../compile/names/slugs.ts'
export { COMPILER_VERSION } from '../compile/version.ts'
export type { Finding } from '../model/finding.ts'

/** A text that can be compiled, as `readDocument` gives it; of a text from elsewhere only `text` is needed. */
export interface ReportText {
  readonly text: string
  /** What the form of the document says of the text, sorted by start. */
  readonly marks?: readonly Mark[]
  readonly format?: string
  readonly encoding?: string
  /** Of the original's bytes, in hexadecimal. */
  readonly sha256?: string
}

/**
 * Compiles a report into its graph: terms, parts, blocks, citations, relations, and a place for every node in every view.
 *
 * It never throws: what is wrong with the text is a diagnostic, and `graph` is null only for a text that is no report.
 * The same text and marks give the same graph. Offsets are UTF-16 code units into `text`.
 */
export function compileReport({
  text,
  marks = [],
  format = 'text',
  encoding = 'utf-8',
  sha256 = '',
}: ReportText): Compiled {
  return compile(text, marks, { sha256, format, encoding })
}
