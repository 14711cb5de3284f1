import type { Span } from '../../model/span.ts'
import { splitLines } from '../../text/lines.ts'
import { trimSpan } from './blocks.ts'
import { splitRunOn } from './run-on.ts'
import { joinWrapped } from './wrapped.ts'

/** Reads a report into blocks: one a line, several where parts of a report run on in one line. */
export function readBlocks(source: string): Span[] {
  const lines = splitLines(source)
    .map((line) => trimSpan(source, line))
    .filter(({ start, end }) => start < end)
  return joinWrapped(source, lines).flatMap((line) => splitRunOn(source, line))
}
