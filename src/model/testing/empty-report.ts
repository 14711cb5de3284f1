import type { ReportInfo } from '../graph.ts'

/** What is known of a report that says nothing of itself. */
export const EMPTY_REPORT: ReportInfo = {
  kind: 'other',
  title: null,
  shortTitle: null,
  issuer: null,
  date: null,
  session: null,
  place: null,
  placeCode: null,
  level: null,
  reviewYear: null,
  planYear: null,
  proposal: null,
}
