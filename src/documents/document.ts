import type { Mark } from '../model/marks.ts'
import type { Span } from '../model/span.ts'

/**
 * A stretch of the text that stands in the document as it is: `text` and `source` are equally long and run side by
 * side. What was written by the reader (numbers of lists, line breaks) has no place.
 */
export interface Place {
  /** In UTF-16 code units of the text. */
  readonly text: Span
  /** In UTF-16 code units of the decoded file or, for a package, of the part that is named. */
  readonly source: Span
  /** The part of a package; absent where the file is one text. */
  readonly part?: string
}

/** A document as its format's reader gives it. */
export interface DocumentText {
  /** Without byte order mark; a line for each paragraph. */
  readonly text: string
  /** Sorted by start, the longer first where two start together. */
  readonly marks: readonly Mark[]
  /** Sorted, apart from each other. */
  readonly places: readonly Place[]
}
