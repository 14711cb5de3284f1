import { nameOfKey } from '../address/moved.ts'
import { formatPlace } from '../address/place.ts'
import { SEVERITY_NAMES } from '../compile/check/describe-findings.ts'
import { isBlock } from '../model/concordance.ts'
import type { Diagnostic, SerializedTermGraph } from '../model/graph.ts'
import type { NodeKey } from '../model/ids.ts'
import type { NodeKind, ReportKind } from '../model/kinds.ts'
import { titleOfReport } from '../model/report-name.ts'
import { sliceSpan } from '../model/span.ts'
import type { ReportDiff } from '../revision/diff-reports.ts'
import type { TermPair } from '../revision/diff-terms.ts'
import type { MatchClass, SearchHit } from '../search/hit.ts'
import { stripQuotes } from '../text/fold.ts'
import { isolate } from '../text/isolate.ts'
import { lineFinder } from '../text/lines.ts'
import type { CompiledFile } from './compile-file.ts'
import { SAY } from './messages.ts'
import type { Searchable } from './open-search.ts'

/** Formats diagnostics, one line each: file, line, severity, message, code. */
export function describeDiagnostics(
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): string[] {
  const lineOf = lineFinder(text)
  return diagnostics.map(
    ({ code, severity, message, suggestion, span }) =>
      `${name}:${lineOf(span.start)} ${SEVERITY_NAMES[severity]}：${isolate(message)}，${isolate(suggestion)}。［${code}］`,
  )
}

/** Formats the summary of a graph: how many nodes and edges of each kind. */
export function describeGraph(name: string, graph: SerializedTermGraph): string {
  const count = (kind: string) => graph.nodes.filter(({ attributes }) => attributes.kind === kind).length
  const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]))
  const mentions = (kind: string) =>
    graph.edges.flatMap(({ target, attributes }) =>
      attributes.kind === 'cites' && kinds.get(target) === kind ? attributes.mentions : [],
    ).length
  const edges = (kind: string) => graph.edges.filter(({ attributes }) => attributes.kind === kind).length
  const items = count('task') + count('achievement') + count('problem')
  const { report } = graph.attributes
  const title = titleOfReport(report)
  return [
    `${name}${title === null ? '' : `　${title}`}`,
    `  文种 ${REPORT_KINDS[report.kind]}`,
    `  词条 ${count('term')}　组成部分 ${count('component')}　未列入词条的新词 ${count('coinage')}`,
    `  引用 ${mentions('term')}　组成部分的引用 ${mentions('component')}　相关 ${edges('related')}　接续 ${edges('continues')}`,
    `  条目 ${items}（任务 ${count('task')}、成绩 ${count('achievement')}、问题 ${count('problem')}）　标题 ${count('section')}　段落 ${count('paragraph')}`,
  ].join('\n')
}

/** Formats in one line what became of a document: its address on the site, its terms and citations, its findings. */
export function describeReport(id: string, { name, graph, notes, diagnostics }: CompiledFile): string {
  if (graph === null) return `  ${SAY.noReport(name)}`
  const { terms, mentions } = countTerms(graph)
  const found = notes.length + diagnostics.length
  const findings = found === 0 ? '' : `，${found} 条提示（用 term-graph check 查看）`
  return `  /${id}/　${titleOfReport(graph.attributes.report) ?? name}：${terms} 个名词，${mentions} 处引用${findings}`
}

/** Counts the terms of a graph and the places of its body that cite one. */
function countTerms({ nodes, edges }: SerializedTermGraph) {
  const terms = new Set(nodes.flatMap(({ key, attributes }) => (attributes.kind === 'term' ? [key] : [])))
  const mentions = edges.flatMap(({ target, attributes }) =>
    attributes.kind === 'cites' && terms.has(target as NodeKey) ? attributes.mentions : [],
  )
  return { terms: terms.size, mentions: mentions.length }
}

const REPORT_KINDS: Readonly<Record<ReportKind, string>> = {
  'work-report': '工作报告',
  'plan-report': '计划报告',
  'budget-report': '预算报告',
  'department-budget': '部门预算、决算',
  law: '法规',
  plan: '规划、纲要',
  communique: '公报',
  'annual-report': '年度报告',
  standard: '标准',
  other: '其他',
}

const KINDS: Readonly<Record<NodeKind, string>> = {
  term: '名词',
  component: '组成部分',
  coinage: '未释义的提法',
  section: '标题',
  paragraph: '段落',
  task: '任务',
  achievement: '成绩',
  problem: '问题',
}
/** How a query is met, in words. */
export const MATCHES: Readonly<Record<MatchClass, string>> = {
  exact: '名称相同',
  number: '编号',
  prefix: '名称开头',
  infix: '名称之中',
  pinyin: '拼音',
  initials: '拼音首字母',
  near: '名称相近',
  text: '正文',
  'near-text': '正文相近',
}

/** Formats search hits for people: the name, its kind, place and match, and the words around it. */
export function describeHits(query: string, hits: readonly SearchHit[], report: Searchable): string[] {
  if (hits.length > 0) return hits.flatMap((hit) => describeHit(hit, report))
  const suggestion = report.engine.suggest(query)
  const question = suggestion ? `，要找的是“${stripQuotes(suggestion.label)}”吗？` : '。'
  return [`没有找到“${query.trim()}”${question}`]
}

function describeHit(hit: SearchHit, { graph, source }: Searchable): string[] {
  const { key, kind, label, match, snippet } = hit
  const node = graph.node(key)
  const place = node && isBlock(node) ? ` ${formatPlace(graph, node)}`.trimEnd() : ''
  const head = `${label}　［${KINDS[kind]}${place}，${MATCHES[match]}］　${key}`
  return snippet ? [head, `    ${sliceSpan(source, snippet.span).replace(/\s+/gu, ' ').trim()}`] : [head]
}

/** Formats search hits as one line of JSON. */
export function formatHits(hits: readonly SearchHit[]): string {
  return JSON.stringify(
    hits.map(({ key, kind, label, score, match }) => ({ key, kind, label, score, match })),
  )
}

/** Formats the changes of a report for people: terms first, then passages. */
export function describeDiff({ terms, moved, reworded }: ReportDiff): string[] {
  const passages = moved.filter(({ from }) => /^[ps]\//.test(from))
  const lines = [
    ...terms.added.map(({ label }) => `新增　${label}`),
    ...terms.removed.map(({ label }) => `删去　${label}`),
    ...terms.renamed.map((pair) => `改名　${pair.before.label} → ${pair.after.label}`),
    ...terms.redefined.map((pair) => `改释义　${pair.after.label}`),
    ...terms.renumbered.map((pair) => `改编号　${pair.after.label}　${numbers(pair)}`),
    ...passages.flatMap(({ from, to, words }) =>
      to === null ? [] : [`移动　${nameOfKey(from)} → ${nameOfKey(to)}　${words}`],
    ),
    ...passages
      .filter(({ to }) => to === null)
      .map(({ from, words }) => `段落删去　${nameOfKey(from)}　${words}`),
    ...reworded.map((key) => `改写　${nameOfKey(key)}`),
  ]
  return lines.length === 0 ? ['两份报告没有差别。'] : lines
}

function numbers({ before, after }: TermPair): string {
  return `${before.number ?? '无'} → ${after.number ?? '无'}`
}

/** Formats the changes of a report as JSON. */
export function formatDiff({ terms, moved, reworded }: ReportDiff): string {
  const pair = ({ before, after }: TermPair) => ({
    from: before.key,
    to: after.key,
    label: after.label,
    before: { label: before.label, number: before.number, definition: before.definition },
    after: { label: after.label, number: after.number, definition: after.definition },
  })
  const one = ({ key, label, number, definition }: TermPair['before']) => ({ key, label, number, definition })
  return JSON.stringify(
    {
      added: terms.added.map(one),
      removed: terms.removed.map(one),
      renamed: terms.renamed.map(pair),
      redefined: terms.redefined.map(pair),
      renumbered: terms.renumbered.map(pair),
      moved,
      reworded,
    },
    null,
    1,
  )
}
