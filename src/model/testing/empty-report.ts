import type { ReportInfo } from '../graph.ts'

/** What is known of a report that says nothing of itself. */
export const EMPTY_REPORT: ReportInfo = {
  title: null,
  shortTitle: null,
  issuer: null,
  date: null,
  session: null,
  reviewYear: null,
  planYear: null,
}
