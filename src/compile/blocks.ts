import type { Span } from '../model/span.ts'
import { isBlank, splitLines } from '../text/lines.ts'
import { ARTEFACT } from './patterns.ts'

/** The lines of a report that hold text, and what a word processor left between them. */
export interface Blocks {
  /** Each line with text, without blanks and artefacts at its ends, in source order. */
  readonly blocks: readonly Span[]
  readonly artefacts: readonly Span[]
}

/** Reads a report into blocks: one a line. */
export function readBlocks(source: string): Blocks {
  const artefacts = [...source.matchAll(ARTEFACT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const startOf = new Map(artefacts.map((span) => [span.start, span]))
  const endOf = new Map(artefacts.map((span) => [span.end, span]))
  const blocks: Span[] = []
  for (const line of splitLines(source)) {
    let { start, end } = line
    for (let at = skipForward(source, start, startOf); at > start && at <= end; ) {
      start = at
      at = skipForward(source, start, startOf)
    }
    for (let at = skipBack(source, end, endOf); at < end && at >= start; ) {
      end = at
      at = skipBack(source, end, endOf)
    }
    if (start < end) blocks.push({ start, end })
  }
  return { blocks, artefacts }
}

function skipForward(source: string, at: number, startOf: ReadonlyMap<number, Span>): number {
  return startOf.get(at)?.end ?? (isBlank(source[at]) ? at + 1 : at)
}

function skipBack(source: string, at: number, endOf: ReadonlyMap<number, Span>): number {
  return endOf.get(at)?.start ?? (isBlank(source[at - 1]) ? at - 1 : at)
}

/** Gives a short line without its blanks; the empty text for none and for a long one. */
export function compactLine(source: string, block: Span | undefined): string {
  if (block === undefined || block.end - block.start > 60) return ''
  return [...source.slice(block.start, block.end)].filter((char) => !isBlank(char)).join('')
}

/** Cuts the block that reaches over an offset in two there; the parts are trimmed, and empty ones dropped. */
export function cutBlocks(source: string, blocks: readonly Span[], at: number): Span[] {
  return blocks.flatMap((block) => {
    if (block.end <= at || block.start >= at) return [block]
    const parts = [
      { start: block.start, end: at },
      { start: at, end: block.end },
    ]
    return parts.map((part) => trimSpan(source, part)).filter(({ start, end }) => start < end)
  })
}

/** Gives `span` without the blanks at its ends. */
export function trimSpan(source: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(source[start])) start++
  while (end > start && isBlank(source[end - 1])) end--
  return { start, end }
}
