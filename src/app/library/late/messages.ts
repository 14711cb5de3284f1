import type { ConceptColumn } from '../../../address/table-state.ts'
import type { DivisionLevel, ReportKind } from '../../../model/kinds.ts'
import type { Coverage } from '../../../model/library.ts'
import { defineMessages } from '../../page/define-messages.ts'
import { elsewhereMessagesIn } from './elsewhere-messages.ts'

const zhLevels: Record<DivisionLevel, string> = {
  nation: '全国',
  province: '省级',
  prefecture: '市级',
  county: '县级',
  township: '乡镇',
}

const enLevels: Record<DivisionLevel, string> = {
  nation: 'National',
  province: 'Provinces',
  prefecture: 'Prefectures',
  county: 'Counties',
  township: 'Townships',
}

/** What the catalogue calls a kind of report that has no name of its own. */
const zhKinds: Partial<Record<ReportKind, string>> = { other: '其他' }
const enKinds: Partial<Record<ReportKind, string>> = { other: 'Other' }

const zhYears = ({ years }: Coverage) =>
  years === null ? '' : years[0] === years[1] ? `（${years[0]} 年）` : `（${years[0]}—${years[1]} 年）`
const enYears = ({ years }: Coverage) =>
  years === null ? '' : years[0] === years[1] ? ` (${years[0]})` : ` (${years[0]}–${years[1]})`
const enReports = (count: number) => (count === 1 ? '1 report' : `${count} reports`)

/** Returns the texts of the library's pages in a language. */
export const libraryMessagesIn = defineMessages({
  zh: {
    termCount: (terms: number) => `名词解释 ${terms} 条`,
    library: '名词资料库',
    libraryNav: '资料库',
    home: '首页',
    allReports: '全部报告',
    allConcepts: '全部名词',
    /** What a library holds; goes wherever something is the first or the most in it. */
    holds: (coverage: Coverage) => `本库收 ${coverage.reports} 份报告${zhYears(coverage)}`,
    libraryLead: '一个名词，各地各年怎么解释、哪些报告在用，都从原文查起。',
    levels: zhLevels,
    levelUnknown: '层级未知',
    otherKinds: zhKinds,
    reportCount: (count: number) => `${count} 份`,
    mostShared: '用得最多的名词',
    share: (reports: number, entries: number) =>
      entries === 0 ? `${reports} 份报告，均未解释` : `${reports} 份报告，${entries} 份有解释`,
    noShared: '还没有两份报告共用的名词。',
    byPlace: '按地区',
    byYear: '按年份',
    placeUnknown: '地区未知',
    yearUnknown: '年份未知',
    year: (year: number) => `${year} 年`,
    span: (from: number, to: number) => `${from}—${to} 年`,
    tools: '工具',
    facets: { level: '层级', place: '地区', year: '年份', kind: '种类' },
    filters: '筛选报告',
    all: '全部',
    reportsShown: (shown: number, all: number) =>
      shown === all ? `共 ${all} 份报告` : `${all} 份报告中的 ${shown} 份`,
    noReports: '没有符合的报告。',
    clearFilters: '清除筛选',
    original: '原文网页',
    conceptsLead: (names: number, reports: number) => `${reports} 份报告里解释或使用的 ${names} 个名词。`,
    columns: {
      number: '序号',
      name: '名词',
      reports: '报告',
      entries: '解释',
      senses: '含义',
      first: '最早',
    } satisfies Record<ConceptColumn, string>,
    filter: '筛选',
    takeAway: '数据：',
    panel: '名词×地区×年份（CSV）',
    vocabulary: '名词（SKOS）',
    conceptsShown: (shown: number, all: number) =>
      shown === all ? `共 ${all} 个` : `${all} 个中的 ${shown} 个`,
    noConcepts: '没有符合的名词。',
    more: (count: number) => `再列 ${count} 个`,
    moreNeedScript: (count: number) =>
      `还有 ${count} 个名词，打开 JavaScript 才能列出；也可从各份报告的词表查找。`,
    concept: '名词',
    explainedIn: (entries: number) => (entries === 0 ? '没有报告解释' : `${entries} 份报告有解释`),
    usedIn: (uses: number, held: number) => `${held} 份报告中 ${uses} 份使用`,
    definitions: '各报告的解释',
    senses: (count: number) => `解释有 ${count} 种不同的含义，分开列出；使用处指哪一种，以各报告为准。`,
    sense: elsewhereMessagesIn('zh').sense,
    unlikeNote: '与同组第一条不同的字句加虚线标出。',
    unexplained: '本库没有一份报告解释它，只能从下面的原文看它的意思。',
    toTerm: '在报告中看这一条',
    timeline: '逐年使用',
    timelineNote: '每年所收报告中，使用和解释这个名词的各占多少。',
    using: '使用',
    defining: '解释',
    held: '所收报告',
    yearHead: '年份',
    timelineTable: '逐年数字',
    /** The chart in words, a year each. */
    chartYear: (year: number, using: number, defining: number, held: number) =>
      `${year} 年 ${held} 份报告中 ${using} 份使用、${defining} 份解释`,
    chart: '逐年使用图：',
    semicolon: '；',
    firsts: '最早出现',
    firstUse: '最早使用',
    firstDefinition: '最早解释',
    inThisLibrary: (coverage: Coverage) =>
      `只就本库所收的 ${coverage.reports} 份报告${zhYears(coverage)}来说，未必是最早的出处。`,
    users: '哪些报告在用',
    levelShare: (using: number, held: number) => `${held} 份中 ${using} 份`,
    moreUsers: (count: number) => `其余 ${count} 份`,
    explains: '有解释',
    inText: '在原文中看',
    usedAt: (blocks: number) => `用到 ${blocks} 处`,
    onlyDefined: '只在名词解释中出现，正文没有用到。',
    beside: '常在同一段的名词',
    besideShare: (blocks: number, reports: number) => `${blocks} 段，${reports} 份报告`,
  },
  en: {
    termCount: (terms) => (terms === 1 ? '1 term defined' : `${terms} terms defined`),
    library: 'Library of terms',
    libraryNav: 'Library',
    home: 'Home',
    allReports: 'All reports',
    allConcepts: 'All terms',
    holds: (coverage) => `This library holds ${enReports(coverage.reports)}${enYears(coverage)}`,
    libraryLead: 'How each report explains a term, and which reports use it, always from the source.',
    levels: enLevels,
    levelUnknown: 'Level unknown',
    otherKinds: enKinds,
    reportCount: enReports,
    mostShared: 'Terms most reports use',
    share: (reports, entries) =>
      entries === 0
        ? `${enReports(reports)}, none explains it`
        : `${enReports(reports)}, ${entries} explain it`,
    noShared: 'No two reports share a term yet.',
    byPlace: 'By place',
    byYear: 'By year',
    placeUnknown: 'Place unknown',
    yearUnknown: 'Year unknown',
    year: (year) => `${year}`,
    span: (from, to) => `${from}–${to}`,
    tools: 'Tools',
    facets: { level: 'Level', place: 'Place', year: 'Year', kind: 'Kind' },
    filters: 'Filter the reports',
    all: 'All',
    reportsShown: (shown, all) => (shown === all ? enReports(all) : `${shown} of ${enReports(all)}`),
    noReports: 'No report is like that.',
    clearFilters: 'Clear filters',
    original: 'Original page',
    conceptsLead: (names, reports) => `${names} terms that ${enReports(reports)} explain or use.`,
    columns: {
      number: 'No.',
      name: 'Term',
      reports: 'Reports',
      entries: 'Explain',
      senses: 'Senses',
      first: 'First',
    },
    filter: 'Filter',
    takeAway: 'Data:',
    panel: 'term × place × year (CSV)',
    vocabulary: 'terms (SKOS)',
    conceptsShown: (shown, all) => (shown === all ? `${all} terms` : `${shown} of ${all} terms`),
    noConcepts: 'No term is like that.',
    more: (count) => `Show ${count} more`,
    moreNeedScript: (count) =>
      `${count} more terms are listed with JavaScript; the tables of the reports have them too.`,
    concept: 'Term',
    explainedIn: (entries) =>
      entries === 0 ? 'explained in no report' : `explained in ${enReports(entries)}`,
    usedIn: (uses, held) => `used in ${uses} of ${enReports(held)}`,
    definitions: 'How the reports explain it',
    senses: (count) =>
      `The explanations have ${count} senses, shown apart; which one a use means, its report tells.`,
    sense: (at) => `Sense ${at + 1}`,
    unlikeNote: 'What differs from the first of its group has a dotted line under it.',
    unexplained: 'No report of this library explains it; the quotations below show how it is used.',
    toTerm: 'See the entry in its report',
    timeline: 'Use by year',
    timelineNote: 'Of the reports held of each year, how many use the term and how many explain it.',
    using: 'use it',
    defining: 'explain it',
    held: 'reports held',
    yearHead: 'Year',
    timelineTable: 'The figures',
    chartYear: (year, using, defining, held) =>
      `${year}: of ${enReports(held)} ${using} use it and ${defining} explain it`,
    chart: 'Use by year. ',
    semicolon: '; ',
    firsts: 'First seen',
    firstUse: 'First use',
    firstDefinition: 'First explanation',
    inThisLibrary: (coverage) =>
      `Among the ${enReports(coverage.reports)} held here${enYears(coverage)}; others may be earlier.`,
    users: 'Reports that use it',
    levelShare: (using, held) => `${using} of ${held}`,
    moreUsers: (count) => `${count} more`,
    explains: 'explains it',
    inText: 'See in the full text',
    usedAt: (blocks) => (blocks === 1 ? 'used in one passage' : `used in ${blocks} passages`),
    onlyDefined: 'In the glossary alone; the text never uses it.',
    beside: 'Often in the same passage',
    besideShare: (blocks, reports) =>
      `${blocks === 1 ? '1 passage' : `${blocks} passages`}, ${enReports(reports)}`,
  },
})

/** These texts in one language. */
export type LibraryMessages = ReturnType<typeof libraryMessagesIn>
