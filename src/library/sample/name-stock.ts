/** The words that the names of concepts are made of, and those of their definitions. */

export const NUMERALS = '一两三四五六七八九'

/** What a counted name counts, with how its parts are named: 四优 has four parts …优. */
export const COUNTED = [
  ...[
    '优',
    '新',
    '清',
    '联',
    '好',
    '治',
    '通',
    '进',
    '亮',
    '强',
    '访',
    '帮',
    '零',
    '评',
    '单',
    '包',
    '稳',
    '畅',
  ],
  ...[
    '净',
    '美',
    '实',
    '全',
    '专',
    '精',
    '快',
    '廉',
    '特',
    '富',
    '洁',
    '育',
    '晒',
    '领',
    '促',
    '护',
    '督',
    '比',
  ],
] as const

/** What a counted list is about: the noun behind it. */
export const KEPT = [
  ...['园区', '社区', '乡村', '学校', '景区', '街区', '机关', '支部', '楼宇', '市场', '医院', '企业'],
  ...['农场', '工地', '站所', '窗口', '庭院', '码头', '商圈', '港口', '林场', '驿站', '课堂', '班组'],
] as const

/** Two characters that lead a part: 规划优, 服务优. */
export const PART_STEMS = [
  ...['规划', '服务', '环境', '管理', '产业', '队伍', '设施', '作风', '效益', '品质', '制度', '信用'],
  ...['生态', '秩序', '风貌', '治安', '邻里', '账目', '技术', '教学', '用材', '形象', '机制', '文化'],
] as const

/** What a name of a way of working ends with. */
export const METHODS = [
  '工作法',
  '行动',
  '工程',
  '计划',
  '机制',
  '清单',
  '模式',
  '攻坚',
  '改革',
  '体系',
] as const

/** What a digit of “2614” counts: a measure word with what it counts. */
export const MEASURES = [
  ...['张图纸', '项制度', '个专班', '级网格', '本台账', '条底线', '类对象', '支队伍', '个平台', '道关口'],
  ...['份名册', '次巡查', '张表单', '个环节', '种场景', '批示范点'],
] as const

/** Who and what make a plain name: 街巷 + 管家 + 制. */
export const PLAIN_FIRST = [
  ...['街巷', '塘坝', '田块', '楼栋', '渡口', '集市', '苗圃', '山场', '村史', '巷口', '货运', '竹林'],
  ...['渔港', '茶园', '岸线', '校门', '窗口', '书院', '河湾', '菜场', '果园', '古井', '祠堂', '驿道'],
] as const
export const PLAIN_SECOND = [
  ...['管家', '认领', '轮值', '托管', '积分', '会诊', '直播', '银行', '夜话', '议事', '体检', '联保'],
  ...['挂牌', '代办', '巡护', '公约', '合伙', '画像', '评星', '揭榜'],
] as const
export const PLAIN_END = ['制', '机制', '服务站', '联盟', '课堂', '工坊'] as const

/** Latin words that join with a Han word, with what each brings. */
export const LATIN = ['5G', 'AI', 'AR', 'BIM', 'GIS', 'VR', 'IoT', 'RPA', 'NFC', 'LED'] as const
export const JOINED = [
  ...['矿山', '政务', '医联', '农机', '港航', '校园', '仓配', '林业', '水务', '文旅', '应急', '养老'],
  ...['质检', '纺织', '陶瓷', '茶业', '税务', '消防', '供热', '气象'],
] as const

/** What makes a longer name of a shorter one. */
export const LONGER = ['示范带', '提升行动', '联席会', '创建办法', '实训营', '服务队'] as const

/** A word that contains a name by chance, with what stands around it in a clause. */
export interface Trap {
  readonly name: string
  readonly before: string
  readonly word: string
  readonly after: string
}

/** Names that also stand within other words by chance. */
export const TRAPS: readonly Trap[] = [
  { name: '数字人', before: '扩大', word: '数字人民币', after: '受理范围' },
  { name: '河段长', before: '复核', word: '各河段长度', after: '和断面' },
  { name: '链长', before: '针对', word: '产业链长期', after: '存在的短板' },
  { name: '云仓', before: '建成', word: '白云仓储园', after: '二期' },
  { name: '慢城', before: '防止出现', word: '减慢城区建设', after: '的情形' },
  { name: '云警', before: '组织观看', word: '风云警示片', after: '' },
  { name: '楼栋长', before: '核对', word: '楼栋长宽', after: '和层数' },
  { name: '林长', before: '修缮', word: '园林长廊', after: '' },
  { name: '微网格', before: '添置', word: '显微网格尺', after: '等教具' },
  { name: '片区长', before: '破解', word: '旧片区长年', after: '积水难题' },
  { name: '六小', before: '建成', word: '第六小学', after: '新校区' },
  { name: '两重', before: '克服', word: '两重困难', after: '' },
]

/** Who does it, in definitions. */
export const DOERS = [
  '镇村干部',
  '行业部门',
  '社区党员',
  '骨干企业',
  '志愿者队伍',
  '包联领导',
  '专业社工',
  '退休教师',
] as const
export const DEEDS = [
  ...['每周上门走访', '定期公开结果', '分片包干到人', '线上受理诉求', '统一调度车辆', '逐户建立档案'],
  ...['轮流值守巡看', '现场会商难题', '共享闲置设备', '按季评比奖励', '结对帮带新手', '集中采购物资'],
] as const
export const ENDS = [
  '办事方式',
  '管理制度',
  '服务平台',
  '协作组织',
  '工作机制',
  '便民做法',
  '示范项目',
  '运行模式',
] as const
/** Clauses that some definitions have more than others; # stands for a number. */
export const EXTRAS = [
  ...['力争用#年时间覆盖全域', '首批选取#个点位试行', '由财政每年安排#万元支持', '每年组织#次考评'],
  ...['实行限时#天办结', '配备专职人员#名'],
] as const
