import type { Lang } from '../../links/view.ts'
import type { NodeKind, Side } from '../../model/kinds.ts'

/** Every text of the interface; both languages fill the same table. */
export interface Messages {
  readonly mark: string
  readonly skipToContent: string
  readonly search: string
  readonly searchPlaceholder: string
  readonly results: (count: number) => string
  readonly noResults: (query: string) => string
  readonly didYouMean: (name: string) => string
  readonly searchUnready: string
  readonly hiddenInGraph: string
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly kindsWithYear: (kind: NodeKind, review: number | null, plan: number | null) => string
  readonly groups: Readonly<
    Record<'term' | 'component' | 'coinage' | 'item' | 'section' | 'paragraph', string>
  >
  readonly sides: Readonly<Record<Side, string>>
  readonly nav: {
    readonly label: string
    readonly map: string
    readonly text: string
    readonly terms: string
    readonly entry: string
    readonly graph: string
  }
  readonly theme: string
  readonly themeNames: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly otherLang: string
  readonly graph: string
  readonly graphHelp: string
  readonly legend: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly canvas: {
    readonly loading: string
    readonly noWebgl: string
    readonly failed: string
    readonly noScript: string
  }
  readonly entryNumber: (number: string | null) => string
  readonly copyLink: string
  readonly copied: string
  readonly copyFailed: string
  readonly parts: string
  readonly partOf: (n: number, total: number) => string
  readonly definition: string
  readonly originalDefinition: string
  readonly undefinedTerm: string
  readonly reviewHeading: (year: number | null) => string
  readonly planHeading: (year: number | null) => string
  readonly otherHeading: string
  readonly nothingReported: string
  readonly nothingPlanned: string
  readonly neverCited: string
  readonly ownCitations: string
  readonly related: string
  readonly togetherIn: string
  readonly namedInDefinition: (name: string) => string
  readonly reworded: string
  readonly inFullText: string
  readonly continuedBy: (year: number | null) => string
  readonly continuesFrom: (year: number | null) => string
  readonly citedHere: string
  readonly within: string
  readonly previous: string
  readonly next: string
  readonly overview: (terms: number, citations: number) => string
  readonly allTerms: string
  readonly mostCited: string
  readonly citedTimes: (count: number) => string
  readonly outline: string
  readonly glossary: string
  readonly termsTable: {
    readonly number: string
    readonly term: string
    readonly definition: string
    readonly citations: string
    readonly parts: string
    readonly review: (year: number | null) => string
    readonly plan: (year: number | null) => string
  }
  readonly reports: string
  readonly reportsLead: string
  readonly termCount: (terms: number) => string
  readonly missing: string
  readonly missingHelp: string
  readonly goHome: string
  readonly dataFailed: (file: string) => string
  readonly dataRemedy: string
  readonly retry: string
  readonly foot: {
    readonly issuer: (issuer: string, date: string) => string
    readonly notOfficial: string
    readonly source: string
    readonly compiler: (version: string, hash: string) => string
  }
  readonly pageTitle: (name: string, report: string) => string
}

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

const zh: Messages = {
  mark: '词图',
  skipToContent: '跳到正文',
  search: '搜索名词、任务和原文',
  searchPlaceholder: '搜索名词、任务、原文',
  results: (count) => `${count} 条结果`,
  noResults: (query) => `没有找到“${query}”`,
  didYouMean: (name) => `要找的是“${name}”吗？`,
  searchUnready: '正在准备搜索……',
  hiddenInGraph: '图中已隐藏',
  kinds: zhKinds,
  kindsWithYear: (kind, review, plan) => {
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
  sides: { review: '回顾', plan: '计划', shortcomings: '短板', none: '其他' },
  nav: { label: '视图', map: '关联', text: '原文', terms: '词表', entry: '词条', graph: '图谱' },
  theme: '明暗',
  themeNames: { auto: '跟随系统', light: '浅色', dark: '深色' },
  otherLang: 'EN',
  graph: '名词关联图',
  graphHelp:
    '圆点是名词，小环是它的构成，方块是引用它的段落和任务：左边是已做的，右边是计划的。全部内容在“词表”和“原文”中也能用键盘读到。',
  legend: '图例：点按显示或隐藏',
  zoomIn: '放大',
  zoomOut: '缩小',
  fit: '看全图',
  canvas: {
    loading: '正在画图……',
    noWebgl: '这个浏览器不能画图（缺少 WebGL2）。名词、原文和搜索都照常可用。',
    failed: '图没有画成。名词、原文和搜索都照常可用；刷新页面可以再试。',
    noScript: '关联图需要 JavaScript；其余内容不需要。',
  },
  entryNumber: (number) => (number === null ? '名词解释' : `名词解释 · 第 ${number} 条`),
  copyLink: '复制链接',
  copied: '已复制',
  copyFailed: '没能复制，请从地址栏复制',
  parts: '构成',
  partOf: (n, total) => `构成 ${n} / ${total}`,
  definition: '释义',
  originalDefinition: '释义原文',
  undefinedTerm: '正文提法 · 名词解释中没有这一条',
  reviewHeading: (year) => (year === null ? '已经做了什么' : `${year} 年做了什么`),
  planHeading: (year) => (year === null ? '接下来怎么安排' : `${year} 年怎么安排`),
  otherHeading: '其他提及',
  nothingReported: '回顾部分没有提到。',
  nothingPlanned: '计划部分没有提到。',
  neverCited: '正文没有用到这个名词。',
  ownCitations: '正文中的提及',
  related: '同处出现',
  togetherIn: '同在',
  namedInDefinition: (name) => `“${name}”的释义提到`,
  reworded: '变换了说法',
  inFullText: '在原文中看',
  continuedBy: (year) => (year === null ? '计划中接着做' : `${year} 年接着做`),
  continuesFrom: (year) => (year === null ? '此前的做法' : `${year} 年已做`),
  citedHere: '这里用到的名词',
  within: '所在位置',
  previous: '上一段',
  next: '下一段',
  overview: (terms, citations) => `名词解释收 ${terms} 条，正文引用 ${citations} 处。`,
  allTerms: '全部名词',
  mostCited: '引用最多',
  citedTimes: (count) => `引用 ${count} 处`,
  outline: '目录',
  glossary: '名词解释',
  termsTable: {
    number: '条',
    term: '名词',
    definition: '释义',
    citations: '引用',
    parts: '构成',
    review: (year) => (year === null ? '回顾' : `${year}`),
    plan: (year) => (year === null ? '计划' : `${year}`),
  },
  reports: '报告',
  reportsLead: '查名词、看关联、读原文，并从别的文档链接到每一个名词。',
  termCount: (terms) => `名词解释 ${terms} 条`,
  missing: '没有这一页',
  missingHelp: '这个地址没有对应的名词或段落。可以在上面搜索，或从下面进入报告。',
  goHome: '回到报告首页',
  dataFailed: (file) => `读不出 ${file}。`,
  dataRemedy:
    '页面上已有的文字仍可阅读，搜索和图暂不可用。请检查网络后再试；若仍不行，请让维护者重新生成并上传该文件。',
  retry: '再试一次',
  foot: {
    issuer: (issuer, date) => [issuer, date].filter(Boolean).join(' · '),
    notOfficial: '本站不是官方网站，以正式印发的文件为准。',
    source: '原始文本',
    compiler: (version, hash) => `编译器 ${version}，文本校验值 ${hash}`,
  },
  pageTitle: (name, report) => `${name} · ${report}`,
}

const TABLE: { zh: Messages; en: Messages | null } = { zh, en: null }

/** Gives the interface's texts in one language; English ones must have been loaded, until then they are Chinese. */
export function messagesIn(lang: Lang): Messages {
  return TABLE[lang] ?? zh
}

/** Loads the texts of a language; Chinese ones are always there. */
export async function loadMessages(lang: Lang): Promise<void> {
  if (lang === 'en') TABLE.en ??= (await import('./messages-en.ts')).en
}
