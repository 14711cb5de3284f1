import { SEVERITY_NAMES } from '../compile/check/describe-findings.ts'
import type { Diagnostic, SerializedTermGraph } from '../model/graph.ts'
import { lineFinder } from '../text/lines.ts'

/** Gives one line for each diagnostic: file, line, severity, message, code. */
export function describeDiagnostics(
  name: string,
  text: string,
  diagnostics: readonly Diagnostic[],
): string[] {
  const lineOf = lineFinder(text)
  return diagnostics.map(
    ({ code, severity, message, suggestion, span }) =>
      `${name}:${lineOf(span.start)} ${SEVERITY_NAMES[severity]}：${message}，${suggestion}。［${code}］`,
  )
}

/** Gives the summary of a graph: what it holds, by kind. */
export function describeGraph(name: string, graph: SerializedTermGraph): string {
  const count = (kind: string) => graph.nodes.filter(({ attributes }) => attributes.kind === kind).length
  const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]))
  const mentions = (kind: string) =>
    graph.edges.reduce((sum, { target, attributes }) => {
      return attributes.kind === 'cites' && kinds.get(target) === kind
        ? sum + attributes.mentions.length
        : sum
    }, 0)
  const edges = (kind: string) => graph.edges.filter(({ attributes }) => attributes.kind === kind).length
  const items = count('task') + count('achievement') + count('problem')
  const { title } = graph.attributes.report
  return [
    `${name}${title === null ? '' : `　${title}`}`,
    `  词条 ${count('term')}　组成部分 ${count('component')}　未列入词条的新词 ${count('coinage')}`,
    `  引用 ${mentions('term')}　组成部分的引用 ${mentions('component')}　相关 ${edges('related')}　接续 ${edges('continues')}`,
    `  条目 ${items}（任务 ${count('task')}、成绩 ${count('achievement')}、问题 ${count('problem')}）　标题 ${count('section')}　段落 ${count('paragraph')}`,
  ].join('\n')
}
