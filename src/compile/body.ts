import type { FoldedSource } from './found-names.ts'
import type { OutlineBlock } from './outline.ts'
import type { Piece } from './places.ts'
import type { Years } from './sides.ts'
import type { Term } from './terms.ts'

/** What the later stages look for names in. */
export interface Body {
  readonly text: FoldedSource
  readonly blocks: readonly OutlineBlock[]
  /** The stretches that belong to one innermost block each, in source order. */
  readonly pieces: readonly Piece[]
  readonly terms: readonly Term[]
  readonly years: Years
}
