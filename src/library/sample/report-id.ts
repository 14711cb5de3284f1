import type { ReportOrder } from './write-report.ts'

/** How ids name the kinds. */
const SHORT_KINDS = {
  'work-report': 'work',
  'plan-report': 'plan',
  'budget-report': 'budget',
  'department-budget': 'department',
  communique: 'communique',
} as const

/** Returns the id of a report: the code of its place, its year and its kind. */
export function idOf({ planned: { place, year, kind }, isCopy }: ReportOrder): string {
  return `${place.code ?? 'nation'}-${year}-${SHORT_KINDS[kind]}${isCopy ? '-copy' : ''}`
}
