import type { ReportKind } from '../../model/kinds.ts'
import type { Years } from '../outline/sides.ts'
import { FIVE_YEAR_PLAN } from './patterns.ts'
import type { Place } from './place.ts'
import type { HeadText } from './read-title.ts'

/** What a short title is made of. */
export interface ShortTitleParts {
  readonly title: HeadText
  readonly kind: ReportKind
  readonly place: Place | null
  readonly years: Years
  readonly inPrint: (words: string) => string
}

/** Makes a short title of place, year and sort of report; the title itself where it names no place or is of no such sort. */
export function shortenTitle({ title, kind, place, years, inPrint }: ShortTitleParts): string {
  const sort = sortOfReport(kind, title.text)
  if (place === null || sort === null) return title.print
  const year = kind === 'communique' ? years.review : kind === 'plan' ? null : (years.plan ?? years.review)
  return `${place.print}${year === null ? '' : `${year}年`}${inPrint(sort)}`
}

/** Returns the usual name of a sort of report, or null where the title is short or names it best. */
export function sortOfReport(kind: ReportKind, title: string): string | null {
  switch (kind) {
    case 'plan-report':
      return '计划报告'
    case 'budget-report':
      return title.includes('决算') && !title.includes('预算') ? '决算报告' : '预算报告'
    case 'work-report':
      return WORK.find(([word]) => title.includes(word))?.[1] ?? null
    case 'communique':
      return title.includes('统计公报') ? '统计公报' : null
    case 'plan': {
      const number = FIVE_YEAR_PLAN.exec(title)?.slice(1).find(Boolean)
      return number !== undefined && title.includes('国民经济') ? `“${number}五”规划纲要` : null
    }
    case 'other':
      return title.includes('报告') ? '报告' : null
    default:
      return null
  }
}

/** Work reports by whose they are. */
const WORK = [
  ['政府', '政府工作报告'],
  ['法院', '法院工作报告'],
  ['检察院', '检察院工作报告'],
  ['政协', '政协工作报告'],
  ['政治协商会议', '政协工作报告'],
  ['常务委员会', '人大常委会工作报告'],
  ['常委会', '人大常委会工作报告'],
] as const
