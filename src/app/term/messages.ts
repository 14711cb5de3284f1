import type { CoinageReason } from '../../model/kinds.ts'
import { defineMessages } from '../page/define-messages.ts'

/** Returns the texts of the pages of terms, parts, coinages and blocks in a language. */
export const termMessagesIn = defineMessages({
  zh: {
    partOf: (n: number, total: number) => `构成 ${n} / ${total}`,
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
    } satisfies Record<CoinageReason, string>,
    plainQuotations: (count: number) => `只加了引号的提法 ${count} 个`,
    ownCitations: '正文中的提及',
    inFullText: '在原文中看',
    continuedBy: (year: number | null) => (year === null ? '计划中接着做' : `${year} 年接着做`),
    continuesFrom: (year: number | null) => (year === null ? '此前的做法' : `${year} 年已做`),
    citedHere: '这里用到的名词',
    /** Another report of the library explains what this one only coins. */
    explainedIn: (report: string) => `在《${report}》中有解释`,
    within: '所在位置',
    previous: '上一段',
    next: '下一段',
  },
  en: {
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
    explainedIn: (report) => `Explained in “${report}”`,
    within: 'Where it stands',
    previous: 'Previous',
    next: 'Next',
  },
})
