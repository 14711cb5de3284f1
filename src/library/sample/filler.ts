import { type Dice, pick, shuffle } from '../../text/dice.ts'

/** What is written between the names: plain sentences of a government's report, made of clauses that count and clauses that promise. */

/** A field of a government's work with the words for it. */
interface Sector {
  readonly fields: readonly string[]
  /** What is built or bought, with its unit. */
  readonly things: readonly (readonly [thing: string, unit: string])[]
  readonly figures: readonly string[]
  readonly matters: readonly string[]
}

const SECTORS: readonly Sector[] = [
  {
    fields: ['工业经济', '制造业', '产业转型'],
    things: [
      ['标准厂房', '万平方米'],
      ['智能车间', '个'],
      ['技改项目', '个'],
      ['中试平台', '家'],
      ['规上企业', '户'],
    ],
    figures: ['规上工业利税', '工业用电量', '制造业投资', '高技术产品产值', '技改投资'],
    matters: ['要素保障', '设备更新', '上下游配套', '品牌培育', '用能管理', '厂房腾退'],
  },
  {
    fields: ['农业农村', '粮食生产', '乡村产业'],
    things: [
      ['高产水田', '万亩'],
      ['冷藏库房', '座'],
      ['育秧大棚', '个'],
      ['家庭农场', '家'],
      ['灌排渠道', '公里'],
    ],
    figures: ['农产品加工产值', '粮食总产量', '蔬菜产量', '农机作业面积', '村均经营收入'],
    matters: ['良种推广', '耕地保护', '节水灌溉', '农机服务', '土地流转', '病虫防治'],
  },
  {
    fields: ['城市建设', '城市更新', '市政设施'],
    things: [
      ['老旧楼院', '处'],
      ['口袋公园', '个'],
      ['供水管道', '公里'],
      ['停车泊位', '个'],
      ['燃气立管', '公里'],
    ],
    figures: ['城区绿地面积', '污水集中处理量', '供水普及率', '房屋竣工面积', '路灯完好率'],
    matters: ['背街改造', '垃圾分类', '内涝治理', '违建整治', '物业服务', '管线入廊'],
  },
  {
    fields: ['交通建设', '对外通道', '物流运输'],
    things: [
      ['国省干线', '公里'],
      ['农村公路', '公里'],
      ['客运场站', '座'],
      ['充电车位', '个'],
      ['危旧桥梁', '座'],
    ],
    figures: ['公路货运量', '港口吞吐量', '公交客运量', '航空旅客数', '快递业务量'],
    matters: ['公路养护', '超限治理', '公交优先', '场站布局', '水运疏浚', '班线优化'],
  },
  {
    fields: ['生态环境', '污染防治', '绿色转型'],
    things: [
      ['人工造林', '万亩'],
      ['生态护岸', '公里'],
      ['矿山复绿', '公顷'],
      ['监测点位', '个'],
      ['清洁机组', '台'],
    ],
    figures: ['空气优良天数', '地表水优良比例', '森林蓄积量', '可再生能源发电量', '固废利用量'],
    matters: ['扬尘管控', '河道清淤', '秸秆利用', '节能审查', '湿地修复', '排污许可'],
  },
  {
    fields: ['文化旅游', '商贸消费', '公共文化'],
    things: [
      ['特色民宿', '家'],
      ['乡镇书屋', '间'],
      ['文化展馆', '座'],
      ['惠民演出', '场'],
      ['夜间街区', '条'],
    ],
    figures: ['接待游客人次', '旅游收入', '网上零售额', '住宿餐饮营业额', '展会成交额'],
    matters: ['文物保护', '线路策划', '消费促销', '非遗传承', '会展引进', '商圈提升'],
  },
  {
    fields: ['教育医疗', '社会保障', '养老托育'],
    things: [
      ['公办学位', '个'],
      ['养老床位', '张'],
      ['托育机构', '家'],
      ['村级诊室', '间'],
      ['保障住房', '套'],
    ],
    figures: ['城镇新增就业', '居民医保参保率', '学前教育普及率', '低保标准', '养老金发放额'],
    matters: ['校舍改造', '就业培训', '慢病管理', '社会救助', '体教融合', '住院结算'],
  },
  {
    fields: ['改革开放', '营商环境', '招商引资'],
    things: [
      ['外资项目', '个'],
      ['办事事项', '项'],
      ['经营主体', '户'],
      ['进口货单', '批'],
      ['签约项目', '个'],
    ],
    figures: ['外贸进出口', '实际到位资金', '民间投资', '经营主体总量', '政务事项办结率'],
    matters: ['证照改革', '国企重组', '通关便利', '信用修复', '涉企执法', '收费清理'],
  },
  {
    fields: ['社会治理', '安全生产', '风险防范'],
    things: [
      ['隐患点位', '处'],
      ['救援队伍', '支'],
      ['矛盾纠纷', '件'],
      ['消防水鹤', '座'],
      ['视频探头', '个'],
    ],
    figures: ['群众安全感', '矛盾化解率', '食品抽检合格率', '火灾起数下降', '信访办结率'],
    matters: ['债务管控', '火灾防控', '法律援助', '防汛备汛', '药品监管', '普法宣传'],
  },
]

const BUILT = ['新建', '改造', '投用', '完成', '新增', '提升', '整治', '启用']
const GREW = ['增长', '提高', '同比增长', '比上年提高', '较上年增长', '稳步提高']
const WAYS = ['扎实', '稳妥', '有序', '持续', '分类', '从严', '全面', '逐项', '因地制宜', '上下联动']
const DONE = ['推进', '抓好', '做好', '落实', '加强', '改进', '组织', '开展']
const RANK = ['居全省前列', '好于预期', '高于年度目标', '再创新高', '完成年度任务', '群众反映良好']
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
  const clauses = [
    () => {
      const [thing, unit] = sector.things[dice(sector.things.length)] ?? ['', '']
      return `${pick(BUILT, dice)}${thing}${number()}${unit}`
    },
    () => `${pick(sector.figures, dice)}${pick(GREW, dice)}${1 + dice(18)}.${1 + dice(9)}%`,
    () => `${pick(WAYS, dice)}${pick(DONE, dice)}${pick(sector.matters, dice)}`,
    () => `${pick(sector.matters, dice)}和${pick(sector.matters, dice)}工作${pick(RANK, dice)}`,
    () => `${pick(AIMS, dice)}${number()}亿元`,
  ]
  const clause = () => clauses[dice(clauses.length)]?.() ?? ''
  return {
    heading: (name) =>
      name === null
        ? `${pick(TITLE_VERBS, dice)}${pick(sector.fields, dice)}，${pick(TITLE_TAILS, dice)}`
        : `${pick(TITLE_VERBS, dice)}${name}，${pick(sector.fields, dice)}${pick(TITLE_TAILS, dice)}`,
    itemTitle: () => `${pick(ITEM_VERBS, dice)}${pick(sector.matters, dice)}`,
    sentence: () => `${Array.from({ length: 2 + dice(3) }, clause).join('，')}。`,
    clause,
  }
}

/** Lists every word that the sentences are made of, to keep names out of them. */
export function fillerWords(): string[] {
  const sectors = SECTORS.flatMap(({ fields, things, figures, matters }) => [
    ...[...fields, ...figures, ...matters],
    ...things.map(([thing, unit]) => thing + unit),
  ])
  const lists = [BUILT, GREW, WAYS, DONE, RANK, AIMS, TITLE_VERBS, TITLE_TAILS, ITEM_VERBS]
  return [...sectors, ...lists.flat()]
}
