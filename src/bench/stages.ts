import { findUnused } from '../compile/check/unused.ts'
import { readBody } from '../compile/citations/body.ts'
import { findCitations } from '../compile/citations/citations.ts'
import { bindMarkers } from '../compile/citations/marked.ts'
import { findMarkers } from '../compile/citations/markers.ts'
import { findReworded } from '../compile/citations/reworded.ts'
import { findCoinages } from '../compile/coinages/coinages.ts'
import { compileReport, readReport } from '../compile/compile.ts'
import { readForm } from '../compile/form.ts'
import { findGlossary } from '../compile/glossary/glossary.ts'
import { readTerms } from '../compile/glossary/terms.ts'
import { placeNodes } from '../compile/layout/place-nodes.ts'
import { readBlocks } from '../compile/outline/blocks.ts'
import { findRepeats } from '../compile/outline/repeats.ts'
import { findContinuations, findRelated } from '../compile/relations/relations.ts'
import { readStructure } from '../compile/structure.ts'
import { printedText } from '../compile/texts.ts'
import { fold } from '../text/fold.ts'
import { foldSource } from '../text/found-names.ts'
import { buildMatcher } from '../text/matcher.ts'
import { levelMarks } from '../text/punctuation.ts'

/** The origin of a made-up text. */
export const ORIGIN = { sha256: '0'.repeat(64), format: 'text', encoding: 'utf-8' } as const

/** A function to time; its input is computed before. */
export interface Stage {
  readonly name: string
  readonly run: () => unknown
}

/** Makes the loop that all speeds are compared with: it reads every code unit of the text once. */
export function plainLoop(text: string): Stage {
  const run = () => {
    let sum = 0
    for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at)
    return sum
  }
  return { name: '逐字循环', run }
}

/** Lists the stages of the compiler over one report, in the order in which `compileReport` runs them. */
export function stagesOf(text: string): Stage[] {
  const report = { printed: printedText(text), marks: [] }
  const { printed } = report
  const structure = readStructure(report)
  const { source, lines, glossary } = structure
  const entries = glossary?.entries ?? []
  const { terms } = readTerms(source, entries)
  const body = readBody(structure, terms)
  const { blocks, owned } = body
  const exact = findCitations(body)
  const cited = [...exact.body, ...findReworded(body, exact.body)]
  const { graph } = readReport(printed, [], ORIGIN)
  const names = terms.map(({ name }) => fold(name))
  const matcher = buildMatcher(names)
  return [
    { name: '查词', run: () => countMatches(matcher, body.text.folded.text) },
    { name: '建查词表', run: () => buildMatcher(names) },
    { name: '统一标点', run: () => levelMarks(printed) },
    { name: '分段', run: () => readBlocks(source) },
    { name: '重印', run: () => findRepeats(source, lines) },
    { name: '名词解释', run: () => findGlossary(source, lines, readForm([])) },
    { name: '结构（以上各步和大纲）', run: () => readStructure(report) },
    { name: '词条', run: () => readTerms(source, entries) },
    { name: '标记', run: () => findMarkers(source, owned, terms) },
    { name: '折叠', run: () => foldSource(source) },
    { name: '引用', run: () => findCitations(body) },
    { name: '改写', run: () => findReworded(body, exact.body) },
    { name: '按标记引用', run: () => bindMarkers(body, cited) },
    { name: '新词', run: () => findCoinages(body, cited) },
    { name: '关联', run: () => findRelated(blocks, cited, exact.definitions) },
    { name: '承接', run: () => findContinuations(body.text.source, blocks, cited) },
    { name: '未用词条', run: () => findUnused(body, cited) },
    { name: '编译（无布局）', run: () => readReport(printed, [], ORIGIN) },
    { name: '布局', run: () => (graph ? placeNodes(graph) : null) },
    { name: '编译', run: () => compileReport(printed, [], ORIGIN) },
  ]
}

function countMatches(matcher: ReturnType<typeof buildMatcher>, text: string): number {
  let count = 0
  matcher.each(text, () => {
    count++
  })
  return count
}
