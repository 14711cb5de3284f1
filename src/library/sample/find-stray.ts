import { compareSpans, containsSpan } from '../../model/span.ts'
import { fold, foldWithOffsets, unfold } from '../../text/fold.ts'
import { buildMatcher } from '../../text/matcher.ts'
import { countLeading } from '../../text/sorted.ts'
import type { DraftPlace } from './draft.ts'
import type { WrittenReport } from './write-report.ts'

/**
 * Finds names in the bodies of reports that nobody meant to write: within none of the uses, nor of the words that
 * contain a name on purpose.
 *
 * @returns The name with the words around each, for a sentence about it.
 */
export function findStray(reports: readonly WrittenReport[], names: readonly string[]): string[] {
  const matcher = buildMatcher(names.map(fold))
  return reports.flatMap(({ draft, bodyEnd }) => {
    const body = draft.text().slice(0, bodyEnd)
    const folded = foldWithOffsets(body)
    const meant: DraftPlace[] = [...draft.uses, ...draft.traps].sort(compareSpans)
    return matcher.find(folded.text).flatMap((match) => {
      const span = unfold(body, folded, match)
      const cover = meant[countLeading(meant.length, (at) => (meant[at]?.start ?? 0) <= span.start) - 1]
      if (cover !== undefined && containsSpan(cover, span)) return []
      return [`${names[match.pattern] ?? ''}: ${body.slice(Math.max(0, span.start - 10), span.end + 10)}`]
    })
  })
}
