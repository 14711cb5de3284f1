/** Why a file could not be read as text, with what the user is told: it goes on after the file's name. */
const REASONS = {
  empty: '里没有文字，请换成含有报告全文的文件',
  binary: '不是能读的文本文件，请先另存为 .docx、.pdf 或 .txt',
  'bad-encoding': '的编码认不出来，请另存为 UTF-8 文本后再试',
  unsupported: '不是能读的格式，请先另存为 .docx、.pdf、.html 或 .txt',
  'old-word': '是旧版的 .doc 或 .wps 文件，请在 Word 或 WPS 中另存为 .docx 后再试',
  'no-pdf': '是 PDF，这个单文件版读不了，请先另存为 .docx 或 .txt',
  image: '是图片，请换成含有文字的 .docx、.pdf 或 .txt',
  encrypted: '有密码保护，请取消密码后再试',
  scanned: '是没有文字的扫描件，请先做文字识别（OCR）后再试',
  garbled: '里的文字没有可读的编码，请换成 .docx 或重新导出的 .pdf',
  damaged: '已损坏或不完整，请重新获取或重新导出这个文件',
  'too-large': '太大，请只保留报告的文字后再试',
} as const

export type DocumentErrorCode = keyof typeof REASONS

/** Thrown for bytes that cannot be read as text; told apart by `code`. */
export class DocumentError extends Error {
  readonly code: DocumentErrorCode
  /** One clause in Chinese that names the remedy; it goes on after the file's name and has no stop. */
  constructor(code: DocumentErrorCode) {
    super(REASONS[code])
    this.name = 'DocumentError'
    this.code = code
  }
}
