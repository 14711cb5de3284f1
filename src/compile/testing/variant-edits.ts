import type { Span } from '../../model/span.ts'
import { readReport } from '../compile.ts'
import { ORIGIN } from './samples.ts'
import { type Edit, edit, entryPlaces, type GoldReport } from './variants.ts'

/** Returns the stretch of the heading, with a line 附件 before it. */
export function headingOf(report: GoldReport): { start: number; end: number } {
  const before = report.text.slice(0, entryPlaces(report)[0]?.start ?? 0)
  const match = [...before.matchAll(/(?:附件\n)?[^\n]*(?:解释|解 释|注释)[：:）]?(?=\n)/gu)].at(-1)
  return { start: match?.index ?? 0, end: (match?.index ?? 0) + (match?.[0].length ?? 0) }
}

/** Prints another heading above the glossary. */
export const headed = (report: GoldReport, text: string) => edit(report, [{ ...headingOf(report), text }])
/** Prints the numbers of the entries in another way; `after` stands between number and name. */
export const numbered = (report: GoldReport, format: (n: number) => string, after = '') =>
  edit(
    report,
    entryPlaces(report).map(({ start, label, order }) => ({
      start,
      end: label,
      text: format(order) + after,
    })),
  )
/** Prints something else between the names and their definitions. */
export const atColons = (report: GoldReport, text: string) =>
  edit(
    report,
    entryPlaces(report).map(({ colon, definition }) => ({ start: colon, end: definition.start, text })),
  )
/** Prints something else at every match. */
export const replaced = (report: GoldReport, pattern: RegExp, text: string) =>
  edit(
    report,
    [...report.text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      text,
    })),
  )
/** Returns where the last definition ends. */
export const endOf = ({ entries }: GoldReport) => entries.at(-1)?.definition.end ?? 0
/** Prints a foot after the glossary. */
export const footed = (report: GoldReport, foot: string) =>
  edit(report, [{ start: endOf(report), end: endOf(report), text: `\n\n${foot}\n` }])
/** Cuts off what follows the glossary. */
export const cut = (report: GoldReport) => ({ ...report, text: report.text.slice(0, endOf(report)) })
/** Breaks the definitions over lines of 30 characters. */
export const wrapped = (report: GoldReport) =>
  edit(
    report,
    report.entries.flatMap(({ definition: { start, end } }) => {
      const breaks: Edit[] = []
      for (let at = start + 30; at < end; at += 30) breaks.push({ start: at, end: at, text: '\n' })
      return breaks
    }),
  )

/** Puts a marker behind the first use of each entry, after the mark that closes it or before. */
export function marked(report: GoldReport, format: (n: number) => string, inside: boolean): GoldReport {
  const bare = edit(
    report,
    [...report.text.slice(0, headingOf(report).start).matchAll(/\[\d+\]/gu)].map(
      ({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
        text: '',
      }),
    ),
  )
  const firsts = new Map<number, number>()
  for (const { order, end, ambiguous } of [...bare.citations].sort((a, b) => a.start - b.start)) {
    if (!ambiguous && !firsts.has(order)) firsts.set(order, end)
  }
  return edit(
    bare,
    [...firsts].map(([order, end]) => {
      const at = !inside && bare.text[end] === '”' ? end + 1 : end
      return { start: at, end: at, text: format(order) }
    }),
  )
}

/** How a glossary prints its entries, where that differs from how the report does. */
interface EntryMake {
  readonly number: (n: number) => string
  /** Whether the quotation marks around names are left out. */
  readonly bare?: boolean
  /** Between a name and its definition. */
  readonly between?: string
  readonly after?: (n: number) => string
}

/** Prints the entries in another make. */
export function entered(
  report: GoldReport,
  { number, bare = false, between, after = () => '' }: EntryMake,
): GoldReport {
  return edit(
    report,
    entryPlaces(report).flatMap(({ start, label, colon, definition, order }): Edit[] => [
      { start, end: label, text: number(order) },
      ...(bare ? quotesIn(report.text, label, colon) : []),
      ...(between === undefined ? [] : [{ start: colon, end: definition.start, text: between }]),
      { start: definition.end, end: definition.end, text: after(order) },
    ]),
  )
}

/** Returns the quotation marks to leave out; a label of several quotations keeps them, for they part its names. */
function quotesIn(text: string, from: number, to: number): Edit[] {
  const marks = [...text.slice(from, to).matchAll(/[“”]/gu)]
  if (marks.length > 2) return []
  return marks.map(({ index }) => ({ start: from + index, end: from + index + 1, text: '' }))
}

/** Begins a paragraph after every sentence of a definition but its last. */
export const paragraphed = (report: GoldReport, text: string) =>
  edit(
    report,
    report.entries.flatMap(({ definition: { start, end } }) =>
      [...report.text.slice(start, end - 1).matchAll(/。(?=[^”）])/gu)].map(({ index }) => ({
        start: start + index + 1,
        end: start + index + 1,
        text,
      })),
    ),
  )

/** Prints a page before the report. */
export const preceded = (report: GoldReport, text: string) => edit(report, [{ start: 0, end: 0, text }])

/** A heading of the body with its number, and its rank. */
interface HeadingPlace extends Span {
  /** Where its line begins, with its blanks. */
  readonly line: number
  readonly text: string
  readonly rank: number
}

/** Returns the headings of the body as the plain report is read. */
export function headingsOf(report: GoldReport): HeadingPlace[] {
  const { graph } = readReport(report.text, [], ORIGIN)
  const limit = headingOf(report).start
  return (graph?.nodes ?? []).flatMap(({ attributes }) => {
    if (attributes.kind !== 'section' || attributes.span.start >= limit) return []
    const { end } = attributes.headingSpan
    const line = report.text.lastIndexOf('\n', end - 1) + 1
    const text = report.text.slice(line, end).trimStart()
    return [{ line, start: end - text.length, end, text, rank: attributes.level }]
  })
}

/** Prints a table of contents before the report; `line` makes a line of a heading and its page. */
export function listed(report: GoldReport, title: string, line: (text: string, page: number) => string) {
  const lines = headingsOf(report).map(({ text }, i) => line(text.replace(/。$/u, ''), 2 * i + 1))
  return preceded(report, `${title}\n${[...lines, line('名词解释', 99)].join('\n')}\n\n`)
}

/** Leaves out the numbers of the parts. */
export const unnumbered = (report: GoldReport) =>
  edit(
    report,
    headingsOf(report)
      .filter(({ rank, text }) => rank === 1 && /^[一二三四五六七八九十]+、/u.test(text))
      .map(({ start }) => ({ start, end: start + 2, text: '' })),
  )

/** Puts every line into a paragraph of its own, in a markup that opens and closes them. */
export function inParagraphs(report: GoldReport, open: string, close: string): GoldReport {
  const breaks = [...report.text.matchAll(/\n+/gu)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    text: `${close}\n${open}`,
  }))
  const { length } = report.text
  return edit(report, [
    { start: 0, end: 0, text: open },
    ...breaks,
    { start: length, end: length, text: close },
  ])
}
