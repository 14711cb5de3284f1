import { defineMessages } from '../../page/define-messages.ts'

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** Returns the texts of what other reports say of a name, in a language. */
export const elsewhereMessagesIn = defineMessages({
  zh: {
    /** Of a name that the report explains itself, and of one that it does not. */
    howOthers: '别处怎么解释',
    byOthers: '别的报告里的解释',
    noOther: '别的报告也用到它，没有解释。',
    doubtful: (senses: number) => `别的报告有 ${senses} 种不同的解释，这里指哪一种不能断定。`,
    sense: (at: number) => `含义${CHINESE[at] ?? at + 1}`,
    toConcept: (reports: number) => `资料库里 ${reports} 份报告用到它，放在一起看`,
  },
  en: {
    howOthers: 'How others explain it',
    byOthers: 'Explained by other reports',
    noOther: 'Other reports use it; none explains it.',
    doubtful: (senses) => `Other reports explain it in ${senses} ways; which is meant here cannot be told.`,
    sense: (at) => `sense ${at + 1}`,
    toConcept: (reports) => `See all ${reports} reports of the library that use it`,
  },
})

/** These texts in one language. */
export type ElsewhereMessages = ReturnType<typeof elsewhereMessagesIn>
