import { takes, tell } from '../testing/patterns.ts'
import {
  ANNOUNCING_END,
  CUT_STOP,
  LABEL_NOUN,
  LAST_YEAR,
  LEAD,
  LEAD_ACTION,
  LEAD_QUOTATION,
  LINE_BREAK,
  NO_LEAD,
  NO_LEAD_OPENING,
  NOTE_MARKER,
  OPENING_SALUTATION,
  PART_BLANK,
  SENTENCE,
  SHORTCOMINGS_HEADING,
  SHORTCOMINGS_SENTENCE,
  THIS_YEAR,
  TURNING_HEADING,
  YEAR,
} from './patterns.ts'

tell(
  'the head of a lead',
  LEAD,
  ['扩大内需。甲', '扩大内需：甲', '扩大内需——甲', `${'甲'.repeat(40)}。`],
  [
    '扩大。甲',
    '扩大内需；甲',
    '扩大内需！甲',
    '扩大内需',
    `${'甲'.repeat(41)}。`,
    '扩大内需—甲。',
    '扩大\n内需。',
  ],
)
tell(
  'an action',
  LEAD_ACTION,
  ['加快发展', '推进改革', '着力稳增长', '聚焦产业'],
  ['主要目标', '目标任务', '我加快'],
)
tell(
  'a label that is no lead',
  LABEL_NOUN,
  ['主要目标', '总体要求', '责任单位', '适用范围'],
  ['目标引领', '扩大内需', '要求严格'],
)
takes('a quotation within a lead', LEAD_QUOTATION, [
  ['抓“两园”建设', '“两园”'],
  ['落实《规划》', '《规划》'],
])
tell(
  'a quotation within a lead',
  LEAD_QUOTATION,
  ['“甲”'],
  ['“”', '“两园', '《规划', `“${'甲'.repeat(31)}”`, `《${'甲'.repeat(31)}》`],
)
tell(
  'with what no lead begins',
  NO_LEAD_OPENING,
  [
    '我们要实干',
    '我市经济',
    '全县上下',
    '各位代表',
    '这一年',
    '其中三项',
    '其次抓好',
    '五年来成效',
    '几年来',
    '今年是',
    '下一步',
    '总的看',
    '总之',
    '综上所述',
    '主要是',
    '主责单位',
    '责任单位',
    '附表',
    '根据规定',
    '2024年',
    '２０',
    '（一）',
    '【甲】',
    '[1]',
  ],
  [
    '扩大内需',
    '抓我们的工作',
    '全面深化改革',

    '主动作为',
    '优化营商环境',
  ],
)
tell(
  'what no lead has',
  NO_LEAD,
  [
    '增长5',
    '增长５',
    '提高％',
    '这是关键',
    '取得了成绩',
    '我们要',
    '必须抓好',
    '好吗',
    '是谁呢',
    '抓吧',
    '也是如此',
    '也有',
    '就是要',
    '就要',
    '还是',
    '还有',
    '三亿元',
    '增长到',
    '抓甲，抓乙，抓丙',
  ],
  ['扩大内需', '坚持实事求是', '国是咨询', '了解民情', '好吗啡', '抓甲，抓乙', '办好呢子', '吧台', '也好'],
)
takes('a salutation before other words', OPENING_SALUTATION, [
  ['各位代表！实干', '各位代表！'],
  ['尊敬的各位领导：实干', '尊敬的各位领导：'],
  ['各位代表、各位委员，实干', '各位代表、各位委员，'],
  ['同志们，实干', '同志们，'],
  ['各位代表，同志们!实干', '各位代表，同志们!'],
  ['各位列席人员,实干', '各位列席人员,'],
  ['各位代表同志们：实干', '各位代表同志们：'],
])
tell(
  'a salutation before other words',
  OPENING_SALUTATION,
  [],
  ['各位代表', '请各位代表：', '各位市民：', '各位代表们：', '尊敬的代表：'],
)
takes('the marker of a note', NOTE_MARKER, [
  ['两园[3]', '[3]'],
  ['两园［12］', '［12］'],
  ['两园〔注1〕', '〔注1〕'],
])
tell('the marker of a note', NOTE_MARKER, [], ['两园[]', '两园[甲]', '两园3', '[1234]', '〔2024〕'])
takes('a break of a line', LINE_BREAK, [
  ['甲 \n　乙', ' \n　'],
  ['甲\n乙', '\n'],
])
tell('what no name ends in', CUT_STOP, ['甲，', '甲；', '甲 ', '甲、'], ['甲', '甲，乙', '甲。'])
takes('what announces', ANNOUNCING_END, [
  ['总体要求是', '是'],
  ['我的建议为', '建议为'],
  ['主要建议是', '建议是'],
])
tell(
  'what announces',
  ANNOUNCING_END,
  [],
  ['任务就是', '目标正是', '也是', '便是', '还是', '是目标', '建议为主'],
)
takes('a year', YEAR, [
  ['2024年工作', '2024年'],
  ['在二〇二四年', '二〇二四年'],
  ['二零二四年', '二零二四年'],
  ['二○二四年', '二○二四年'],
])
tell('a year', YEAR, [], ['1998年', '2024', '20年', '二四年', '二〇甲四年', '2O24年'])
tell(
  'the year of the report',
  THIS_YEAR,
  ['今年工作', '本年度重点工作', '本年的主要任务', '本年目标'],
  ['今年以来', '今年上半年', '今年前三季度', '本年度收入', '明年工作'],
)
tell('the year before', LAST_YEAR, ['去年工作', '上年', '上一年'], ['今年', '上半年'])
tell(
  'a turn to what comes',
  TURNING_HEADING,
  ['下一步打算', '下阶段工作', '今后工作'],
  ['从今后起', '下一个项目', '以下一步'],
)
tell(
  'a heading of what falls short',
  SHORTCOMINGS_HEADING,
  ['存在的问题', '面临困难', '主要的困难', '主要矛盾和问题', '存在一些差距'],
  ['存在', '问题整改', '主要目标', '解决存量困难'],
)
tell(
  'a sentence of what falls short',
  SHORTCOMINGS_SENTENCE,
  [
    '我们清醒看到',
    '清醒地认识到',
    '也要看到发展中的问题',
    '还应当认识到不少短板',
    '也必须意识到差距',
    '还看到困难',
    '存在不少困难',
    '面临着挑战',
    '仍有一些不足',
    '还有诸多短板',
  ],
  [
    '看到问题',
    '也要看到成绩',
    '还要看到成绩。问题已解决',
    '存在问题',
    '有不少困难',
    '仍有问题',
    '清醒的头脑',
  ],
)
takes('a sentence', SENTENCE, [
  ['抓早；抓小。', '抓早；'],
  ['抓小', '抓小'],
  ['抓早\n抓小', '抓早'],
])
takes('a blank between words', PART_BLANK, [
  ['省长 王予波', ' '],
  ['报告　 一九九年', '　 '],
  ['报告 1.甲', ' '],
  ['报告 （一）', ' '],
])
tell(
  'a blank between words',
  PART_BLANK,
  [],
  ['名 词', '省长 王', '长 王予波', 'AB CD', '报告 12', '省长王予波'],
)
