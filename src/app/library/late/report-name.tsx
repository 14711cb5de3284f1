import { labelOfReport } from '../../../library/report-label.ts'
import type { LibraryContext } from './library-context.ts'

/** Returns the name by which a report is told from all others of its library. */
export function nameOfEntry({ entries }: LibraryContext, id: string): string {
  const entry = entries.get(id)
  return entry ? labelOfReport(entry) : id
}

/** Draws a link to a report, or to a place in it, by the report's name. */
export function ReportName({
  context,
  id,
  href,
}: {
  readonly context: LibraryContext
  readonly id: string
  readonly href: string
}) {
  return (
    <a class="report-link" href={href} lang="zh-Hans">
      {nameOfEntry(context, id)}
    </a>
  )
}
