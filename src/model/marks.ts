import type { Span } from './span.ts'

/**
 * What the form of a document says of a stretch of its text. Spans are offsets in UTF-16 code units into the text that
 * was read, not into the file.
 */
export type Mark =
  /** A paragraph that is a heading by its style or element; level 1 is the highest. */
  | { readonly kind: 'heading'; readonly span: Span; readonly level: number }
  | { readonly kind: 'bold'; readonly span: Span }
  /** The name in a list of names and their descriptions (`dt`). */
  | { readonly kind: 'term'; readonly span: Span }
  /** A cell of a table; tables are counted from 0 through the document, rows and columns from 0 within theirs. */
  | {
      readonly kind: 'cell'
      readonly span: Span
      readonly table: number
      readonly row: number
      readonly column: number
      readonly isHeader: boolean
    }
  /** An item of a list; `number` is as printed (`1.`, `（一）`), null for a bullet; level 0 is the outermost. */
  | {
      readonly kind: 'list-item'
      readonly span: Span
      readonly level: number
      readonly number: string | null
    }
  /** The text of a foot- or endnote, where it stands in the text; `id` is that of its references. */
  | { readonly kind: 'note'; readonly span: Span; readonly id: string }
  | { readonly kind: 'note-reference'; readonly span: Span; readonly id: string }
  /** A line of a table of contents. */
  | { readonly kind: 'contents'; readonly span: Span }
  /** What a page repeats or frames its text with, as far as it is left in the text. */
  | { readonly kind: 'furniture'; readonly span: Span; readonly at: 'header' | 'footer' | 'navigation' }
