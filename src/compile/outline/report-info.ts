import type { ReportInfo } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import type { PrintedText } from '../texts.ts'
import {
  DATE,
  DATE_LINE,
  GOVERNMENT_TITLE,
  ISSUER_LINE,
  PLACE,
  REPORT_TITLE,
  SESSION,
  SOURCE_LINE,
  SPEAKER,
} from './patterns.ts'
import { findYears } from './sides.ts'

/** Reads title, issuer, date, session and years from the head of a report; null for what it does not say. */
export function readReportInfo(
  source: PrintedText,
  head: readonly Span[],
  headings: readonly string[],
): ReportInfo {
  const lines = head.map((span) => sliceSpan(source, span))
  const title = readTitle(lines)
  const years = findYears(title ?? '', headings)
  return {
    title,
    shortTitle: shorten(title, years.plan),
    issuer: readIssuer(lines, title),
    date: firstMatch(lines, DATE),
    session: firstMatch(lines, SESSION),
    reviewYear: years.review,
    planYear: years.plan,
  }
}

/** Joins the lines of the title: the first run of lines of no other sort, one of which has a word like 报告. */
function readTitle(lines: readonly string[]): string | null {
  let run: string[] = []
  for (const line of [...lines, '']) {
    if (line !== '' && !isOtherLine(line)) {
      run.push(line)
      continue
    }
    if (run.some((part) => REPORT_TITLE.test(part))) return run.join('')
    run = []
  }
  return null
}

function isOtherLine(line: string): boolean {
  return (
    SESSION.test(line) ||
    DATE_LINE.test(line) ||
    SOURCE_LINE.test(line) ||
    SPEAKER.test(line) ||
    line.startsWith('—') ||
    (ISSUER_LINE.test(line) && !REPORT_TITLE.test(line))
  )
}

/** Returns the issuer: from its own line, else the government whose work report it is. */
function readIssuer(lines: readonly string[], title: string | null): string | null {
  const line = lines.find((text) => ISSUER_LINE.test(text) && !REPORT_TITLE.test(text) && !SPEAKER.test(text))
  if (line !== undefined) return line
  const place = GOVERNMENT_TITLE.exec(title ?? '')?.[1]
  return place === undefined ? null : `${place}人民政府`
}

function firstMatch(lines: readonly string[], pattern: RegExp): string | null {
  return (
    lines.map((line) => pattern.exec(line.slice(0, 200))?.[0]).find((found) => found !== undefined) ?? null
  )
}

/** Makes a short title of place, year and sort of report; the title itself if it names no place. */
function shorten(title: string | null, year: number | null): string | null {
  if (title === null) return null
  const place = GOVERNMENT_TITLE.exec(title)?.[1] ?? PLACE.exec(title)?.[1]
  if (place === undefined) return title
  const sort = title.includes('政府工作报告')
    ? '政府工作报告'
    : title.includes('计划')
      ? '计划报告'
      : title.includes('预算')
        ? '预算报告'
        : '报告'
  return `${place}${year === null ? '' : `${year}年`}${sort}`
}
