import { expect, it } from 'vitest'
import { takes, tell } from '../testing/patterns.ts'
import {
  ARTICLE,
  BLANK,
  BREADCRUMB,
  CAPTION,
  CLOCK,
  DATE,
  DATE_FRAME,
  DOTTED_DATE,
  FIRST_ARTICLE,
  FIRST_CLAUSE,
  FOREWORD,
  HEAD_YEAR,
  LINE_STOP,
  MONTH,
  OPENING_SALUTATION,
  PAGE_BUTTONS,
  PAGE_LABEL,
  REPORTING,
  SITE_NAME,
  SPACED_CHAR,
} from './patterns.ts'

/** Reads a list of texts without blanks. */
const words = (text: string) => text.trim().split(/\s+/u)

tell('a blank', BLANK, [' ', '\t', '\n', '\u3000', '\u200b'], ['', '甲', 'a', '_'])
tell(
  'a character of Latin words and numbers',
  SPACED_CHAR,
  words('A z é 1 . , ; : ( ) / + -'),
  words('甲 （ 、 _ * = 。'),
)
tell(
  'a salutation that runs on',
  OPENING_SALUTATION,
  words(
    '各位代表：现在 位代表，现在 各位代表,现在 各位委员、各位 同志们！ 同志们! 各位代表们:现在 各位同志们：现在',
  ),
  words('现在各位代表： 各位代表现在 代表：现在 各位来宾： 同志们'),
)
tell(
  'the first article',
  FIRST_ARTICLE,
  words('第一编总则 第一章总则 第一条为了'),
  words('第一节 见第一章 第一 第十一条'),
)
takes('the number of an article', ARTICLE, [
  ['第一条为了', '第一条'],
  ['第一百二十三条', '第一百二十三条'],
  ['第二〇条', '第二〇条'],
  ['第12条', '第12条'],
  ['第123条之一', '第123条'],
])
tell(
  'the number of an article',
  ARTICLE,
  [],
  words('见第一条 第条 第1234条 第甲条 第一二三四五六七条 第一章'),
)
tell(
  'the first chapter of a standard',
  FIRST_CLAUSE,
  ['1范围', '1.范围', '1．范围', '1 范围', '1\u3000范围', '1.   范围', '1    范围'],
  ['11范围', '1.1范围', '见1范围', '1.    范围', '1Scope', '1、范围', '2范围'],
)
tell(
  'a heading that opens the text',
  FOREWORD,
  words('前言 引言 序言 导言 概述 摘要 总则 导语 编者按 目录 目次'),
  words('前言部分 本前言 目录一 总目录 总则与附则 概述一'),
)
tell('the stop of a line', LINE_STOP, words('好。 好： 好: 好！ 好；'), words('好 好， 好。好 好、'))

tell(
  'a way through a site',
  BREADCRUMB,
  [
    ...words(
      '位置：首页 位置: 当前位置：首页 您现在的位置： 您所在的位置： 你当前所在的位置： 目前位置： 的的位置：',
    ),
    ...words('首页>公开 首页＞公开 首页»公开 首页›公开 首页|公开 首页/公开 首页→公开'),
    ...words('政务>公开>报告 政务＞公开»报告 政务›公开→报告'),
  ],
  words('我的位置： 见位置： 位置在 网首页>公开 政务>公开 >> 政务>>公开 首页公开'),
)
tell(
  'a label of a web page',
  PAGE_LABEL,
  [
    ...words('来源： 信息来源： 文章来源： 稿件来源： 新闻来源： 内容来源： 图片来源： 来源:'),
    ...['来 源：', '字 号：', '字\u3000体：', '分 享：', '索 引 号：', '文 号：', '标 题：', '名 称：'],
    ...words(
      '作者： 记者： 全媒体记者： 通讯员： 编辑： 责任编辑： 责编： 审核： 校对： 初审： 复审： 终审： 签发：',
    ),
    ...words(
      '时间： 日期： 发布时间： 发布日期： 发表时间： 更新时间： 成文日期： 印发日期： 公开日期： 生成日期： 录入时间：',
    ),
    ...words(
      '发布机构： 发布单位： 发布人： 发布： 公开方式： 公开形式： 公开类型： 发文机关： 发布机构： 发文机构：',
    ),
    ...words(
      '阅读： 阅读数： 阅读量： 阅读次数： 浏览： 浏览次数： 点击： 点击率： 访问： 访问量： 字号： 字号大小： 字体：',
    ),
    ...words(
      '分享： 分享到： 分享至： 索引号： 主题词： 主题分类： 文号： 发文字号： 有效性： 关键词： 视力保护色：',
    ),
    ...words('标题： 名称： 收藏： 打印： 扫一扫： 字数： 热度： 评论：'),
    ...words(
      '报告|来源： 报告｜来源： 报告]来源： 报告】来源： 报告)来源： 报告）来源： [来源： 【来源： (来源： （来源：',
    ),
    ...['报告 来源：', '报告\u3000来源：', '来源 ：', '来源\u3000\u3000：', '报告 （来源：'],
  ],
  [
    '经费来源：',
    '来源',
    '来源   ：',
    '主要时间：',
    '主题：',
    '发文：',
    '公开：',
    '在编辑：',
    '、来源：',
    '发布来：',
  ],
)
tell(
  'a line of buttons',
  PAGE_BUTTONS,
  [
    ...words(
      '打印 打印本页 打印此页 关闭 关闭窗口 关闭本页 收藏 收藏本页 分享到 分享至 分享 下载 全屏 加大 减小 还原 特大',
    ),
    ...words(
      '字号：大中小 【打印】【关闭】 A+A- 大|中|小 大｜中｜小 登录/注册 [打印] (打印) （打印） 字体:大 A＋ 首页',
    ),
    ...words('微信微博QQ空间 繁体简体 无障碍长者版 适老化 朗读语音播报'),
    '打印 关闭',
    '打印\u3000关闭',
    '大'.repeat(40),
  ],
  ['', '打印机', '大中小学', '请打印', '大'.repeat(41), '打印、关闭'],
)
tell(
  'the name or the address of a site',
  SITE_NAME,
  words('东江市政府网 门户网站 官方网站：东江 政府网： www.a http:// https:// a.gov a.gov.cn a.com/ a.org'),
  words('政府网格管理 政府网站建设 部门网 wwwa http a.government a.company agov'),
)
tell(
  'the caption of a picture',
  CAPTION,
  [
    ...words(
      '记者李某摄 本报记者李某摄） 通讯员李某供图 摄影师李某图 摄影李某摄。 特约李某摄) 供图：李某摄影 图片李某摄',
    ),
    ...words('新华社李某摄影 日报图 融媒体拍摄 ／李某／摄 李某/摄 图为会场 （图为会场） 资料图 ，资料图片'),
    ...['李某 摄', '图片。李某 摄。', ' 李某 摄）', '\u3000李某 摄', '新闻/李某 摄)', '李 某 摄'],
    `记者${'李'.repeat(40)}摄`,
  ],
  [
    ...words('记者李某 摄影 李某摄 记者摄了像 会场图为 意图为何 记者李某摄像'),
    ...['李 摄', 'A李某 摄', '李某 摄了', `记者${'李'.repeat(41)}摄`, `记者李某${'，'.repeat(40)} 摄`],
  ],
)
tell(
  'that somebody gives the report',
  REPORTING,
  words('作政府工作报告 做政府工作报告。 做了工作报告。 作了政府工作报告 市长作工作报告'),
  words('政府工作报告 作政府工作报告的 作报告 作政府工作报告，'),
)

takes('a date', DATE, [
  ['于2026年1月8日印发', '2026年1月8日'],
  ['2026年12月31日', '2026年12月31日'],
  ['二〇二六年十二月三十日', '二〇二六年十二月三十日'],
  ['二○二六年一月八日', '二○二六年一月八日'],
  ['二零二六年一月八日', '二零二六年一月八日'],
  ['二Ｏ二O年一月八日', '二Ｏ二O年一月八日'],
])
tell('a date', DATE, [], words('26年1月8日 2026年1月 2026年一百月8日 二六年一月八日 2026年1月日 年1月8日'))
takes('a date with signs', DOTTED_DATE, [
  ['于2026.1.8印发', '2026.1.8'],
  ['2026-01-08', '2026-01-08'],
  ['2026/1/8', '2026/1/8'],
  ['2026．12．31', '2026．12．31'],
])
tell('a date with signs', DOTTED_DATE, [], words('12026.1.8 2026.1-8 2026.1.888 2026,1,8 26.1.8 2026.1'))
takes('a month', MONTH, [
  ['于2026年1月印发', '2026年1月'],
  ['2026年12月', '2026年12月'],
  ['二〇二六年十二月', '二〇二六年十二月'],
  ['二Ｏ二O年一月', '二Ｏ二O年一月'],
])
tell('a month', MONTH, [], words('2026年1月8日 26年1月 2026年 二六年一月 2026年月'))
tell('a time of day', CLOCK, words('9:30 09：30 8日9:30'), words('9:3 时：30 9.30 930'))
takes('a year', HEAD_YEAR, [
  ['2026年政府工作报告', '2026年'],
  ['于1998年', '1998年'],
  ['2026.1.8', '2026'],
  ['二〇二六年', '二〇二六年'],
  ['二○二六年', '二○二六年'],
  ['二零一六年', '二零一六年'],
  ['二ＯO六', '二ＯO六'],
])
tell('a year', HEAD_YEAR, [], words('1826年 三〇二六年 二一二六年 20年 二〇年'))

it.each([
  ['——2026年1月8日', '2026年1月8日'],
  ['（2026年1月8日）', '2026年1月8日'],
  ['——（2026年1月8日)', '2026年1月8日'],
  ['[2026年1月8日]', '2026年1月8日'],
  ['【〔2026年1月8日〕】', '2026年1月8日'],
  ['(-–2026年1月8日', '2026年1月8日'],
  ['（（（（（2026年1月8日', '（2026年1月8日'],
  ['2026年1月8日）））', '2026年1月8日）'],
  ['2026-1-8', '2026-1-8'],
  ['2026年（1月）8日', '2026年（1月）8日'],
])('the date of %s in its frame is %s', (line, bare) => {
  expect(line.replace(DATE_FRAME, '')).toBe(bare)
})
