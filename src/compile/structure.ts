import type { Diagnostic, ReportInfo, SkippedSpan } from '../model/graph.ts'
import type { Mark } from '../model/marks.ts'
import { overlapOf, type Span } from '../model/span.ts'
import { readForm } from './form.ts'
import { findGlossary, type Glossary } from './glossary/glossary.ts'
import { readHead } from './head/read-head.ts'
import { readBlocks } from './outline/blocks.ts'
import { findContents } from './outline/contents.ts'
import { divideReport } from './outline/divide.ts'
import { readLeads } from './outline/leads.ts'
import { buildOutline, type Outline } from './outline/outline.ts'
import { type OwnedSpan, ownedSpansOf } from './outline/owned-spans.ts'
import { findFurniture, findPageText } from './outline/page-text.ts'
import { partHeadings } from './outline/region-headings.ts'
import { readRegions } from './outline/regions.ts'
import { findRepeats } from './outline/repeats.ts'
import { findSkipped } from './outline/skipped.ts'
import { findArtefacts, type LevelledText, levelledText, type PrintedText } from './texts.ts'

/** A report as the reader of its document gives it. */
export interface ReportText {
  readonly printed: PrintedText
  /** What the form of the document says of `printed`, sorted by start; empty for a plain text. */
  readonly marks: readonly Mark[]
}

/** What a report consists of, before any name is looked for in it. */
export interface Structure extends ReportText {
  /** The text as the stages read it. */
  readonly source: LevelledText
  /** Its lines, without those that are printed again, of a table of contents or of the web page around it. */
  readonly lines: readonly Span[]
  readonly info: ReportInfo
  readonly outline: Outline
  /** What each innermost block owns, in source order. */
  readonly owned: readonly OwnedSpan[]
  readonly glossary: Glossary | null
  /** What belongs to no block and no entry. */
  readonly skipped: readonly SkippedSpan[]
  /** What is wrong with the head. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a report into its head, outline and glossary. */
export function readStructure(report: ReportText): Structure {
  const { printed } = report
  const artefacts = findArtefacts(printed)
  const source = levelledText(printed, artefacts)
  const form = readForm(report.marks)
  const blocks = readBlocks(source)
  const again = findRepeats(source, blocks)
  const once = blocks.filter((_, at) => !again.has(at))
  const contents = findContents(source, once, form)
  const furniture = new Set(findFurniture(once, form))
  const shown = once.filter((line) => !contents.has(line) && !furniture.has(line))
  const glossary = findGlossary(source, shown, form)
  const page = findPageText(
    source,
    shown.filter((line) => glossary === null || overlapOf(glossary, line) === 0),
  )
  const lines = shown.filter((line) => !page.has(line))
  const { head, regions, skipped: divided } = divideReport(source, lines, { glossary, form })
  const read = readRegions(source, regions, { form, taken: glossary?.headings ?? [] })
  const headings = partHeadings(read.regions[0])
  const { info, diagnostics } = readHead({ printed, source, form, head, body: regions[0] ?? [], headings })
  const built = buildOutline(source, read, { review: info.reviewYear, plan: info.planYear })
  const outline = { ...built, blocks: readLeads(source, built.blocks, form) }
  const owned = ownedSpansOf(outline.blocks)
  const taken = [...owned, ...(glossary?.entries.map(({ entrySpan }) => entrySpan) ?? [])]
  const repeats = blocks.filter((_, at) => again.has(at))
  const skipped = findSkipped(source, taken, {
    divided,
    repeats,
    contents: [...contents],
    page: [...furniture, ...page],
    artefacts,
  })
  return { ...report, source, lines, info, outline, owned, glossary, skipped, diagnostics }
}

/** A text of at least so many code units whose lines hold fewer than so many on average is a list, a poem or data. */
const TINY_LINES = { text: 300_000, line: 12 }

/**
 * Tells why a plain text cannot be read as a report by its lines alone: so many are so short that what is kept of each would
 * take a hundred times its own room; else null. Where a document has a form, they may be the cells of its tables.
 */
export function checkLines({ printed: text, marks }: ReportText): Diagnostic | null {
  if (marks.length > 0 || text.length < TINY_LINES.text) return null
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  if (text.length / lines >= TINY_LINES.line) return null
  const message = `文中有 ${lines} 行，平均一行不到 ${TINY_LINES.line} 个字，不像一份报告`
  const suggestion = '请确认文件不是名单或数据，也没有把一句话断成许多行'
  const span = { start: 0, end: text.length }
  return { code: 'tiny-lines', severity: 'error', message, suggestion, span }
}

/** Tells why a text cannot be read as a report: it has neither heading nor item nor defined term; else null. */
export function checkReadable({ source, outline, glossary }: Structure): Diagnostic | null {
  if (glossary !== null || outline.blocks.some(({ kind }) => kind !== 'paragraph')) return null
  const message = '文中既没有“一、”“（一）”这样的标题，也没有名词解释'
  const suggestion = '请确认这是一份报告的全文'
  const span = { start: 0, end: source.length }
  return { code: 'not-a-report', severity: 'error', message, suggestion, span }
}
