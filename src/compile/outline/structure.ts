import type { ReportInfo, SkippedSpan } from '../../model/graph.ts'
import type { Span } from '../../model/span.ts'
import { levelMarks } from '../../text/punctuation.ts'
import { findGlossary, type Glossary } from '../glossary/glossary.ts'
import { blankOut, findArtefacts } from './blocks.ts'
import { divideReport } from './divide.ts'
import { partHeadings } from './headings.ts'
import { buildOutline, type Outline } from './outline.ts'
import { findHolder, findSkipped, piecesOf } from './places.ts'
import { readBlocks } from './read-blocks.ts'
import { findRepeats } from './repeats.ts'
import { readReportInfo } from './report-info.ts'

/** What a report consists of, before anything is looked for in it. */
export interface Structure {
  /** The text as the stages read it: marks of one make, traces of word processors blanked out; offsets are the same. */
  readonly source: string
  /** Its lines, without those that are printed again. */
  readonly lines: readonly Span[]
  readonly info: ReportInfo
  readonly outline: Outline
  readonly glossary: Glossary | null
  /** What belongs to no block and no entry, as far as the structure tells. */
  readonly skipped: readonly SkippedSpan[]
}

/** Reads a report's lines into head, outline and glossary. */
export function readStructure(printed: string): Structure {
  const artefacts = findArtefacts(printed)
  const source = levelMarks(blankOut(printed, artefacts))
  const blocks = readBlocks(source)
  const repeats = findRepeats(source, blocks)
  const lines = blocks.filter((_, at) => !repeats.has(at))
  const glossary = findGlossary(source, lines)
  const { head, regions, skipped } = divideReport(source, lines, glossary)
  const info = readReportInfo(printed, head, partHeadings(source, regions[0] ?? []))
  const outline = buildOutline(source, regions, { review: info.reviewYear, plan: info.planYear })
  const again = blocks.filter((_, at) => repeats.has(at))
  return { source, lines, info, outline, glossary, skipped: nameSkipped(skipped, again, artefacts) }
}

function nameSkipped(
  divided: readonly SkippedSpan[],
  again: readonly Span[],
  artefacts: readonly Span[],
): SkippedSpan[] {
  const skipped = [...divided, ...again.map(({ start, end }) => ({ start, end, reason: 'repeat' as const }))]
  skipped.sort((a, b) => a.start - b.start)
  const traces = artefacts.filter((span) => findHolder(skipped, span) === undefined)
  return [...skipped, ...traces.map((span) => ({ ...span, reason: 'artefact' as const }))]
}

/** Names every stretch of the source that belongs to no block and no entry. */
export function skippedOf({ source, outline, glossary, skipped }: Structure): SkippedSpan[] {
  const pieces = piecesOf(outline.blocks)
  const entries = glossary?.entries.map(({ entrySpan }) => entrySpan) ?? []
  return findSkipped(source, [...pieces, ...entries], skipped)
}
