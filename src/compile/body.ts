import type { FoldedSource } from './found-names.ts'
import type { Marker } from './markers.ts'
import type { OutlineBlock } from './outline.ts'
import type { Piece } from './places.ts'
import type { Years } from './sides.ts'
import type { Term } from './terms.ts'

/** What the later stages look for names in. */
export interface Body {
  /** The text in which markers show nothing. */
  readonly text: FoldedSource
  readonly blocks: readonly OutlineBlock[]
  /** The stretches that belong to one innermost block each, in source order. */
  readonly pieces: readonly Piece[]
  readonly terms: readonly Term[]
  readonly markers: readonly Marker[]
  readonly years: Years
  /** What stands in quotation marks in the body, folded. */
  readonly quoted: ReadonlySet<string>
}
