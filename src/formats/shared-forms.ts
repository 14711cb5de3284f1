import { toPlainAddress } from '../address/plain-address.ts'
import type { ReportInfo } from '../model/graph.ts'
import { titleOfReport } from '../model/report-name.ts'
import { escapeXml } from './xml.ts'

/** The forms in which the link to a place is copied into other documents. */
export const SHARED_FORMS = ['link', 'rich', 'markdown', 'reference', 'frame'] as const
export type SharedForm = (typeof SHARED_FORMS)[number]

/** A place to share: its name, its address and the day on which it was read. */
export interface SharedPlace {
  readonly words: string
  readonly url: string
  /** The address of its card for a frame; null where it has none. */
  readonly frame: string | null
  /** What it is a part of. */
  readonly of: SharedSource
  readonly accessed: Date
}

/** What a place is a part of: a report, or a library of reports by its name. */
export type SharedSource =
  | { readonly kind: 'report'; readonly report: ReportInfo }
  | { readonly kind: 'library'; readonly name: string }

/** A form as it is put on the clipboard: plain text, and HTML for programs that read it. */
export interface SharedText {
  readonly text: string
  readonly html?: string
}

/** Formats a place in a form; null where the place has no such form. */
export function formatShared(form: SharedForm, place: SharedPlace): SharedText | null {
  const { words, url, frame } = place
  switch (form) {
    case 'link':
      return { text: url }
    case 'rich':
      return { text: `${words} ${url}`, html: `<a href="${escapeXml(url)}">${escapeXml(words)}</a>` }
    case 'markdown':
      return { text: `[${escapeMarkdown(words)}](${toPlainAddress(url)})` }
    case 'reference':
      return { text: formatReference(place) }
    case 'frame':
      return frame === null ? null : { text: formatFrame(frame, words) }
  }
}

/** Formats the frame that shows a card in another page. */
function formatFrame(src: string, title: string): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="480" height="360" loading="lazy"></iframe>`
}

/** Escapes the characters that have a meaning in Markdown. */
function escapeMarkdown(words: string): string {
  return words.replace(/[\\[\]*_`<]/g, '\\$&')
}

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/

/**
 * Formats a reference by GB/T 7714—2015 (4.2, 析出文献; 4.6, 电子资源): author, part, author of the report, its title, its
 * date, the day of access, the address. Details that the report does not state are left out. A library is a database.
 */
export function formatReference({ of, words, url, accessed }: Omit<SharedPlace, 'frame'>): string {
  if (of.kind === 'library') return `${words}[DB/OL]//${of.name}. [${formatDay(accessed)}]. ${url}.`
  const { report } = of
  const { issuer, date } = report
  const title = titleOfReport(report)
  const whose = issuer === null ? '' : `${issuer}. `
  const published = date === null ? '' : `(${plainDate(date)})`
  const source = title === null ? '' : `//${whose}${title}`
  return `${whose}${words}[R/OL]${source}. ${published}[${formatDay(accessed)}]. ${url}.`
}

/** Writes 2023年12月20日 as 2023-12-20; any other date stays as printed. */
function plainDate(date: string): string {
  const [, year, month = '', day = ''] = CHINESE_DATE.exec(date) ?? []
  return year === undefined ? date : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Formats a day in the reader's time zone. */
export function formatDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
