import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of the list under the search box where a library is searched, in a language. */
export const popupMessagesIn = defineMessages({
  zh: {
    searchIn: '搜索范围',
    scopes: { report: '本报告', library: '全部报告' },
    names: '名词',
    passages: (reports: number) => `原文 · ${reports} 份报告`,
    uses: (reports: number) => `${reports} 份报告`,
    places: (places: number) => (places === 0 ? '分处各段' : `${places} 处`),
    all: '全部结果',
    looking: '正在查各报告的原文……',
  },
  en: {
    searchIn: 'Search in',
    scopes: { report: 'This report', library: 'All reports' },
    names: 'Terms',
    passages: (reports) => (reports === 1 ? 'Passages of 1 report' : `Passages of ${reports} reports`),
    uses: (reports) => (reports === 1 ? '1 report' : `${reports} reports`),
    places: (places) => (places === 0 ? 'words apart' : places === 1 ? '1 place' : `${places} places`),
    all: 'All results',
    looking: 'Looking through the reports…',
  },
})

/** These texts in one language. */
export type PopupMessages = ReturnType<typeof popupMessagesIn>
