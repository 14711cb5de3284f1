import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of the report's full text in a language. */
export const textMessagesIn = defineMessages({
  zh: {
    outline: '目录',
    closeOutline: '关闭目录',
    glossary: '名词解释',
    /** What is said of quoted words that are not where they were. */
    quoted: {
      states: {
        moved: '引用的这句话换了位置，已在下面标出。',
        reworded: '引用的这句话已经改写，下面标出的是现在的说法。引用时的原话：',
        deleted: '报告的这一版里没有这句话了：',
        several: '这句话在报告里有几处一样的，无法确定引用的是哪一处：',
      },
      was: (address: string) => `引用时在 ${address}。`,
      now: '现在在',
      /** Goes before the block that gone words stood in. */
      stood: '那个位置现在是',
    },
  },
  en: {
    outline: 'Outline',
    closeOutline: 'Close the outline',
    glossary: 'Glossary (名词解释)',
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
  },
})

/** These texts in one language. */
export type TextMessages = ReturnType<typeof textMessagesIn>
