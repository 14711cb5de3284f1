import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of the table of terms in a language. */
export const tableMessagesIn = defineMessages({
  zh: {
    termsTable: {
      number: '条',
      term: '名词',
      definition: '释义',
      citations: '引用',
      parts: '构成',
      review: (year: number | null) => (year === null ? '回顾' : `${year}`),
      plan: (year: number | null) => (year === null ? '计划' : `${year}`),
      first: '首次出现',
    },
    filterTerms: '筛选',
    termsShown: (shown: number, all: number) =>
      shown === all ? `共 ${all} 条` : `${all} 条中的 ${shown} 条`,
    noTerms: '没有符合的名词。',
  },
  en: {
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
  },
})
