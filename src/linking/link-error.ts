/** Why a document could not be linked; each goes on after the document's name and has no stop. */
const SAID = {
  damaged: '已损坏，打不开，请用 Word 或 WPS 重新另存一份',
  'not-word': '不是 Word 文档（.docx），请在 Word 或 WPS 里另存为 .docx',
  encrypted: '有密码，请先去掉密码再另存一份',
  'too-large': '太大，请拆成几份',
  pdf: '是 PDF，不能往里加链接，请改用导出它的 Word 文件',
  encoding: '的编码不能原样写回，请另存为 UTF-8',
  empty: '里没有文字，没有可加链接的地方，请换一份文档',
  binary: '不是文本文件，请换成 .docx、.html、.md 或 .txt',
  'bad-encoding': '的编码认不出来，请另存为 UTF-8 后再试',
  unsupported: '不是能加链接的格式，请换成 .docx、.html、.md 或 .txt',
  'old-word': '是旧版的 .doc 或 .wps 文件，请在 Word 或 WPS 中另存为 .docx',
  image: '是图片，请换成 .docx、.html、.md 或 .txt',
} as const

export type LinkErrorCode = keyof typeof SAID

/** Returns the error of a code that a document was refused with when it was opened; null for a code of something else. */
export function linkErrorOf(code: string): LinkError | null {
  return Object.hasOwn(SAID, code) ? new LinkError(code as LinkErrorCode) : null
}

/** Thrown where a document cannot be linked; its message goes on after the document's name and has no stop. */
export class LinkError extends Error {
  readonly code: LinkErrorCode
  constructor(code: LinkErrorCode) {
    super(SAID[code])
    this.name = 'LinkError'
    this.code = code
  }
}
