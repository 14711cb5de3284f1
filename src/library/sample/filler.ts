import { type Dice, pick, shuffle } from '../../text/dice.ts'
import { SECTORS, type Sector } from './sectors.ts'

/** What is written between the names: plain sentences of a government's report, made of clauses that count and clauses that promise. */

const BUILT = ['新建', '改造', '投用', '完成', '新增', '提升', '整治', '启用']
const WHERE = [
  '',
  '',
  '在城东',
  '在沿江一带',
  '在老城片',
  '在山区乡镇',
  '在开发区',
  '在北部',
  '在各乡镇',
  '在主城',
]
const GREW = ['增长', '提高', '同比增长', '比上年提高', '较上年增长', '稳步提高']
const WAYS = ['扎实', '稳妥', '有序', '持续', '分类', '从严', '全面', '逐项', '因地制宜', '上下联动']
const DONE = ['推进', '抓好', '做好', '落实', '加强', '改进', '组织', '开展']
const RANK = ['位次继续前移', '好于预期', '高于年度目标', '再创新高', '完成年度任务', '群众反映良好']
const AIMS = ['力争完成投资', '计划投入资金', '安排专项资金', '争取上级资金', '带动社会投入']
const TITLE_VERBS = [
  '着力夯实',
  '统筹推进',
  '加快提升',
  '全力稳住',
  '持续优化',
  '合力做强',
  '用心办好',
  '深入实施',
]
const TITLE_TAILS = [
  '发展基础更加稳固',
  '质量效益同步提升',
  '运行态势总体平稳',
  '工作局面持续向好',
  '群众获得感不断增强',
]
const ITEM_VERBS = ['抓实', '做优', '提升', '稳住', '拓展', '补齐']

/** One field of work, from which a section's sentences are drawn. */
export interface FillerSector {
  /** The heading of a section about it; a name may stand in it. */
  readonly heading: (name: string | null) => string
  /** The title of an item. */
  readonly itemTitle: () => string
  readonly sentence: () => string
  readonly clause: () => string
}

/** Returns the fields of work in random order, each writing sentences with the dice. */
export function makeSectors(dice: Dice): FillerSector[] {
  return shuffle(SECTORS, dice).map((sector) => makeSector(sector, dice))
}

function makeSector(sector: Sector, dice: Dice): FillerSector {
  const number = () => (dice(3) === 0 ? `${1 + dice(90)}.${1 + dice(9)}` : `${2 + dice(190)}`)
  const matters = inTurn(sector.matters, dice)
  const titles = inTurn(sector.matters, dice)
  const clauses = [
    () => {
      const [thing, unit] = sector.things[dice(sector.things.length)] ?? ['', '']
      return `${pick(WHERE, dice)}${pick(BUILT, dice)}${thing}${number()}${unit}`
    },
    () => `${pick(sector.figures, dice)}${pick(GREW, dice)}${1 + dice(18)}.${1 + dice(9)}%`,
    () => `${pick(WAYS, dice)}${pick(DONE, dice)}${matters()}`,
    () => `${matters()}、${matters()}${pick(RANK, dice)}`,
    () => `${matters()}惠及${number()}万人次`,
    () => `${pick(AIMS, dice)}${number()}亿元用于${matters()}`,
  ]
  const clause = (make: number) => clauses[make]?.() ?? ''
  return {
    heading: (name) =>
      name === null
        ? `${pick(TITLE_VERBS, dice)}${pick(sector.fields, dice)}，${pick(TITLE_TAILS, dice)}`
        : `${pick(TITLE_VERBS, dice)}${name}，${pick(sector.fields, dice)}${pick(TITLE_TAILS, dice)}`,
    itemTitle: () => `${pick(ITEM_VERBS, dice)}${titles()}`,
    // Each clause of a sentence is of another make, so that none says the same twice.
    sentence: () =>
      `${shuffle([...clauses.keys()], dice)
        .slice(0, 2 + dice(3))
        .map(clause)
        .join('，')}。`,
    clause: () => clause(dice(clauses.length)),
  }
}

/** Returns what gives the texts of a list one after the other, in random order and over again. */
function inTurn(list: readonly string[], dice: Dice): () => string {
  const order = shuffle(list, dice)
  let next = 0
  return () => order[next++ % order.length] ?? ''
}

/** Lists every word that the sentences are made of, to keep names out of them. */
export function fillerWords(): string[] {
  const sectors = SECTORS.flatMap(({ fields, things, figures, matters }) => [
    ...[...fields, ...figures, ...matters],
    ...things.map(([thing, unit]) => thing + unit),
  ])
  const lists = [BUILT, WHERE, GREW, WAYS, DONE, RANK, AIMS, TITLE_VERBS, TITLE_TAILS, ITEM_VERBS]
  return [...sectors, ...lists.flat()]
}
