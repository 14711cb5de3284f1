import { describe, expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  APPENDIX_OPENING,
  BLANK_PAGE,
  BOX,
  CONTENTS_FIELD,
  CONTENTS_HEADING,
  HEADING_SIGNS,
  ITEM_BOUNDARY,
  LABEL,
  LEADER_PAGE,
  LISTED,
  MARKER_ALONE,
  NOTES,
  PAGE_ALONE,
  PAGE_CONTROLS,
  PAGE_END,
  PARAGRAPH_GAP,
  TABLE,
} from './patterns.ts'

tell(
  'the heading of a table of contents',
  CONTENTS_HEADING,
  [
    '目录',
    '目次',
    '目錄',
    '【目录】',
    '（目录）',
    '[目录]',
    '目录：',
    '图目录',
    '图表目录',
    'CONTENTS',
    'contents:',
  ],
  ['本目录', '目录一', '目', '图表图目录', '题目'],
)
tell(
  "Word's field of contents",
  CONTENTS_FIELD,
  [
    '一、回顾 PAGEREF _Toc123',
    'PAGEREF   _Toc',
    'HYPERLINK \\l “_Toc124”',
    'HYPERLINK \\l _Toc1',
    'HYPERLINK  \\l  "_Toc',
    'TOC \\o',
    'TOC   \\o',
  ],
  ['PAGEREF_Toc', 'HYPERLINK “_Toc', 'HYPERLINK \\l甲', '见 TOC \\o', 'TOC'],
)
takes('the page after dots', LEADER_PAGE, [
  ['一、回顾……………2', '……………2'],
  ['一、回顾…12', '…12'],
  ['一、回顾⋯⋯1', '⋯⋯1'],
  ['一、回顾...3', '...3'],
  ['一、回顾．．．．3', '．．．．3'],
  ['一、回顾······（5）', '······（5）'],
  ['一、回顾_____ 5', '_____ 5'],
  ['一、回顾。。。5', '。。。5'],
  ['一、回顾. . . . 5', '. . . . 5'],
  ['一、回顾…… - 5 -', '…… - 5 -'],
  ['一、回顾……　　第 5 页', '……　　第 5 页'],
  ['一、回顾……第5页', '……第5页'],
  ['前言……IV', '……IV'],
  ['前言……Ⅳ', '……Ⅳ'],
  ['一、回顾…………（ 1024 ）', '…………（ 1024 ）'],
])
tell(
  'the page after dots',
  LEADER_PAGE,
  ['甲…1'],
  [
    '一、回顾..3',
    '一、回顾……',
    '一、回顾……2项',
    '一、回顾 2',
    '一、回顾……12345',
    '一、回顾……第',
    '. . 5',
    '甲甲-5',
  ],
)
takes('the page after a blank', BLANK_PAGE, [
  ['一、回顾\t2', '\t2'],
  ['一、回顾　　12', '　　12'],
  ['一、回顾 第2页', ' 第2页'],
  ['一、回顾 第 2 页', ' 第 2 页'],
  ['一、回顾    -2-', '    -2-'],
  ['一、回顾 （ 2 ）', ' （ 2 ）'],
  ['一、回顾 —2—', ' —2—'],
  ['前言 IX', ' IX'],
  ['前言 Ⅸ', ' Ⅸ'],
  ['一、回顾（2）', '（2）'],
  ['一、回顾(1024)', '(1024)'],
  ['一、回顾25', '25'],
])
tell(
  'the page after a blank',
  BLANK_PAGE,
  [],
  ['一、回顾', '一、回顾2页', '回顾2.5', '回顾1234', '回顾 2项', '12', '回顾（12345）'],
)
tell(
  'what a line with a page ends in',
  PAGE_END,
  ['回顾2', '回顾IV', '回顾（2）', '回顾(2)', '第2页', '-2-'],
  ['回顾', '回顾。'],
)
tell(
  'a page number alone',
  PAGE_ALONE,
  ['2', '第2页', '第 2 页', '- 2 -', '（2）', '…………2', 'IV', '1024'],
  ['2项', '甲2', '第', '页', '12345', '2、', 'IVXIVXI'],
)
tell(
  'a gap between paragraphs',
  PARAGRAPH_GAP,
  ['\n　　', '\n\t', '\n\n', '\n \n', '\n　\t\n'],
  ['\n', ' \n ', '甲\n乙'],
)
tell(
  'a label',
  LABEL,
  ['主办单位：甲', '电话: 1', '甲乙:'],
  ['甲：', '一二三四五六七八九十一：', '甲，乙：', '见主办。单位：', '电话'],
)
tell(
  'the controls of a page',
  PAGE_CONTROLS,
  [
    '上一页',
    '尾页',
    '返回顶部',
    '打印本页',
    '打印',
    '点此打印',
    '关闭窗口',
    '字号：大',
    '分享到',
    '分享：',
    '您当前的位置：',
    '位置:',
    '请扫一扫',
  ],
  ['返回家乡', '打印设备', '关闭产能', '文字', '分享经验', '项目选址，位置：', '地理位置优越'],
)
tell(
  'the number of a part alone',
  MARKER_ALONE,
  ['第一章', '第 2 章', '第十二部分', '第３编', '第一节', '第一篇'],
  ['第一章总则', '见第一章', '第章', '第一条', '第1234章', '一章'],
)
tell(
  'a box of projects',
  BOX,
  ['专栏', '专栏1', '专栏 12 重点项目', '专 栏三：重点', '专栏重点项目', '专栏“两园”', '专栏１'],
  ['见专栏1', '专栏A', '专题栏', '专栏，甲'],
)
tell('notes', NOTES, ['注：', '附注:', '备注：'], ['注', '加注：', '注：甲', '附备注：'])
tell(
  'the title of a table',
  TABLE,
  ['表1', '表 1 主要指标', '附表二：主要指标', '表1-2 指标', '表 1.2、指标', '表1主要指标', '表十二'],
  [
    '表',
    '见表1',
    '表1。',
    '表1 主要指标。',
    '表1 甲，乙',
    '表彰一批',
    '表1A',
    '表123',
    `表1 ${'甲'.repeat(61)}`,
  ],
)
takes('an appendix', APPENDIX_OPENING, [
  ['附件', '附件'],
  ['附件1', '附件1'],
  ['附 录 A', '附 录 A'],
  ['附表一 重点项目清单', '附表一 重点项目清单'],
  ['附件２：重点项目清单', '附件２：重点项目清单'],
  ['附件1《规划》', '附件1《规划》'],
  ['附件：（草案）', '附件：（草案）'],
])
tell(
  'an appendix',
  APPENDIX_OPENING,
  [],
  ['见附件1', '附件1：抓好工作。', '附件1 甲，乙', '附近', '附件1234', '附件1甲', `附件1 ${'甲'.repeat(62)}`],
)
tell(
  'a list of appendices',
  LISTED,
  ['1.甲表', '：1. 甲表', '： １ ．甲', '12、甲'],
  ['甲1.', '1甲', '123.甲', '.甲'],
)
tell(
  'what stands before the number of an item',
  ITEM_BOUNDARY,
  ['。', '；', '：', '”', '）', ' ', '　', '、'],
  ['甲', 'A', '1', '“'],
)
describe('signs in which two printings of a heading may differ', () => {
  it('are taken out', () => {
    expect('一、 “两园”　建设（一）：'.replace(HEADING_SIGNS, '')).toBe('一两园建设一')
  })
})
