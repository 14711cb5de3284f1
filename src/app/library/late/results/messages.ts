import { isolate } from '../../../../text/isolate.ts'
import { defineMessages } from '../../../page/define-messages.ts'

/** Returns the texts of the page of results in a language. */
export const resultsMessagesIn = defineMessages({
  zh: {
    title: (query: string) => `“${isolate(query)}”的检索结果`,
    names: (count: number, isAll: boolean) => `名词 ${count}${isAll ? '' : '+'} 个`,
    passages: (reports: number, places: number) => `原文 ${reports} 份报告，${places} 处`,
    places: (places: number) => (places === 0 ? '分处各段' : `${places} 处`),
    noPassages: '没有报告的原文写到它。',
    noNames: '没有名词是这样。',
    tooShort: '查原文至少要写两个字。',
    opening: '正在取这份报告的原文……',
    notThere: '原文中没有完全这样的字句。',
    more: (reports: number) => `另有 ${reports} 份报告，可用上面的筛选缩小范围。`,
  },
  en: {
    title: (query) => `Results for “${isolate(query)}”`,
    names: (count, isAll) => `${count}${isAll ? '' : '+'} ${count === 1 ? 'term' : 'terms'}`,
    passages: (reports, places) =>
      `${places === 1 ? '1 place' : `${places} places`} in ${reports === 1 ? '1 report' : `${reports} reports`}`,
    places: (places) => (places === 0 ? 'words apart' : places === 1 ? '1 place' : `${places} places`),
    noPassages: 'No report has these words.',
    noNames: 'No term is like that.',
    tooShort: 'Type two characters or more to search the reports’ texts.',
    opening: 'Fetching the report…',
    notThere: 'The text has no words exactly like these.',
    more: (reports) => `${reports} more reports: narrow them down with the filters above.`,
  },
})

/** These texts in one language. */
export type ResultsMessages = ReturnType<typeof resultsMessagesIn>
