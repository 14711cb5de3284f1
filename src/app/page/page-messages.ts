import type { MovedChange } from '../../address/moved.ts'
import type { Lang } from '../../address/view.ts'
import type { CoinageReason } from '../../model/kinds.ts'

/** The texts of the pages that are loaded late; both languages fill the same table. */
export interface PageMessages {
  readonly partOf: (n: number, total: number) => string
  readonly undefinedTerm: string
  readonly coinageReasons: Readonly<Record<CoinageReason, string>>
  readonly plainQuotations: (count: number) => string
  readonly ownCitations: string
  readonly inFullText: string
  readonly continuedBy: (year: number | null) => string
  readonly continuesFrom: (year: number | null) => string
  readonly citedHere: string
  readonly within: string
  readonly previous: string
  readonly next: string
  readonly outline: string
  readonly glossary: string
  readonly termsTable: {
    readonly number: string
    readonly term: string
    readonly definition: string
    readonly citations: string
    readonly parts: string
    readonly review: (year: number | null) => string
    readonly plan: (year: number | null) => string
    readonly first: string
  }
  readonly filterTerms: string
  readonly termsShown: (shown: number, all: number) => string
  readonly noTerms: string
  readonly reportsLead: string
  /** Said where a term is looked up that more than one report defines, or none. */
  readonly chooseReport: (term: string) => string
  readonly termCount: (terms: number) => string
  readonly missingHelp: string
  /** What is said of quoted words that are not where they were. */
  readonly quoted: {
    readonly states: Readonly<Record<'moved' | 'reworded' | 'deleted' | 'several', string>>
    readonly was: (address: string) => string
    readonly now: string
    /** Goes before the block that gone words stood in. */
    readonly stood: string
  }
  /** What is said of addresses that meant something in an earlier version of the report. */
  readonly gone: {
    readonly was: string
    readonly meant: string
    /** Goes before the link to where it is now. */
    readonly changes: Readonly<Record<MovedChange, string>>
    readonly nowhere: string
  }
  readonly reports: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly copied: string
  readonly copyFailed: string
}

const zh: PageMessages = {
  partOf: (n, total) => `构成 ${n} / ${total}`,
  undefinedTerm: '正文提法 · 名词解释中没有这一条',
  coinageReasons: {
    numeral: '用数字概括',
    formula: '数字公式',
    pair: '“双”字开头',
    parallel: '数字并列',
    joined: '用“+”相连',
    suffix: '末尾是“行动”一类的词',
    head: '后接“行动”一类的词',
    repeated: '多次使用',
    quoted: '加引号',
  },
  plainQuotations: (count) => `只加了引号的提法 ${count} 个`,
  ownCitations: '正文中的提及',
  inFullText: '在原文中看',
  continuedBy: (year) => (year === null ? '计划中接着做' : `${year} 年接着做`),
  continuesFrom: (year) => (year === null ? '此前的做法' : `${year} 年已做`),
  citedHere: '这里用到的名词',
  within: '所在位置',
  previous: '上一段',
  next: '下一段',
  outline: '目录',
  glossary: '名词解释',
  termsTable: {
    number: '条',
    term: '名词',
    definition: '释义',
    citations: '引用',
    parts: '构成',
    review: (year) => (year === null ? '回顾' : `${year}`),
    plan: (year) => (year === null ? '计划' : `${year}`),
    first: '首次出现',
  },
  filterTerms: '筛选',
  termsShown: (shown, all) => (shown === all ? `共 ${all} 条` : `${all} 条中的 ${shown} 条`),
  noTerms: '没有符合的名词。',
  reportsLead: '查名词、看关联、读原文，并从别的文档链接到每一个名词。',
  chooseReport: (term) => `在哪一份报告里查“${term}”？`,
  termCount: (terms) => `名词解释 ${terms} 条`,
  missingHelp: '这个地址没有对应的名词或段落。可以在上面搜索，或从下面进入报告。',
  quoted: {
    states: {
      moved: '引用的这句话换了位置，已在下面标出。',
      reworded: '引用的这句话已经改写，下面标出的是现在的说法。引用时的原话：',
      deleted: '报告的这一版里没有这句话了：',
      several: '这句话在报告里有几处一样的，无法确定引用的是哪一处：',
    },
    was: (address) => `引用时在 ${address}。`,
    now: '现在在',
    stood: '那个位置现在是',
  },
  gone: {
    was: '这个网址在报告从前的版本里是：',
    meant: '这个网址在报告从前的版本里指另一处：',
    changes: {
      moved: '它现在位于',
      renamed: '它现在叫',
      removed: '它现在位于',
      deleted: '它现在位于',
    },
    nowhere: '这一版里没有它了。',
  },
  reports: '报告',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '看全图',
  copied: '已复制',
  copyFailed: '没能复制，请从地址栏复制',
}

const en: PageMessages = {
  partOf: (n, total) => `part ${n} of ${total}`,
  undefinedTerm: 'Used in the text · not in the glossary',
  coinageReasons: {
    numeral: 'sums up in a numeral',
    formula: 'a formula of numbers',
    pair: 'begins with 双, “both”',
    parallel: 'numerals side by side',
    joined: 'joined by “+”',
    suffix: 'ends in a word like 行动',
    head: 'before a word like 行动',
    repeated: 'used again',
    quoted: 'in quotation marks',
  },
  plainQuotations: (count) => `${count} that are only in quotation marks`,
  ownCitations: 'Mentions in the text',
  inFullText: 'See in the full text',
  continuedBy: (year) => (year === null ? 'Continued in the plan' : `Continued in ${year}`),
  continuesFrom: (year) => (year === null ? 'Done before' : `Done in ${year}`),
  citedHere: 'Terms used here',
  within: 'Where it stands',
  previous: 'Previous',
  next: 'Next',
  outline: 'Outline',
  glossary: 'Glossary (名词解释)',
  termsTable: {
    number: 'No.',
    term: 'Term',
    definition: 'Definition',
    citations: 'Cited',
    parts: 'Parts',
    review: (year) => (year === null ? 'Review' : `${year}`),
    plan: (year) => (year === null ? 'Plan' : `${year}`),
    first: 'First use',
  },
  filterTerms: 'Filter',
  termsShown: (shown, all) => (shown === all ? `${all} terms` : `${shown} of ${all} terms`),
  noTerms: 'No term is like that.',
  reportsLead: 'Look up terms, see what they are linked with, read the source, and link to any of them.',
  chooseReport: (term) => `Look “${term}” up in which report?`,
  termCount: (terms) => `${terms} terms defined`,
  missingHelp: 'No term or passage has this address. Search above, or enter a report below.',
  quoted: {
    states: {
      moved: 'The quoted words have moved; they are marked below.',
      reworded: 'The quoted words have been changed; what they say now is marked below. They were:',
      deleted: 'These words are no longer in this version of the report:',
      several: 'These words stand in several places alike; which one was quoted cannot be told:',
    },
    was: (address) => `They stood in ${address} when they were quoted.`,
    now: 'They stand now in',
    stood: 'That place is now',
  },
  gone: {
    was: 'In an earlier version of the report this address was:',
    meant: 'In an earlier version of the report this address meant something else:',
    changes: {
      moved: 'It is now at',
      renamed: 'It is now called',
      removed: 'It is now at',
      deleted: 'It is now at',
    },
    nowhere: 'It is not in this version any more.',
  },
  reports: 'Reports',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  copied: 'Copied',
  copyFailed: 'Could not copy; take it from the address bar',
}

const TABLES = { zh, en }

/** Gives the texts of the late pages in a language. */
export function pageMessagesIn(lang: Lang): PageMessages {
  return TABLES[lang]
}
