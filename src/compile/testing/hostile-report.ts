import type { SerializedTermGraph } from '../../model/graph.ts'
import { compileSample } from './samples.ts'

/**
 * Texts that do harm where a program takes them for more than text: those that can run say so by calling `canary`, or ask
 * for a file of the host `canary.invalid`. None has a blank, which names lose.
 */
export const HOSTILE = {
  script: '<script>canary()</script>',
  closing: '</script></style></title></textarea><script>canary()</script>',
  handler: '"><details/open/ontoggle=canary()>',
  attribute: "'/onmouseover='canary()'/onfocus='canary()'/autofocus/x='",
  picture: '<img/src=//canary.invalid/picture>',
  style: '<style>@import"//canary.invalid/style"</style>',
  frame: '<iframe/srcdoc="<script>parent.canary()</script>">',
  address: 'javascript:canary()',
  link: '[甲](javascript:canary())![乙](//canary.invalid/link)',
  cdata: ']]><svg/onload=canary()>',
  comment: '--><svg/onload=canary()><!--',
  entity: '&lt;script&gt;canary()&lt;/script&gt;&quot;&#0;&x;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant for those who take it for one
  template: '${canary()}{{canary()}}`;canary();`',
  code: '\');canary();("\\"',
  turtle: '\\>.<javascript:canary()>"""\\u0022^^<x>@zh;',
  markdown: '`|**_~~<!--\\',
  turned: '\u202e转过来\u2066的词',
  turnedBack: '\u2069\u202c\u200f不肯停\u202b',
  arabic: 'نص(1)甲',
  separators: '行\u2028段\u2029完\u0085毕',
  zero: '零\u0000位',
  controls: '响\u0007铃\u001b[31m红\ufffe',
  lone: '孤\ud800代\udc00理',
  joined: '零\u200b宽\ufeff字\u{e0041}',
  formula: '=HYPERLINK("//canary.invalid/formula")',
  command: '＝cmd|"/c/calc"!A1',
  sum: '+1+canary()',
  minus: '-1-canary()',
  at: '@SUM(1)',
  tab: '\t=1+1',
  proto: '__proto__',
  constructor: 'constructor',
} as const

/** A folder's name with as much harm as a file system takes. */
export const HOSTILE_ID = "报告'&amp;\u202e;onload=canary()#%2F%"

/** The name of the plain term beside the hostile ones. */
export const PLAIN_NAME = '四区两城'

const NAMES = Object.values(HOSTILE)
const FOUR = [HOSTILE.script, HOSTILE.address, HOSTILE.cdata, HOSTILE.turned].map((name) => `${name}区`)
const TWO = [HOSTILE.picture, HOSTILE.minus].map((name) => `${name}城`)
const NUMBERS = [...'一二三四五六七八九十']

/** Writes a report whose title, issuer, headings, paragraphs, items, names and definitions hold every hostile text. */
export function writeHostileReport(year: number): string {
  const [first, second] = [NAMES.slice(0, NUMBERS.length), NAMES.slice(NUMBERS.length)]
  return [
    `零陵区${year}年政府工作报告`,
    `——${year}年1月8日在零陵区人民代表大会会议上${HOSTILE.script}`,
    `${HOSTILE.handler}零陵区人民政府`,
    '各位代表：',
    `一、${year - 1}年工作回顾${HOSTILE.handler}`,
    ...NAMES.map((name) => `我们推进“${name}”建设，也就是${name}。各项工作继续改善。`),
    `二、${year}年工作安排${HOSTILE.turned}`,
    `（一）${HOSTILE.cdata}`,
    ...first.map(
      (name, at) => `${NUMBERS[at]}是落实“${name}”工作。打造“${name}”和“${PLAIN_NAME}”，持续用力。`,
    ),
    `（二）${HOSTILE.script}`,
    ...second.map((name) => `继续打造“${name}”和“${PLAIN_NAME}”。`),
    ...NAMES.map((name) => `做到“三心${name}”、“四新${name.slice(0, 16)}”。`),
    '名词解释',
    `1.“${PLAIN_NAME}”：指4个区：${FOUR.join('、')}；2个城：${TWO.join('、')}。`,
    ...NAMES.map(
      (name, at) => `${at + 2}.“${name}”：指“${PLAIN_NAME}”的2项工作：①${name}工作；②${HOSTILE.script}工作。`,
    ),
    '',
  ].join('\n')
}

/** What a graph holds of free text. */
const FREE = new Set([
  ...['title', 'shortTitle', 'issuer', 'date', 'session', 'place', 'compiler'],
  ...['label', 'name', 'definition', 'pinyin', 'aliases', 'number', 'marker', 'heading', 'head', 'surface'],
  ...['message', 'suggestion'],
])

/** Returns a graph with hostile texts in all fields that hold free text, also where no compiler would put them. */
export function spoilGraph(graph: SerializedTermGraph): SerializedTermGraph {
  let at = 0
  const spoil = (value: unknown): unknown => {
    if (typeof value === 'string' || value === null) return NAMES[at++ % NAMES.length]
    return Array.isArray(value) ? [...NAMES] : value
  }
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (typeof value !== 'object' || value === null) return value
    const parts = Object.entries(value).map(([name, part]) => [
      name,
      FREE.has(name) ? spoil(part) : walk(part),
    ])
    return Object.fromEntries(parts)
  }
  return walk(graph) as SerializedTermGraph
}

/** A report as it is kept: its id, its text and its graph. */
export interface HostileReport {
  readonly id: string
  readonly source: string
  readonly graph: SerializedTermGraph
}

/** Makes two hostile reports: as the compiler reads the text, and with every field of the graph spoiled. */
export function hostileReports(): HostileReport[] {
  const [read, spoiled] = [writeHostileReport(2024), writeHostileReport(2025)]
  return [
    { id: HOSTILE_ID, source: read, graph: compileSample(read) },
    { id: 'spoiled', source: spoiled, graph: spoilGraph(compileSample(spoiled)) },
  ]
}

/** How many units the longest names of the large report have, and how many terms it has. */
const LONGEST = 10_000
const MOST = 5000

/**
 * Makes a report of 5,000 terms, of which the first have names of 10,000 characters: of one word, of words with blanks, of
 * wide characters, of signs that turn the direction.
 */
export function largeHostileReport(): HostileReport {
  const body = '继续抓好各项工作，持续用力，久久为功。'
  const entries = Array.from({ length: MOST }, (_, at) => `“名${at}”：指第${at}项工作。`)
  const source = [`一、工作安排`, body, '名词解释', ...entries, ''].join('\n')
  const long = ['a', '甲', '乙 ', '\u202e丙', '<b>', '𠀀'].map((part) => part.repeat(LONGEST / part.length))
  const graph = compileSample(source)
  const nodes = graph.nodes.map((node, at) => {
    const { attributes } = node
    const name = long[at]
    if (name === undefined || attributes.kind !== 'term') return node
    return { ...node, attributes: { ...attributes, name, label: name, definition: name, aliases: [name] } }
  })
  return { id: 'large', source, graph: { ...graph, nodes } }
}
