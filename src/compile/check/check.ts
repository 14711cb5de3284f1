/** This room makes a drafter's list of findings from a compiled report. */

import type { ExplainedName, Finding, FindingQuotation } from '../../model/finding.ts'
import type { Diagnostic, SerializedTermGraph } from '../../model/graph.ts'
import type { NodeKey } from '../../model/ids.ts'
import type { Span } from '../../model/span.ts'
import { lineFinder, splitLines } from '../../text/lines.ts'
import type { Compiled } from '../compile.ts'
import { CLAUSE_END, HIGH_SURROGATE, LOW_SURROGATE } from '../patterns.ts'
import { type PrintedText, printedText } from '../texts.ts'
import { findOutOfOrder } from './entry-order.ts'
import { nearestName } from './nearest-name.ts'

/** A coinage with a lower score is a plain quotation, which needs no entry. */
const LEAST_SCORE = 3
/** How much is quoted of the line before and after the words, and of the words, in code units. */
const QUOTED = { around: 30, words: 40 }

/**
 * Lists what a drafter should look at in a report: what the compiler found, coinages that no entry defines, and entries
 * that are not in the order of their first use.
 *
 * @param text The text that was compiled.
 * @param explained Names that other reports explain and this one uses without explaining them.
 * @returns Findings in source order.
 */
export function checkReport(
  text: string,
  { graph, diagnostics }: Compiled,
  explained: readonly ExplainedName[] = [],
): Finding[] {
  const printed = printedText(text)
  const found = [
    ...joinUnused(diagnostics, graph),
    ...(graph ? [...findUndefined(graph, explained), ...findOutOfOrder(graph)] : []),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const lineOf = lineFinder(printed)
  const starts = splitLines(printed)
  return found.map((one) => {
    const line = lineOf(one.span.start)
    const within = starts[line - 1] ?? { start: 0, end: 0 }
    const start = Math.min(one.span.start, within.end)
    const quotation = quote(printed, { start, end: one.span.end }, within)
    return { ...one, line, column: start - within.start + 1, quotation }
  })
}

/** Joins the findings of unused terms into one if no term is used at all: then the body is missing. */
function joinUnused(
  diagnostics: readonly Diagnostic[],
  graph: SerializedTermGraph | null,
): readonly Diagnostic[] {
  const unused = diagnostics.filter(({ code }) => code === 'unused-term')
  const terms = graph?.nodes.filter(({ attributes }) => attributes.kind === 'term').length ?? 0
  const first = unused[0]
  if (first === undefined || terms < 4 || unused.length < terms) return diagnostics
  const message = `正文没有用到${terms}条名词解释中的任何一条`
  const suggestion = '请确认报告正文是否完整'
  return [...diagnostics.filter(({ code }) => code !== 'unused-term'), { ...first, message, suggestion }]
}

/** Finds coinages that have the form of a term and no entry, and names that only other reports explain. */
function findUndefined(
  { nodes, edges }: SerializedTermGraph,
  explained: readonly ExplainedName[],
): Diagnostic[] {
  const told = new Map(explained.map((one) => [one.node, one.told]))
  const found = findCoined({ nodes, edges }, told)
  const isFound = new Set(found.map(({ key }) => key))
  const others = explained.filter(({ node }) => node === null || !isFound.has(node))
  return [
    ...found.map(({ finding }) => finding),
    ...others.map(({ name, span, told: suggestion }): Diagnostic => {
      const message = `“${name}”没有列入名词解释，别的报告有解释`
      return { code: 'explained-elsewhere', severity: 'info', message, suggestion, span }
    }),
  ]
}

function findCoined(
  { nodes, edges }: Pick<SerializedTermGraph, 'nodes' | 'edges'>,
  told: ReadonlyMap<NodeKey | null, string>,
): { readonly key: NodeKey; readonly finding: Diagnostic }[] {
  const names = nodes.flatMap(({ attributes }) => (attributes.kind === 'term' ? [attributes.name] : []))
  const uses = countUses(edges)
  return nodes.flatMap(({ key, attributes }) => {
    if (attributes.kind !== 'coinage' || attributes.score < LEAST_SCORE) return []
    const { label, span } = attributes
    const times = uses.get(key) ?? 1
    const near = nearestName(label, names)
    const how = told.get(key)
    const usual = near ? `请补充词条，或核对是否就是“${near}”` : '请补充词条；如无需解释，可不作处理'
    const message = `“${label}”${times > 1 ? `用了${times}次，` : ''}没有列入名词解释`
    const suggestion = how === undefined ? usual : `请补充词条，${how}`
    return [{ key, finding: { code: 'undefined-coinage', severity: 'warning', message, suggestion, span } }]
  })
}

function countUses(edges: SerializedTermGraph['edges']): Map<NodeKey, number> {
  const uses = new Map<NodeKey, number>()
  for (const { target, attributes } of edges) {
    if (attributes.kind === 'cites') uses.set(target, (uses.get(target) ?? 0) + attributes.mentions.length)
  }
  return uses
}

/** Quotes words with the whole clauses around them in their line, or all of it that is near. */
function quote(printed: PrintedText, { start, end }: Span, line: Span): FindingQuotation {
  const to = wholeChar(printed, Math.min(end, start + QUOTED.words, line.end))
  const first = Math.max(line.start, start - QUOTED.around)
  const last = Math.min(line.end, to + QUOTED.around)
  const from = first === line.start ? first : wholeChar(printed, clauseStart(printed, first, start))
  const until = last === line.end ? last : wholeChar(printed, clauseEnd(printed, to, last))
  return {
    before: printed.slice(from, start).trimStart(),
    words: printed.slice(start, to),
    after: printed.slice(to, until).trimEnd(),
  }
}

/** Returns where the first whole clause between two offsets begins; `from` if there is none. */
function clauseStart(printed: PrintedText, from: number, to: number): number {
  if (CLAUSE_END.test(printed[from - 1] as string)) return from
  for (let at = from; at < to - 1; at++) if (CLAUSE_END.test(printed[at] as string)) return at + 1
  return from
}

/** Returns where the last whole clause between two offsets ends; `to` if there is none. */
function clauseEnd(printed: PrintedText, from: number, to: number): number {
  for (let at = to; at > from + 1; at--) if (CLAUSE_END.test(printed[at - 1] as string)) return at
  return to
}

/** Returns `at`, or the next offset if `at` is between the two units of one character. */
function wholeChar(printed: PrintedText, at: number): number {
  return LOW_SURROGATE.test(printed[at] ?? ' ') && HIGH_SURROGATE.test(printed[at - 1] ?? ' ') ? at + 1 : at
}
