import type { Lang } from '../../links/view.ts'

/** Every text of the check page; both languages fill the same table. */
export interface CheckTexts {
  readonly lead: string
  readonly drop: string
  readonly formats: string
  readonly paste: string
  readonly start: string
  readonly stays: string
  readonly noScript: string
  readonly shell: string
  readonly reading: (name: string) => string
  readonly failed: string
  readonly found: (count: number) => string
  readonly nothing: string
  readonly all: string
  readonly copy: string
  readonly copied: string
  readonly line: (line: number) => string
  readonly pasted: string
  readonly preview: string
  readonly previewHelp: string
  readonly drawing: string
  readonly noPreview: string
  readonly terms: string
  readonly codes: Readonly<Record<string, string>>
}

const zh: CheckTexts = {
  lead: '把报告草稿放进来：没有解释的新词、没用到的词条、数目不符、重复或编号有误的词条，逐条列出行号、原文和建议。',
  drop: '把草稿拖到这里，或点击选择文件',
  formats: '.docx、.pdf、.txt、.md、.html',
  paste: '或者把文字粘贴在这里',
  start: '检查',
  stays: '草稿只在这台电脑的浏览器里处理，不会上传。',
  noScript: '检查在浏览器里进行，需要打开 JavaScript。',
  shell: '也可以在命令行检查：',
  reading: (name) => `正在检查 ${name}……`,
  failed: '没有检查成',
  found: (count) => `发现 ${count} 处`,
  nothing: '没有发现问题',
  all: '全部',
  copy: '复制全部',
  copied: '已复制',
  line: (line) => `第 ${line} 行`,
  pasted: '粘贴的文字',
  preview: '图谱预览',
  previewHelp: '点一个名词，看它的解释和用处。',
  drawing: '正在排布图谱……',
  noPreview: '浏览器不支持 WebGL，画不出图谱；名词列在下面。',
  terms: '名词',
  codes: {
    'undefined-coinage': '没有解释的新词',
    'unused-term': '没用到的词条',
    'numeral-mismatch': '数目不符',
    'duplicate-term': '重复的词条',
    'numbering-gap': '编号不连续',
    'entry-without-definition': '没有解释的词条',
    'entry-order': '词条的次序',
    'marker-without-entry': '标记没有词条',
    'entry-without-marker': '词条没有标记',
    'no-glossary': '没有名词解释',
    'not-a-report': '不像报告',
  },
}

const en: CheckTexts = {
  lead: 'Drop a draft: coinages without an entry, entries without use, counts that do not come out, entries that repeat or are misnumbered, each with its line, the words and a suggestion.',
  drop: 'Drop the draft here, or press to choose a file',
  formats: '.docx, .pdf, .txt, .md, .html',
  paste: 'Or paste the text here',
  start: 'Check',
  stays: 'The draft is read in this browser alone; it is not sent anywhere.',
  noScript: 'The check runs in the browser and needs JavaScript.',
  shell: 'The same in the shell:',
  reading: (name) => `Checking ${name} …`,
  failed: 'The check did not work',
  found: (count) => (count === 1 ? '1 finding' : `${count} findings`),
  nothing: 'Nothing found',
  all: 'All',
  copy: 'Copy all',
  copied: 'Copied',
  line: (line) => `Line ${line}`,
  pasted: 'the pasted text',
  preview: 'Preview of the graph',
  previewHelp: 'Press a term for its definition and its uses.',
  drawing: 'Laying out the graph …',
  noPreview: 'This browser has no WebGL and draws no graph; the terms are listed below.',
  terms: 'Terms',
  codes: {
    'undefined-coinage': 'Coinages without entry',
    'unused-term': 'Entries without use',
    'numeral-mismatch': 'Counts that do not come out',
    'duplicate-term': 'Entries that repeat',
    'numbering-gap': 'Gaps in the numbers',
    'entry-without-definition': 'Entries without definition',
    'entry-order': 'Order of entries',
    'marker-without-entry': 'Markers without entry',
    'entry-without-marker': 'Entries without marker',
    'no-glossary': 'No glossary',
    'not-a-report': 'No report',
  },
}

const TABLE: Readonly<Record<Lang, CheckTexts>> = { zh, en }

/** Gives the check page's texts in one language. */
export function checkTextsIn(lang: Lang): CheckTexts {
  return TABLE[lang]
}
