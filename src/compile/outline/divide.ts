import type { SkippedSpan } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { Form } from '../form.ts'
import type { Glossary } from '../glossary/glossary.ts'
import { measureHead } from '../head/divide-head.ts'
import { CHROME } from '../patterns.ts'
import { overlapsAny, trimSpan } from '../spans.ts'
import type { LevelledText } from '../texts.ts'
import { announcesAppendix } from './regions.ts'

/** The parts of a report, each a run of blocks in source order. */
export interface Division {
  /** The lines before the report begins: title, session, issuer, date. */
  readonly head: readonly Span[]
  /** The body and then each other appendix, before the glossary or after it. */
  readonly regions: readonly (readonly Span[])[]
  /** Head, headings of the glossary and lines of the web page around the report. */
  readonly skipped: readonly SkippedSpan[]
}

/** How much of a line after the glossary is looked at, in code units. */
const LINE = 90

/** Divides a report into head, body and appendices, and names what belongs to none of them. */
export function divideReport(
  source: LevelledText,
  blocks: readonly Span[],
  { glossary, form }: { readonly glossary: Glossary | null; readonly form: Form },
): Division {
  const { before, after } = partBlocks(source, blocks, glossary)
  const { page: chrome, head } = measureHead({ source, form, blocks: before, goesOn: glossary !== null })
  const opening = before.slice(0, head)
  const footer = footerLength(source, after)
  const skip = (spans: readonly Span[], reason: SkippedSpan['reason']): SkippedSpan[] =>
    spans.map(({ start, end }) => ({ start, end, reason }))
  return {
    head: opening.slice(chrome),
    regions: [
      ...splitRegions(source, before.slice(opening.length)),
      ...splitRegions(source, after.slice(footer)),
    ],
    skipped: [
      ...skip(opening.slice(0, chrome), 'chrome'),
      ...skip(opening.slice(chrome), 'head'),
      ...skip(glossary?.headings ?? [], 'glossary-heading'),
      ...skip(glossary?.remarks ?? [], 'remark'),
      ...skip(after.slice(0, footer), 'chrome'),
    ],
  }
}

/**
 * Returns the blocks before the glossary and after it.
 *
 * All blocks stand before a glossary that is a part of the report itself, without those of its entries.
 */
function partBlocks(source: LevelledText, blocks: readonly Span[], glossary: Glossary | null) {
  if (glossary === null) return { before: blocks, after: [] }
  const { stretches } = glossary
  const borders = stretches.flatMap(({ start, end }) => [start, end])
  const parts = cutBlocks(source, blocks, borders)
  const outside = parts.filter(
    (part) => !overlapsAny(stretches, part) && !overlapsAny(glossary.headings, part),
  )
  if (glossary.isPart) return { before: outside, after: [] }
  return {
    before: outside.filter(({ end }) => end <= glossary.start),
    after: outside.filter(({ start }) => start >= glossary.end),
  }
}

/** Cuts the blocks that contain one of some sorted offsets; the parts are trimmed, and empty ones dropped. */
function cutBlocks(source: LevelledText, blocks: readonly Span[], offsets: readonly number[]): Span[] {
  let next = 0
  return blocks.flatMap((block) => {
    const cuts = [block.start]
    while ((offsets[next] ?? Number.POSITIVE_INFINITY) < block.end) {
      const at = offsets[next++] as number
      if (at > (cuts.at(-1) as number)) cuts.push(at)
    }
    return cuts
      .map((start, i) => trimSpan(source, { start, end: cuts[i + 1] ?? block.end }))
      .filter(({ start, end }) => start < end)
  })
}

/** Splits blocks before each line that announces an appendix (附件1). */
function splitRegions(source: LevelledText, blocks: readonly Span[]): Span[][] {
  const regions: Span[][] = [[]]
  for (const block of blocks) {
    if (announcesAppendix(sliceSpan(source, block))) regions.push([block])
    else regions.at(-1)?.push(block)
  }
  return regions
}

/** Counts the blocks after the glossary that a web page put there. */
function footerLength(source: LevelledText, blocks: readonly Span[]): number {
  const lines = blocks.map(({ start, end }) => source.slice(start, Math.min(end, start + LINE)))
  if (!CHROME.test(lines[0] ?? '')) return 0
  const appendix = lines.findIndex(announcesAppendix)
  return appendix < 0 ? blocks.length : appendix
}
