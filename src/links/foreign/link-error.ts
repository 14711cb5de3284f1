/** Why a document could not be linked. */
export type LinkErrorCode = 'damaged' | 'not-word' | 'encrypted' | 'too-large' | 'encoding' | 'pdf'

const SAID: Readonly<Record<LinkErrorCode, string>> = {
  damaged: '已损坏，打不开，请用 Word 或 WPS 重新另存一份',
  'not-word': '不是 Word 文档（.docx），请在 Word 或 WPS 里另存为 .docx',
  encrypted: '有密码，请先去掉密码再另存一份',
  'too-large': '太大，请拆成几份',
  pdf: '是 PDF，不能往里加链接，请改用导出它的 Word 文件',
  encoding: '的编码不能原样写回，请另存为 UTF-8',
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
