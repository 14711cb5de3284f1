import { readBlocks } from '../compile/blocks.ts'
import type { Body } from '../compile/body.ts'
import { findCitations } from '../compile/citations.ts'
import { findCoinages } from '../compile/coinages.ts'
import { compileReport, readReport } from '../compile/compile.ts'
import { divideReport } from '../compile/divide.ts'
import { foldSource } from '../compile/found-names.ts'
import { findGlossary } from '../compile/glossary.ts'
import { partHeadings } from '../compile/headings.ts'
import { placeNodes } from '../compile/layout/place-nodes.ts'
import { buildOutline } from '../compile/outline.ts'
import { piecesOf } from '../compile/places.ts'
import { findContinuations, findRelated } from '../compile/relations.ts'
import { readReportInfo } from '../compile/report-info.ts'
import { findReworded } from '../compile/reworded.ts'
import { readTerms } from '../compile/terms.ts'
import { findUnused } from '../compile/unused.ts'
import { fold } from '../text/fold.ts'
import { levelMarks } from '../text/marks.ts'
import { buildMatcher } from '../text/matcher.ts'

/** Where a made-up text came from. */
export const ORIGIN = { sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8' } as const

/** One thing that is timed: all it needs has been computed before. */
export interface Stage {
  readonly name: string
  readonly run: () => unknown
}

/** Gives the loop that all speeds are measured against: it reads every code unit of the text once. */
export function plainLoop(text: string): Stage {
  const run = () => {
    let sum = 0
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
    return sum
  }
  return { name: '逐字循环', run }
}

/** Gives the stages of the compiler over one report, in the order in which `compileReport` runs them. */
export function stagesOf(printed: string): Stage[] {
  const source = levelMarks(printed)
  const read = readBlocks(source)
  const glossary = findGlossary(source, read.blocks)
  const division = divideReport(source, read.blocks, glossary)
  const info = readReportInfo(printed, division.head, partHeadings(source, division.regions[0] ?? []))
  const years = { review: info.reviewYear, plan: info.planYear }
  const outline = buildOutline(source, division.regions, years)
  const entries = glossary?.entries ?? []
  const { terms } = readTerms(source, entries)
  const { blocks } = outline
  const pieces = piecesOf(blocks)
  const body: Body = { text: foldSource(source), blocks, pieces, terms, years }
  const exact = findCitations(body.text, pieces, terms)
  const cited = [...exact.body, ...findReworded(body, exact.body)]
  const { graph } = readReport(printed, ORIGIN)
  const matcher = buildMatcher(terms.map(({ name }) => fold(name)))
  return [
    { name: '查词', run: () => countMatches(matcher, body.text.folded.text) },
    { name: '建查词表', run: () => buildMatcher(terms.map(({ name }) => fold(name))) },
    { name: '统一标点', run: () => levelMarks(printed) },
    { name: '分段', run: () => readBlocks(source) },
    { name: '名词解释', run: () => findGlossary(source, read.blocks) },
    { name: '划分', run: () => divideReport(source, read.blocks, glossary) },
    { name: '大纲', run: () => buildOutline(source, division.regions, years) },
    { name: '词条', run: () => readTerms(source, entries) },
    { name: '折叠', run: () => foldSource(source) },
    { name: '引用', run: () => findCitations(body.text, pieces, terms) },
    { name: '改写', run: () => findReworded(body, exact.body) },
    { name: '新词', run: () => findCoinages(body, cited) },
    { name: '关联', run: () => findRelated(blocks, cited, exact.definitions) },
    { name: '承接', run: () => findContinuations(source, blocks, cited) },
    { name: '未用词条', run: () => findUnused(body, cited) },
    { name: '编译（无布局）', run: () => readReport(printed, ORIGIN) },
    { name: '布局', run: () => (graph ? placeNodes(graph) : null) },
    { name: '编译', run: () => compileReport(printed, ORIGIN) },
  ]
}

function countMatches(matcher: ReturnType<typeof buildMatcher>, text: string): number {
  let count = 0
  matcher.each(text, () => {
    count++
  })
  return count
}
