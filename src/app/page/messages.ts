import type { Tool } from '../../address/view.ts'
import type { NodeKind, ReportKind } from '../../model/kinds.ts'
import { markPresumed } from '../../model/report-name.ts'
import { isolate } from '../../text/isolate.ts'
import { defineMessages } from './define-messages.ts'

const zhKinds: Record<NodeKind, string> = {
  term: '名词',
  component: '构成',
  coinage: '未释义',
  achievement: '成效',
  task: '任务',
  problem: '短板',
  section: '章节',
  paragraph: '段落',
}

const enKinds: Record<NodeKind, string> = {
  term: 'Terms',
  component: 'Parts',
  coinage: 'Undefined',
  achievement: 'Done',
  task: 'Tasks',
  problem: 'Problems',
  section: 'Sections',
  paragraph: 'Paragraphs',
}

const zhReportKinds: Record<ReportKind, string> = {
  'work-report': '工作报告',
  'plan-report': '计划报告',
  'budget-report': '预算报告',
  'department-budget': '部门预决算',
  law: '法规',
  plan: '规划',
  communique: '公报',
  'annual-report': '年度报告',
  standard: '标准',
  other: '',
}

const enReportKinds: Record<ReportKind, string> = {
  'work-report': 'Work report',
  'plan-report': 'Plan report',
  'budget-report': 'Budget report',
  'department-budget': 'Departmental budget',
  law: 'Law',
  plan: 'Plan',
  communique: 'Communiqué',
  'annual-report': 'Annual report',
  standard: 'Standard',
  other: '',
}

/** Returns the texts of the page and of what several features say, in a language. */
export const messagesIn = defineMessages({
  zh: {
    mark: '词图',
    skipToContent: '跳到正文',
    search: '搜索名词、任务和原文',
    searchPlaceholder: '搜索名词、任务、原文',
    results: (count: number) => `${count} 条结果`,
    noResults: (query: string) => `没有找到“${isolate(query)}”`,
    didYouMean: (name: string) => `要找的是“${name}”吗？`,
    searchUnready: '正在准备搜索……',
    outOfReach: '没有取到本页所需的文件：网络不通，或网站刚更新。请检查网络，再重新打开本页。',
    reload: '重新打开',
    hiddenInGraph: '图中已隐藏',
    recentSearches: '最近搜过',
    clearRecent: '清除搜索记录',
    kinds: zhKinds,
    /** What the document is; nothing for one of no known kind. */
    reportKinds: zhReportKinds,
    presumed: markPresumed,
    kindsWithYear: (kind: NodeKind, review: number | null, plan: number | null) => {
      if (kind === 'achievement' && review !== null) return `${review} 成效`
      if (kind === 'task' && plan !== null) return `${plan} 任务`
      return zhKinds[kind]
    },
    groups: {
      term: '名词',
      component: '构成',
      coinage: '未释义的提法',
      item: '任务、成效与短板',
      section: '章节',
      paragraph: '段落',
    },
    nav: {
      label: '视图',
      map: '关联',
      /** Review beside plan. */
      compare: '对照',
      /** The report as a tree. */
      outline: '结构',
      text: '原文',
      terms: '词表',
      /** The pages of a library. */
      catalogue: '报告',
      concepts: '名词',
      'concept-map': '名词图',
      entry: '词条',
      graph: '图谱',
      search: '搜索',
      booklet: '小册子',
      brief: '简报',
    },
    theme: '明暗',
    themeNames: { auto: '跟随系统', light: '浅色', dark: '深色' },
    /** The names of the pages that work on a person's own documents. */
    tools: { check: '起草检查', link: '文档加链接' } satisfies Record<Tool, string>,
    otherLang: 'EN',
    /** Leads from a frame in another page to the page itself. */
    openSite: '在词图中打开',
    graph: '名词关联图',
    graphHelp: '圆点是名词，小环是它的构成，方块是引用它的段落和任务。“列表”用文字说同样的内容。',
    /** Stands behind a term of one side only in the graph of review beside plan. */
    legend: '图例：点按显示或隐藏',
    canvas: {
      loading: '正在画图……',
      noWebgl: '这个浏览器不能画图（缺少 WebGL）。名词、原文和搜索都照常可用。',
      failed: '图没有画成。名词、原文和搜索都照常可用；刷新页面可以再试。',
      noScript: '关联图需要 JavaScript；其余内容不需要。',
    },
    entryNumber: (number: string | null) => (number === null ? '名词解释' : `名词解释 · 第 ${number} 条`),
    copyLink: '带走',
    addToBrief: '加入简报',
    parts: '构成',
    definition: '释义',
    originalDefinition: '释义原文',
    reviewHeading: (year: number | null) => (year === null ? '已经做了什么' : `${year} 年做了什么`),
    planHeading: (year: number | null) => (year === null ? '接下来怎么安排' : `${year} 年怎么安排`),
    otherHeading: '其他提及',
    nothingReported: '回顾部分没有提到。',
    nothingPlanned: '计划部分没有提到。',
    neverCited: '正文没有用到这个名词。',
    related: '同处出现',
    togetherIn: '同在',
    namedInDefinition: (name: string) => `“${name}”的释义提到`,
    /** Follows some blocks of which there are more. */
    moreBlocks: (count: number) => `等 ${count} 处`,
    /** Says by which other name, already in quotation marks, a sentence speaks of a term. */
    citedAs: (names: string) => `以${names}提到`,
    /** Stands before the part that a sentence names. */
    citesPart: '提到其中的',
    partsHeading: '只提到其中一部分',
    overview: (terms: number, citations: number) => `名词解释收 ${terms} 条，正文引用 ${citations} 处。`,
    allTerms: '全部名词',
    mostCited: '引用最多',
    citedTimes: (count: number) => `引用 ${count} 处`,
    missing: '没有这一页',
    goHome: '回到报告首页',
    toLibrary: '名词资料库：全部报告',
    foot: {
      notOfficial: '本站不是官方网站，以正式印发的文件为准。',
      source: '原始文本',
      compiler: (version: string, hash: string) => `编译器 ${version}，文本校验值 ${hash}`,
    },
  },
  en: {
    mark: '词图',
    skipToContent: 'Skip to content',
    search: 'Search terms, tasks and text',
    searchPlaceholder: 'Search terms, tasks, text',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    noResults: (query) => `Nothing found for “${isolate(query)}”`,
    didYouMean: (name) => `Did you mean “${name}”?`,
    searchUnready: 'Preparing the search…',
    outOfReach:
      'Not all of this page could be loaded: the network is gone, or the site has just been updated. Check the network and load the page again.',
    reload: 'Load again',
    hiddenInGraph: 'hidden in the graph',
    recentSearches: 'Recent searches',
    clearRecent: 'Clear recent searches',
    kinds: enKinds,
    reportKinds: enReportKinds,
    presumed: (name: string) => `${name} (inferred from its text)`,
    kindsWithYear: (kind, review, plan) => {
      if (kind === 'achievement' && review !== null) return `Done ${review}`
      if (kind === 'task' && plan !== null) return `Tasks ${plan}`
      return enKinds[kind]
    },
    groups: {
      term: 'Terms',
      component: 'Parts',
      coinage: 'Undefined coinages',
      item: 'Tasks, achievements, problems',
      section: 'Sections',
      paragraph: 'Paragraphs',
    },
    nav: {
      label: 'Views',
      map: 'Map',
      compare: 'Compare',
      outline: 'Outline',
      text: 'Text',
      terms: 'Terms',
      catalogue: 'Reports',
      concepts: 'Terms',
      'concept-map': 'Map of terms',
      entry: 'Entry',
      graph: 'Map',
      search: 'Search',
      booklet: 'Booklet',
      brief: 'Brief',
    },
    theme: 'Theme',
    themeNames: { auto: 'system', light: 'light', dark: 'dark' },
    tools: { check: 'Check a draft', link: 'Link a document' },
    otherLang: '中文',
    openSite: 'Open in full',
    graph: 'Map of the terms',
    graphHelp:
      'Discs are terms, small rings their parts, squares the paragraphs and tasks that cite them. “List” says the same in words.',
    legend: 'Legend: press to show or hide',
    canvas: {
      loading: 'Drawing the map…',
      noWebgl: 'This browser cannot draw the map (no WebGL). Terms, text and search work as ever.',
      failed:
        'The map could not be drawn. Terms, text and search work as ever; reload the page to try again.',
      noScript: 'The map needs JavaScript; the rest does not.',
    },
    entryNumber: (number) => (number === null ? 'Glossary' : `Glossary · entry ${number}`),
    copyLink: 'Share',
    addToBrief: 'Add to brief',
    parts: 'Parts',
    definition: 'Definition',
    originalDefinition: 'Definition as printed',
    reviewHeading: (year) => (year === null ? 'What was done' : `What was done in ${year}`),
    planHeading: (year) => (year === null ? 'What is planned' : `What is planned for ${year}`),
    otherHeading: 'Other mentions',
    nothingReported: 'Not mentioned in the review.',
    nothingPlanned: 'Not mentioned in the plan.',
    neverCited: 'The text never uses this term.',
    related: 'Found together',
    togetherIn: 'both in',
    namedInDefinition: (name) => `named in the definition of “${name}”`,
    moreBlocks: (count) => `and ${count} more`,
    citedAs: (names) => `cited as ${names}`,
    citesPart: 'cites the part',
    partsHeading: 'Mentions of a part alone',
    overview: (terms, citations) => `${terms} terms defined, cited ${citations} times in the text.`,
    allTerms: 'All terms',
    mostCited: 'Most cited',
    citedTimes: (count) => (count === 1 ? 'cited once' : `cited ${count} times`),
    missing: 'No such page',
    goHome: 'To the report',
    toLibrary: 'Library: all reports',
    foot: {
      notOfficial: 'This is not an official site; the document as issued prevails.',
      source: 'Source text',
      compiler: (version, hash) => `compiler ${version}, source ${hash}`,
    },
  },
})

/** These texts in one language. */
export type Messages = ReturnType<typeof messagesIn>
