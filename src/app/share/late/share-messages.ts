import type { Lang } from '../../../address/view.ts'
import type { SharedForm } from '../../../formats/shared-forms.ts'

/** The texts of what takes a place into other documents; both languages fill the same table. */
export interface ShareMessages {
  readonly title: string
  readonly forms: Readonly<Record<SharedForm, readonly [name: string, meaning: string]>>
  readonly code: string
  readonly codeMeaning: string
  readonly codeLabel: (words: string) => string
  readonly close: string
  readonly copied: string
  /** Said above the text that a person then copies by hand. */
  readonly copyFailed: string
  readonly quote: string
  /** The same for those who do not see the button. */
  readonly quoteByKey: string
  readonly quoteCopied: string
  readonly quoteTooLong: string
}

const zh: ShareMessages = {
  title: '带到别的文档',
  forms: {
    link: ['链接', '网址，明年也打得开'],
    rich: ['带链接的文字', '粘贴到 Word、WPS、公众号'],
    markdown: ['Markdown', '[名称](网址)'],
    reference: ['参考文献', 'GB/T 7714 著录格式'],
    frame: ['嵌入网页', '显示这张卡片的 iframe'],
  },
  code: '二维码',
  codeMeaning: '供扫描或打印',
  codeLabel: (words) => `${words}的二维码`,
  close: '关闭',
  copied: '已复制',
  copyFailed: '没能复制，请选中下面的文字自己复制：',
  quote: '复制这段话的链接',
  quoteByKey: '按 Alt+Q 复制这段话的链接',
  quoteCopied: '已复制，链接会打开原文并标出这段话',
  quoteTooLong: '选得太长，请少选一些再复制链接',
}

const en: ShareMessages = {
  title: 'Take it into a document',
  forms: {
    link: ['Link', 'an address that lasts'],
    rich: ['Linked text', 'for Word and other editors'],
    markdown: ['Markdown', '[name](address)'],
    reference: ['Reference', 'as GB/T 7714 has it'],
    frame: ['Frame', 'an iframe that shows the card'],
  },
  code: 'QR code',
  codeMeaning: 'to be scanned or printed',
  codeLabel: (words) => `QR code of ${words}`,
  close: 'Close',
  copied: 'Copied',
  copyFailed: 'Could not copy; select the text below:',
  quote: 'Copy a link to these words',
  quoteByKey: 'Press Alt+Q to copy a link to these words',
  quoteCopied: 'Copied: the link opens the report with these words marked',
  quoteTooLong: 'Too much for a link; select less',
}

/** Gives these texts in one language. */
export function shareMessagesIn(lang: Lang): ShareMessages {
  return lang === 'en' ? en : zh
}
