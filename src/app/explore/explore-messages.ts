import type { Lang } from '../../address/view.ts'
import type { EdgeKind } from '../../model/kinds.ts'
import type { SavedForm } from './explore-model.ts'

/** Every text of the explorer's tools; both languages fill the same table. */
export interface ExploreMessages {
  readonly tools: string
  readonly depth: string
  readonly depths: readonly [all: string, one: string, two: string, three: string]
  readonly path: string
  readonly pickPath: (from: string) => string
  readonly pathTo: string
  readonly chooseTerm: string
  readonly pathHeading: (from: string, to: string) => string
  readonly noPath: (from: string, to: string) => string
  readonly pathLength: (hops: number) => string
  readonly pathNumber: (n: number, total: number) => string
  readonly turnRound: string
  readonly endPath: string
  readonly list: string
  readonly listHelp: (nodes: number, edges: number) => string
  readonly more: (count: number) => string
  readonly take: string
  readonly shownPart: string
  readonly wholeGraph: string
  readonly forms: Readonly<Record<SavedForm, string>>
  readonly copyView: string
  readonly fullScreen: string
  /** How an edge reads from its source, and from its target. */
  readonly relations: Readonly<Record<EdgeKind, readonly [forth: string, back: string]>>
  readonly bridge: string
  readonly walk: string
  readonly walkHelp: string
  readonly walkNode: (name: string, kind: string, relations: number) => string
  readonly walkRelation: (n: number, total: number, relation: string, name: string) => string
  readonly walkLast: string
  readonly compareLeft: (year: number | null) => string
  readonly compareRight: (year: number | null) => string
  readonly compareNotes: string
  readonly communities: string
  readonly communityOf: (name: string, count: number) => string
  readonly saved: (file: string) => string
  readonly saveFailed: string
  readonly source: (report: string, address: string) => string
}

const zh: ExploreMessages = {
  tools: '图的工具',
  depth: '范围',
  depths: ['全部', '一步', '两步', '三步'],
  path: '路径',
  pickPath: (from) => `从“${from}”到哪里？点图中另一个点，或在这里选一个名词：`,
  pathTo: '查到这里的路径',
  chooseTerm: '选一个名词',
  pathHeading: (from, to) => `从“${from}”到“${to}”`,
  noPath: (from, to) => `“${from}”和“${to}”之间没有路径：没有一处文字把它们连起来。`,
  pathLength: (hops) => `${hops} 步`,
  pathNumber: (n, total) => (total > 1 ? `路径 ${n} / ${total}` : '路径'),
  turnRound: '反过来看',
  endPath: '结束查路径',
  list: '列表',
  listHelp: (nodes, edges) => `图中现有 ${nodes} 个点、${edges} 条关系。`,
  more: (count) => `再列 ${count} 个`,
  take: '带走',
  shownPart: '现在看到的',
  wholeGraph: '整张图',
  forms: {
    png: '图片 PNG',
    svg: '矢量图 SVG',
    gexf: 'GEXF（Gephi）',
    graphml: 'GraphML',
    'nodes.csv': '表格 CSV：点',
    'edges.csv': '表格 CSV：关系',
  },
  copyView: '复制这个视图的链接',
  fullScreen: '全屏',
  relations: {
    contains: ['包含', '属于'],
    cites: ['提到', '见于'],
    component: ['构成有', '是其构成'],
    related: ['相关', '相关'],
    continues: ['后来接着做', '此前已做'],
  },
  bridge: '经由隐藏的部分相连',
  walk: '用键盘走图',
  walkHelp:
    '上下键看一个点的各条关系，右键走过去，左键退回；翻页键到下一个点，回车打开它的页面，Esc 离开。按 P 查从所选的点到这里的路径。',
  walkNode: (name, kind, relations) => `${name}，${kind}，${relations} 条关系`,
  walkRelation: (n, total, relation, name) => `关系 ${n} / ${total}：${relation} ${name}`,
  walkLast: '没有更多了',
  compareLeft: (year) => (year === null ? '已经做的' : `${year} 年做了的`),
  compareRight: (year) => (year === null ? '计划做的' : `${year} 年要做的`),
  compareNotes: '偏左：只在回顾中，未接续；偏右：只在计划中，新提',
  communities: '词群',
  communityOf: (name, count) => `“${name}”等 ${count} 个`,
  saved: (file) => `已保存 ${file}`,
  saveFailed: '没能保存，请再试一次',
  source: (report, address) => `来源：${report}　${address}`,
}

const en: ExploreMessages = {
  tools: 'Tools of the graph',
  depth: 'Within',
  depths: ['all', '1 step', '2 steps', '3 steps'],
  path: 'Path',
  pickPath: (from) => `From “${from}” to where? Press another node, or choose a term here:`,
  pathTo: 'Path to here',
  chooseTerm: 'Choose a term',
  pathHeading: (from, to) => `From “${from}” to “${to}”`,
  noPath: (from, to) => `There is no path between “${from}” and “${to}”: no words of the report join them.`,
  pathLength: (hops) => (hops === 1 ? '1 step' : `${hops} steps`),
  pathNumber: (n, total) => (total > 1 ? `Path ${n} of ${total}` : 'Path'),
  turnRound: 'The other way round',
  endPath: 'Close the path',
  list: 'List',
  listHelp: (nodes, edges) => `The graph shows ${nodes} nodes and ${edges} relations.`,
  more: (count) => `${count} more`,
  take: 'Take away',
  shownPart: 'What is shown',
  wholeGraph: 'The whole graph',
  forms: {
    png: 'Picture, PNG',
    svg: 'Drawing, SVG',
    gexf: 'GEXF (Gephi)',
    graphml: 'GraphML',
    'nodes.csv': 'CSV, nodes',
    'edges.csv': 'CSV, relations',
  },
  copyView: 'Copy the link to this view',
  fullScreen: 'Full screen',
  relations: {
    contains: ['contains', 'is within'],
    cites: ['cites', 'is cited in'],
    component: ['has the part', 'is a part of'],
    related: ['is related to', 'is related to'],
    continues: ['is continued by', 'continues'],
  },
  bridge: 'joined through what is hidden',
  walk: 'Walk the graph by keyboard',
  walkHelp:
    'Up and down go through the relations of a node, right steps along one, left steps back; page down goes to the next node, Enter opens its page, Escape leaves. P asks for paths from the chosen node to this one.',
  walkNode: (name, kind, relations) => `${name}, ${kind}, ${relations} relations`,
  walkRelation: (n, total, relation, name) => `Relation ${n} of ${total}: ${relation} ${name}`,
  walkLast: 'There are no more',
  compareLeft: (year) => (year === null ? 'Done' : `Done in ${year}`),
  compareRight: (year) => (year === null ? 'Planned' : `Planned for ${year}`),
  compareNotes: 'Left of the middle: reported, not continued; right of it: new',
  communities: 'Groups of terms',
  communityOf: (name, count) => `“${name}”, ${count} terms`,
  saved: (file) => `Saved ${file}`,
  saveFailed: 'It could not be saved; please try again',
  source: (report, address) => `Source: ${report}  ${address}`,
}

const TABLES = { zh, en }

/** Gives the texts of the explorer's tools in a language. */
export function exploreMessagesIn(lang: Lang): ExploreMessages {
  return TABLES[lang]
}
