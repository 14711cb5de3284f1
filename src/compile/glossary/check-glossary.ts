import type { Diagnostic } from '../../model/graph.ts'
import { type Span, sliceSpan } from '../../model/span.ts'
import { stripQuotes } from '../../text/fold.ts'
import type { Structure } from '../structure.ts'
import type { LevelledText, PrintedText } from '../texts.ts'
import type { Remark } from './appendix.ts'
import type { Entry } from './entry.ts'
import { isGlossaryTitle } from './headings.ts'

/** Finds what is wrong with the appendix as a whole: that it is missing, lacks definitions or leaves out numbers. */
export function checkGlossary({
  source,
  printed,
  lines,
  glossary,
}: Pick<Structure, 'source' | 'printed' | 'lines' | 'glossary'>): Diagnostic[] {
  if (glossary === null) return [noGlossary(source, lines)]
  const { entries, remarks, unread } = glossary
  const remarked = new Set(remarks.map(({ value }) => value))
  return [
    ...entries.flatMap((entry, i) => checkEntry(source, entry, { before: entries[i - 1], remarked })),
    ...remarks.filter(({ isPlain }) => !isPlain).map((remark) => nameless(printed, remark)),
    ...unread.map((span) => unreadStretch(printed, span)),
  ]
}

/** How much of a note or of an unread stretch is quoted, in code units. */
const QUOTED = 20

function firstWords(printed: PrintedText, span: Span): string {
  const [line = ''] = sliceSpan(printed, span).split(/[\r\n]/u)
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line
}

function unreadStretch(printed: PrintedText, span: Span): Diagnostic {
  const message = `名词解释中自“${firstWords(printed, span)}”起的文字没有读成词条`
  const suggestion = '请核对这些文字：如是词条，请写成与前面相同的形式；如是其他内容，请另加标题'
  return { code: 'unread-glossary', severity: 'warning', message, suggestion, span }
}

/** Returns the last number that stands before the next entry: that of an entry or of remarks that follow it. */
function lastValue(before: Entry | undefined, remarked: ReadonlySet<number>): number {
  let last = before?.value ?? 0
  while (remarked.has(last + 1)) last++
  return last
}

function nameless(printed: PrintedText, { start, end, value }: Remark): Diagnostic {
  const span = { start, end }
  const message = `注释${value}没有写出所解释的词（${firstWords(printed, span)}）`
  const suggestion = '请在注释开头写明词语，或给正文中的词语加上引号'
  return { code: 'note-without-name', severity: 'warning', message, suggestion, span }
}

interface Before {
  readonly before: Entry | undefined
  readonly remarked: ReadonlySet<number>
}

function checkEntry(source: LevelledText, entry: Entry, { before, remarked }: Before): Diagnostic[] {
  const found: Diagnostic[] = []
  const { value, definition, entrySpan: span } = entry
  if (definition.start >= definition.end) {
    const name = stripQuotes(sliceSpan(source, entry.labelSpan))
    const message = `词条“${name}”没有解释`
    const suggestion = '请补上冒号后的定义'
    found.push({ code: 'entry-without-definition', severity: 'error', message, suggestion, span })
  }
  const last = lastValue(before, remarked)
  const counts = before === undefined || before.style === entry.style
  if (counts && value !== null && value !== 1 && value !== last + 1) {
    const message = `名词解释的编号从${last}跳到${value}`
    const suggestion = '请检查是否漏了词条'
    found.push({ code: 'numbering-gap', severity: 'warning', message, suggestion, span })
  }
  return found
}

/** Reports that no entries were read, at the heading that has none or, where there is no heading, at the end. */
function noGlossary(source: LevelledText, lines: readonly Span[]): Diagnostic {
  const heading = lines.find((line) => isGlossaryTitle(source, line))
  const [message, suggestion] = heading
    ? ['“名词解释”下没有读出词条', '请把词条写成“1.名称：解释”，每条一行']
    : ['没有找到名词解释，图中只有报告的结构', '如有附件，请一并放入文本']
  const { start, end } = heading ?? { start: source.length, end: source.length }
  return { code: 'no-glossary', severity: 'warning', message, suggestion, span: { start, end } }
}
