import type { SharedForm } from '../../../formats/shared-forms.ts'
import type { Coverage } from '../../../model/library.ts'
import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of what takes a place into other documents, in a language. */
export const shareMessagesIn = defineMessages({
  zh: {
    title: '带到别的文档',
    forms: {
      link: ['链接', '网址，明年也打得开'],
      rich: ['带链接的文字', '粘贴到 Word、WPS、公众号'],
      markdown: ['Markdown', '[名称](网址)'],
      reference: ['参考文献', 'GB/T 7714 著录格式'],
      frame: ['嵌入网页', '显示这张卡片的 iframe'],
    } satisfies Record<SharedForm, [name: string, meaning: string]>,
    /** The name of the library in a reference. */
    library: ({ reports, years }: Coverage) =>
      `词图名词资料库（${reports} 份报告${years === null ? '' : `，${years[0]}—${years[1]} 年`}）`,
    code: '二维码',
    codeMeaning: '供扫描或打印',
    codeLabel: (words: string) => `${words}的二维码`,
    close: '关闭',
    copied: '已复制',
    /** Said above the text that a person then copies by hand. */
    copyFailed: '没能复制，请选中下面的文字自己复制：',
    /** Said where there is no menu: the address bar has the same. */
    addressCopyFailed: '没能复制，请从地址栏复制',
    quote: '复制这段话的链接',
    /** The same for those who do not see the button. */
    quoteByKey: '按 Alt+Q 复制这段话的链接',
    quoteCopied: '已复制，链接会打开原文并标出这段话',
    quoteTooLong: '选得太长，请少选一些再复制链接',
  },
  en: {
    title: 'Take it into a document',
    forms: {
      link: ['Link', 'an address that lasts'],
      rich: ['Linked text', 'for Word and other editors'],
      markdown: ['Markdown', '[name](address)'],
      reference: ['Reference', 'as GB/T 7714 has it'],
      frame: ['Frame', 'an iframe that shows the card'],
    },
    library: ({ reports, years }) =>
      `词图, library of terms (${reports} reports${years === null ? '' : `, ${years[0]}–${years[1]}`})`,
    code: 'QR code',
    codeMeaning: 'to be scanned or printed',
    codeLabel: (words) => `QR code of ${words}`,
    close: 'Close',
    copied: 'Copied',
    copyFailed: 'Could not copy; select the text below:',
    addressCopyFailed: 'Could not copy; take it from the address bar',
    quote: 'Copy a link to these words',
    quoteByKey: 'Press Alt+Q to copy a link to these words',
    quoteCopied: 'Copied: the link opens the report with these words marked',
    quoteTooLong: 'Too much for a link; select less',
  },
})

/** These texts in one language. */
export type ShareMessages = ReturnType<typeof shareMessagesIn>
