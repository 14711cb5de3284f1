import type { Diagnostic } from '../model/graph.ts'
import type { DocumentFormat } from './detect-format.ts'

const ENCODING_NAMES: Readonly<Record<string, string>> = {
  'utf-8-bom': 'UTF-8（带 BOM）',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  gb18030: 'GB18030',
}
const FORMAT_NAMES: Readonly<Record<Exclude<DocumentFormat, 'text'>, string>> = {
  markdown: 'Markdown',
  html: '网页（HTML）',
  docx: 'Word 文档（.docx）',
  pdf: 'PDF',
}

/** Returns what the user should know of how a document was read; nothing of plain text in UTF-8. */
export function describeReading(format: DocumentFormat, encoding: string): Diagnostic[] {
  const notes: Diagnostic[] = []
  if (format !== 'text') {
    // Markdown keeps its lines; of the others only the extracted text has any.
    const suggestion =
      format === 'markdown' ? '如果它是纯文本，请改名为 .txt' : '下面的行号是提取出的文字的行号'
    notes.push(info('format', `文件按 ${FORMAT_NAMES[format]} 读取`, suggestion))
  }
  if (encoding !== 'utf-8' && encoding !== 'binary') {
    const message = `文件按 ${ENCODING_NAMES[encoding] ?? encoding} 编码读取`
    notes.push(info('encoding', message, '如果有乱码，请另存为 UTF-8 文本后再试'))
  }
  return notes
}

function info(code: string, message: string, suggestion: string): Diagnostic {
  return { code, severity: 'info', message, suggestion, span: { start: 0, end: 0 } }
}
