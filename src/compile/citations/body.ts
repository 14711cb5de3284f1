import { type FoldedSource, foldSource } from '../../text/found-names.ts'
import type { Term } from '../glossary/terms.ts'
import { blankOut } from '../outline/blocks.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import { type Piece, piecesOf } from '../outline/places.ts'
import { quotationsOf } from '../outline/quotation.ts'
import type { Years } from '../outline/sides.ts'
import type { Structure } from '../outline/structure.ts'
import { findMarkers, type Marker } from './markers.ts'

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

/** Prepares the body of a report for looking for these terms in it. */
export function readBody({ source, info, outline }: Structure, terms: readonly Term[]): Body {
  const { blocks } = outline
  const pieces = piecesOf(blocks)
  const markers = findMarkers(source, pieces, terms)
  const text = foldSource(blankOut(source, markers))
  const years = { review: info.reviewYear, plan: info.planYear }
  return { text, blocks, pieces, terms, markers, years, quoted: quotationsOf(text.source, pieces) }
}
