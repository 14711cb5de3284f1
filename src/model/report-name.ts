import type { ReportInfo } from './graph.ts'

/** Marks, in Chinese, a name that a report does not give itself but its body suggests. */
export function markPresumed(name: string): string {
  return `${name}（据正文推定）`
}

/** Returns the title of a report, else the name that its body suggests, marked; null where there is neither. */
export function titleOfReport({ title, proposal }: ReportInfo, mark = markPresumed): string | null {
  return title ?? (proposal ? mark(proposal.title) : null)
}

/** Returns the short name of a report for narrow places, else what `titleOfReport` does. */
export function shortNameOfReport(report: ReportInfo, mark = markPresumed): string | null {
  return report.shortTitle ?? titleOfReport(report, mark)
}
