import { defineMessages } from '../../page/define-messages.ts'
import type { CopiedForm } from '../link-model.ts'

const some = (count: number, thing: string) => `${count} ${thing}${count === 1 ? '' : 's'}`

/** Returns the texts of the page that links documents, in a language. */
export const linkMessagesIn = defineMessages({
  zh: {
    lead: '文档里用到的名词，一次全部链接到这里的释义。文字、格式、修订和表格一概不动，已有的链接和代码不碰，再做一遍也不会重复。',
    private: '文档只在这台设备的浏览器里处理，不上传，不保存。',
    report: '用哪份报告的名词',
    mode: '链接',
    modes: { first: '每一节的第一次出现', all: '每次出现' } satisfies Record<'first' | 'all', string>,
    drop: '把文档拖到这里',
    dropNext: '再处理一份',
    dropNow: '松手就开始',
    choose: '选择文件',
    formats: 'Word（.docx）、网页（.html）、Markdown（.md）或纯文本（.txt）',
    paste: '或粘贴一段文字',
    pasteHelp: '用到这些名词的文字',
    submit: '加链接',
    noScript: '这一页要用 JavaScript 在浏览器里处理文档。没有 JavaScript 时，请用下面的命令，结果相同。',
    pasted: '粘贴的文字',
    busy: (name: string) => `正在处理“${name}”……`,
    giveUp: '停止处理',
    givenUp: '已停止处理',
    failed: (name: string, reason: string) => `“${name}”${reason}。`,
    failures: {
      several: '不止一份，请一次只拖入一个文件',
      unreadable: '打不开，请确认它是文件而不是文件夹，再选一次',
      'no-report': '没有处理，没有读到报告的名词，原因见页面上方',
      stuck: '处理了一分钟还没有结果，可能太长或已损坏，请拆成几份或重新导出后再试',
      failed: '没能处理完，请刷新页面再试，或改用下面的命令',
    } as Readonly<Record<string, string>>,
    found: (terms: number, links: number) =>
      terms === 0
        ? '没有用到这些名词'
        : `用到 ${terms} 个名词，${links === 0 ? '没有链接要加（已有的链接和代码不动）' : `加了 ${links} 处链接`}`,
    download: '下载加好链接的文档',
    copy: {
      rich: '复制（可粘贴到 Word、WPS、公众号）',
      markdown: '复制 Markdown',
      html: '复制 HTML',
    } satisfies Record<CopiedForm, string>,
    copied: '已复制',
    copyFailed: '没能复制，请选中下面的文字自己复制',
    preview: '加好链接的文字',
    terms: '用到的名词',
    times: (uses: number, links: number) => `用到 ${uses} 处${links === 0 ? '' : `，加了 ${links} 处链接`}`,
    shell: '在命令行里处理',
    shellFile: '文档.docx --out 新文档.docx',
  },
  en: {
    lead: 'Links every term that a document uses to its definition here. Words, formats, tracked changes and tables stay; existing links and code are left alone; doing it twice changes nothing.',
    private: 'The document is handled in this browser alone; nothing is sent, nothing is kept.',
    report: 'Terms of the report',
    mode: 'Link',
    modes: { first: 'the first use in each section', all: 'every use' },
    drop: 'Drop a document here',
    dropNext: 'Another document',
    dropNow: 'Let go to begin',
    choose: 'Choose a file',
    formats: 'Word (.docx), web page (.html), Markdown (.md) or plain text (.txt)',
    paste: 'Or paste a text',
    pasteHelp: 'Text that uses these terms',
    submit: 'Link it',
    noScript:
      'This page needs JavaScript to handle documents in the browser. Without it, the command below does the same.',
    pasted: 'The pasted text',
    busy: (name) => `Linking “${name}”…`,
    giveUp: 'Stop linking',
    givenUp: 'Linking was stopped',
    failed: (name, reason) => `“${name}” ${reason}.`,
    failures: {
      several: 'are several; drop one file at a time',
      unreadable: 'cannot be opened; make sure that it is a file and choose it again',
      'no-report':
        'was not linked, as the terms of the report could not be read: above the page it is said why',
      stuck: 'took a minute without a result; it may be too long or damaged, so split it or export it anew',
      failed: 'could not be finished; reload the page, or use the command below',
      damaged: 'is damaged; save it again from Word or WPS',
      'not-word': 'is no Word document (.docx)',
      encrypted: 'has a password; remove it and save again',
      'too-large': 'is too large; split it',
      encoding: 'is in an encoding that cannot be written back; save it as UTF-8',
      pdf: 'is a PDF, which takes no links; use the Word file that it was made from',
      empty: 'is empty',
      binary: 'is no text',
      'bad-encoding': 'is in an encoding that is not known; save it as UTF-8',
      unsupported: 'is of a format that is not read',
      image: 'is a picture',
      'old-word': 'is an old .doc file; save it as .docx',
    },
    found: (terms, links) =>
      terms === 0
        ? 'None of the terms is used'
        : `${some(terms, 'term')}, ${links === 0 ? 'no link to make (existing links and code are left alone)' : `${some(links, 'link')} made`}`,
    download: 'Download the linked document',
    copy: { rich: 'Copy (for Word and other editors)', markdown: 'Copy Markdown', html: 'Copy HTML' },
    copied: 'Copied',
    copyFailed: 'Could not copy; select the text below instead',
    preview: 'The linked text',
    terms: 'Terms it uses',
    times: (uses, links) => some(uses, 'use') + (links === 0 ? '' : `, ${some(links, 'link')} made`),
    shell: 'In the shell',
    shellFile: 'DOCUMENT.docx --out NEW.docx',
  },
})

/** These texts in one language. */
export type LinkMessages = ReturnType<typeof linkMessagesIn>
