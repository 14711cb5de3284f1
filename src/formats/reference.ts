import type { ReportInfo } from '../model/graph.ts'

/** What is referred to: a part of a report, where it is found, and the day on which it was looked at. */
export interface Referred {
  readonly report: ReportInfo
  /** The words that the part is known by. */
  readonly part: string
  readonly url: string
  readonly accessed: Date
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/

/**
 * Gives the reference to a part of a report as GB/T 7714—2015 (4.2, 析出文献; 4.6, 电子资源) has it: whose it is, the
 * part, whose report, its title, its date, the day of access, the address. What the report does not say is left out.
 */
export function formatReference({ report, part, url, accessed }: Referred): string {
  const { issuer, title, date } = report
  const whose = issuer === null ? '' : `${issuer}. `
  const published = date === null ? '' : `(${plainDate(date)})`
  const source = title === null ? '' : `//${whose}${title}`
  return `${whose}${part}[R/OL]${source}. ${published}[${formatDay(accessed)}]. ${url}.`
}

/** Gives 2023年12月20日 as 2023-12-20; any other date stays as it is printed. */
function plainDate(date: string): string {
  const [, year, month = '', day = ''] = CHINESE_DATE.exec(date) ?? []
  return year === undefined ? date : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Gives a day by the clock of the device, which is the reader's own. */
function formatDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
