import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of the report as a tree in a language. */
export const outlineMessagesIn = defineMessages({
  zh: {
    tree: '报告的结构',
    totals: (sections: number, blocks: number, terms: number) =>
      `${sections} 个章节，${blocks} 段；名词列在最先提到它的段落旁，共 ${terms} 个`,
    others: (count: number) => `另提 ${count} 个`,
    more: (count: number) => `等 ${count} 个`,
    uncited: '正文没有用到的名词',
    within: (name: string) => `“${name}”之下`,
    nothing: '图例或范围把所有段落都藏起来了。',
  },
  en: {
    tree: 'The report as a tree',
    totals: (sections, blocks, terms) =>
      `${sections} sections, ${blocks} passages; a term stands beside the passage that cites it first, ${terms} in all`,
    others: (count) => `cites ${count} more`,
    more: (count) => `${count} more`,
    uncited: 'Terms that the text never uses',
    within: (name) => `Within “${name}”`,
    nothing: 'Legend or range hide every passage.',
  },
})

/** These texts in one language. */
export type OutlineMessages = ReturnType<typeof outlineMessagesIn>
