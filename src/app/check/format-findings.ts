import type { Finding } from '../../model/finding.ts'

/** Gives findings as text for a message or a document: a line each, with the words concerned. */
export function formatFindings(name: string, findings: readonly Finding[]): string {
  const lines = findings.map(({ line, quotation, message, suggestion }) => {
    const { before, words, after } = quotation
    return `第${line}行　${message}，${suggestion}。　${before}【${words}】${after}`
  })
  return [name, ...lines].join('\n')
}
