import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of the list of reports in a language. */
export const reportListMessagesIn = defineMessages({
  zh: {
    reports: '报告',
    reportsLead: '查名词、看关联、读原文，并从别的文档链接到每一个名词。',
    /** Said where a term is looked up that more than one report defines, or none. */
    chooseReport: (term: string) => `在哪一份报告里查“${term}”？`,
    termCount: (terms: number) => `名词解释 ${terms} 条`,
  },
  en: {
    reports: 'Reports',
    reportsLead: 'Look up terms, see what they are linked with, read the source, and link to any of them.',
    chooseReport: (term) => `Look “${term}” up in which report?`,
    termCount: (terms) => `${terms} terms defined`,
  },
})
