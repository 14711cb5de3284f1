import type { Mark } from '../model/marks.ts'
import { containsSpan, type Span } from '../model/span.ts'
import { append } from '../text/collect.ts'
import { countLeading } from '../text/sorted.ts'

/** The marks of one kind. */
export type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>

/** What the form of a document says of its text: its marks, looked up by kind and place. Empty for a plain text. */
export interface Form {
  /** Returns the marks of a kind in source order. */
  readonly all: <Kind extends Mark['kind']>(kind: Kind) => readonly MarkOf<Kind>[]
  /** Returns the marks of a kind that lie within a span, in source order. */
  readonly within: <Kind extends Mark['kind']>(kind: Kind, span: Span) => readonly MarkOf<Kind>[]
  /** Returns the innermost mark of a kind that holds the whole of a span, or null. */
  readonly around: <Kind extends Mark['kind']>(kind: Kind, span: Span) => MarkOf<Kind> | null
}

/** How many marks back one is looked for that is still open: lists and tables in each other. */
const DEEPEST = 8

/** Sorts the marks of a document, which are in source order, by kind. */
export function readForm(marks: readonly Mark[]): Form {
  const kinds = new Map<Mark['kind'], Mark[]>()
  for (const mark of marks) append(kinds, mark.kind, mark)
  const all = <Kind extends Mark['kind']>(kind: Kind) =>
    (kinds.get(kind) ?? []) as readonly Mark[] as readonly MarkOf<Kind>[]
  const countBegun = (sorted: readonly Mark[], offset: number) =>
    countLeading(sorted.length, (at) => (sorted[at] as Mark).span.start < offset)
  return {
    all,
    within: (kind, span) => {
      const sorted = all(kind)
      const begun = sorted.slice(countBegun(sorted, span.start), countBegun(sorted, span.end))
      return begun.filter((mark) => containsSpan(span, mark.span))
    },
    around: (kind, span) => {
      const sorted = all(kind)
      const begun = countBegun(sorted, span.start + 1)
      const open = sorted.slice(Math.max(0, begun - DEEPEST), begun)
      return open.findLast((mark) => containsSpan(mark.span, span)) ?? null
    },
  }
}
