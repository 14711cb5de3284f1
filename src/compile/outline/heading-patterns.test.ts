import { takes, tell } from '../testing/patterns.ts'
import {
  APPENDIX_OPENING,
  ARTICLE,
  ARTICLE_TITLE,
  BLANK_PAGE,
  BOX,
  DECIMAL_SUB,
  DECIMAL_TOP,
  HEADING_MARKERS,
  ITEM_MARKER,
  LEAD_STOPS,
  LEADER_PAGE,
  MARKER_ALONE,
  MARKER_STOP,
  NO_HEADING,
  PAGE_ALONE,
  PART_BLANK,
  QUOTED_HEADING,
  RUN_IN_HEADING,
  RUN_IN_TITLE,
  SHORTCOMINGS_SENTENCE,
  TABLE,
} from './patterns.ts'

tell(
  'an appendix of two figures',
  APPENDIX_OPENING,
  ['附件十二', '附件123', '附录A', '附件：（草案）'],
  ['附件1：抓好，', '附件1抓好'],
)
tell('a box of two figures', BOX, ['专栏12 项目', '专栏十二 项目'], ['专栏123项目', '见专栏1'])
tell('a table of two figures', TABLE, ['表12 指标', '表1-12 指标', '表十二 指标'], ['表123指标', '见表1'])
tell('a number of two figures alone', MARKER_ALONE, ['第12章', '第十二节'], ['第12章甲'])

takes('an article', ARTICLE, [
  ['第十二条之十一 适用', '第十二条之十一 '],
  ['第一条\u3000\u3000为了', '第一条\u3000\u3000'],
])
tell('the title of an article', ARTICLE_TITLE, ['（用水）管理', '【用水】管理'], ['管理（用水）管理'])
takes('a section of a standard', DECIMAL_SUB, [
  ['12.10 要求', '12.10 '],
  ['5.1\u3000\u3000要求', '5.1\u3000\u3000'],
])
takes('a chapter of a standard', DECIMAL_TOP, [
  ['1. 范围', '1. '],
  ['1\u3000\u3000范围', '1\u3000\u3000'],
])
const [part, division, chapter, section, , , , inner] = HEADING_MARKERS.map(({ pattern }) => pattern)
takes('a part', part!, [['第12部分 甲', '第12部分 ']])
takes('a division of a part', division!, [
  ['第十二分编 合同', '第十二分编 '],
  ['第二分编：\u3000合同', '第二分编：\u3000'],
  ['第二分编合同', '第二分编'],
])
takes('a chapter', chapter!, [
  ['第12章 甲', '第12章 '],
  ['第二章：\u3000甲', '第二章：\u3000'],
])
takes('a section', section!, [
  ['第十二节 甲', '第十二节 '],
  ['第12节 甲', '第12节 '],
  ['第二节：\u3000甲', '第二节：\u3000'],
])
takes('an inner number', inner!, [
  ['（12）甲', '（12）'],
  ['12）甲', '12）'],
])
takes('the number of an item', ITEM_MARKER, [
  ['十一是甲', '十一是'],
  ['十一要甲', '十一要'],
  ['第十一，甲', '第十一'],
])
tell('the stop behind a number', MARKER_STOP, ['一、', '1.', '1．', '1：', '1:'], ['一、甲', '一', '（一）'])
tell(
  'a line that is no heading',
  NO_HEADING,
  [
    ...[
      '（甲',
      '(甲',
      '—甲',
      '-甲',
      '【甲',
      '2026年1月工作',
      '2026年12月工作',
      '于2026年1月8日',
      '于2026年12月31日）',
    ],
    ...[
      '来源东江',
      '作者甲',
      '时间甲',
      '发布甲',
      '编辑甲',
      '专栏甲',
      '附图1',
      '图 1',
      '表一',
      '附表一',
      '抓好。',
      '抓:好',
    ],
  ],
  [
    ...[
      '甲（乙）',
      '甲2026年1月工作',
      '甲2026年1月8日的工作',
      '甲6年1月8日',
      '26年1月工作',
      '工作来源',
      '抓专栏',
    ],
    ...['甲表1', '表现', '抓好、抓实'],
  ],
)
tell(
  'a heading that begins with a quotation',
  QUOTED_HEADING,
  ['“甲”工作', '“甲”ABC工作', '“甲”A工作', '《甲》工作'],
  ['抓“甲”工作', '“甲”A工', '“甲”是工作', '“甲”，工作', '“甲”A，工作'],
)

takes('a page behind a blank', BLANK_PAGE, [
  ['一、回顾 第 5页', ' 第 5页'],
  ['一、回顾 5 页', ' 5 页'],
  ['前言 ⅠⅡ', ' ⅠⅡ'],
])
takes('a page behind dots', LEADER_PAGE, [
  ['一、回顾……第 5页', '……第 5页'],
  ['一、回顾……5 页', '……5 页'],
  ['前言……ⅠⅡ', '……ⅠⅡ'],
])
tell('a page alone', PAGE_ALONE, ['第 5页', '5 页', '第5 页'], ['第 5页甲', '甲5'])
takes('a blank between parts', PART_BLANK, [['工作回顾 12.抓好', ' ']])
takes('a heading within a line', RUN_IN_HEADING, [
  ['好 一、甲', '一、'],
  ['好。十一、甲', '十一、'],
  ['好。（十一）甲', '（十一）'],
])
takes('the heading of a glossary within a line', RUN_IN_TITLE, [
  ['《报告》中名词解释：1.甲', '《报告》中名词解释：'],
  ['名词解释（ 1）甲', '名词解释'],
  ['注：  [1]甲', '注：  '],
  ['注：[ 1 ]甲', '注：'],
])
tell('the heading of a glossary within a line', RUN_IN_TITLE, [], ['加注：1.甲', '名词解释工作'])
tell(
  'what ends a lead',
  LEAD_STOPS,
  ['。', '：', ':', '—', '，', ',', '；', ';', ' ', '\u3000'],
  ['甲', '、', 'a'],
)
tell('a turn to what falls short', SHORTCOMINGS_SENTENCE, ['还有不少突出的问题'], ['还有不少。问题'])
