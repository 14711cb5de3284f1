import { defineMessages } from '../../page/define-messages.ts'

/** Returns the texts of review beside plan in a language. */
export const compareMessagesIn = defineMessages({
  zh: {
    heads: {
      review: (year: number | null) => (year === null ? '已经做的' : `${year} 年做了的`),
      plan: (year: number | null) => (year === null ? '计划做的' : `${year} 年要做的`),
    },
    totals: (blocks: number, citing: number) => `${blocks} 段，${citing} 段提到名词`,
    only: {
      review: (count: number) => `${count} 个名词未接续`,
      plan: (count: number) => `${count} 个名词新提`,
    },
    tags: { review: '未接续', plan: '新提' },
    terms: (count: number) => `共 ${count} 个`,
    both: (count: number) => `${count} 个两边都有`,
    neither: '两边都没有提到',
    blocks: (count: number) => `· ${count} 段`,
    citedIn: (addresses: string) => `见于 ${addresses}`,
    untold: {
      review: (count: number) => `没有提到名词的 ${count} 段`,
      plan: (count: number) => `没有提到名词的 ${count} 段`,
    },
    notOnThisSide: '没有提到',
    noSides: '这份文件没有分“做了的”和“要做的”，没有可以对照的两边。',
    oneSide: {
      review: '这份文件只有回顾，没有计划，下面只列一边。',
      plan: '这份文件只有计划，没有回顾，下面只列一边。',
    },
    allHidden: '图例或范围把两边都藏起来了。',
    instead: '可以看：',
  },
  en: {
    heads: {
      review: (year) => (year === null ? 'Done' : `Done in ${year}`),
      plan: (year) => (year === null ? 'Planned' : `Planned for ${year}`),
    },
    totals: (blocks, citing) => `${blocks} passages, ${citing} cite a term`,
    only: {
      review: (count) => `${count} terms not continued`,
      plan: (count) => `${count} new terms`,
    },
    tags: { review: 'not continued', plan: 'new' },
    terms: (count) => `${count} in all`,
    both: (count) => `${count} on both sides`,
    neither: 'On neither side',
    blocks: (count) => `· ${count}`,
    citedIn: (addresses) => `cited in ${addresses}`,
    untold: {
      review: (count) => `${count} passages without a term`,
      plan: (count) => `${count} passages without a term`,
    },
    notOnThisSide: 'not mentioned',
    noSides:
      'This document does not tell what was done from what is planned: there are no two sides to compare.',
    oneSide: {
      review: 'This document reports and plans nothing: one side alone is listed.',
      plan: 'This document plans and reports nothing: one side alone is listed.',
    },
    allHidden: 'Legend or range hide both sides.',
    instead: 'See instead: ',
  },
})

/** These texts in one language. */
export type CompareMessages = ReturnType<typeof compareMessagesIn>
