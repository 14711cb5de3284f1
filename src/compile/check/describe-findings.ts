import type { Finding } from '../../model/finding.ts'
import type { Severity } from '../../model/graph.ts'
import { stillText } from '../../text/direction.ts'

/** The Chinese names of the severities. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
}

/**
 * Returns the lines of a drafter's list: the sentence of each finding and, if it concerns words, their quotation; a last
 * line counts the findings by kind.
 */
export function describeFindings(name: string, findings: readonly Finding[]): string[] {
  const lines = findings.flatMap(({ code, severity, line, column, quotation, message, suggestion }) => {
    const sentence = `${name}:${line}:${column} ${SEVERITY_NAMES[severity]}：${message}，${suggestion}。［${code}］`
    const { before, words, after } = quotation
    return words === '' ? [sentence] : [sentence, `    ${before}【${words}】${after}`]
  })
  // Words of the report leave the order of those around them alone.
  return [...lines, countFindings(name, findings)].map(stillText)
}

function countFindings(name: string, findings: readonly Finding[]): string {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  if (findings.length === 0) return `${name} 没有发现问题。`
  const kinds = [...counts].map(([code, count]) => `${code} ${count}`).join('、')
  return `${name} 共 ${findings.length} 处：${kinds}。`
}
