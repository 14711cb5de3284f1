import { type Span, sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { type FoldedSource, foldSource } from '../../text/found-names.ts'
import type { Term } from '../glossary/terms.ts'
import type { OutlineBlock } from '../outline/outline.ts'
import type { Years } from '../outline/sides.ts'
import { QUOTATION } from '../patterns.ts'
import type { Structure } from '../structure.ts'
import { type SearchedText, searchedText } from '../texts.ts'
import { findMarkers, type Marker } from './markers.ts'

/** The body of a report, prepared for the stages that look for names in it. */
export interface Body extends Pick<Structure, 'printed' | 'owned'> {
  /** The searched text, folded once for every search in it. */
  readonly text: FoldedSource & { readonly source: SearchedText }
  readonly blocks: readonly OutlineBlock[]
  readonly terms: readonly Term[]
  readonly markers: readonly Marker[]
  readonly years: Years
  /** What stands in quotation marks in the body, folded. */
  readonly quoted: ReadonlySet<string>
}

/** Prepares the body of a report. */
export function readBody(structure: Structure, terms: readonly Term[]): Body {
  const { printed, source: levelled, info, owned } = structure
  const { blocks } = structure.outline
  const markers = findMarkers(levelled, owned, terms)
  const source = searchedText(levelled, markers)
  const text = { ...foldSource(source), source }
  const years = { review: info.reviewYear, plan: info.planYear }
  const quoted = quotationsIn(source, owned)
  return { printed, text, blocks, owned, terms, markers, years, quoted }
}

/** Collects what stands in quotation marks within these spans, folded; long quotations are left out. */
function quotationsIn(source: SearchedText, spans: readonly Span[]): Set<string> {
  const quoted = new Set<string>()
  for (const span of spans) {
    for (const [, inner = ''] of sliceSpan(source, span).matchAll(QUOTATION)) quoted.add(fold(inner))
  }
  return quoted
}
