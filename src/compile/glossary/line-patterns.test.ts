import { describe, expect, it } from 'vitest'
import {
  ARTICLE,
  ARTICLE_TERM,
  ARTICLE_TERM_ON,
  LISTED_LINE,
  NO_NAME_ALONE,
  PAGE_LABEL,
  RULE_LINE,
  SENTENCE_LINE,
  TERMS_ARTICLE,
  TRAILER,
} from './patterns.ts'
import { misread, times } from './testing/misread.ts'

describe('a line of an appendix', () => {
  it('is one of a list', () => {
    const are = [
      '1）好',
      '（12）好',
      '（十二）好',
      '１２）好',
      '[12]好',
      '【1】好',
      '12.好',
      '3．好',
      '12、好',
      '十二、好',
      '①好',
      '一是好',
    ]
    const but = ['好1）', '某）好', '[某]好', '1.2好', '某、好', '某是好', '好', '[1某', '（1好']
    expect(misread(LISTED_LINE, { are, but })).toEqual([])
  })

  it('is of the page around it', () => {
    const are = [
      '信息来源：某',
      '来源',
      '编辑：某',
      '浏览次数：1',
      '浏览量：1',
      '点击：1',
      '点击数：1',
      '主办：某',
      '主办单位：某',
    ]
    const but = ['某来源：某', '来源地：某', '主办某：某']
    expect(misread(PAGE_LABEL, { are, but })).toEqual([])
  })

  it('is no name', () => {
    const are = [
      '河长制。',
      '河长：制',
      '河\t长',
      '（河长制）',
      '—河长制',
      '2024年12月某',
      '12.5%',
      '第十二章某',
      '第3条',
    ]
    const but = [
      '河长制',
      '河（长制）',
      '河长—制',
      '某2024年1月',
      '2024年河长制',
      '12.5%某',
      '某12',
      '某第一章',
      '第某章',
      times(30),
    ]
    expect(misread(NO_NAME_ALONE, { are, but })).toEqual([])
  })

  it('is a sentence', () => {
    const are = ['由领导任河长。', '由领导任河长！', '由“领导任河长。”', '（由领导任河长。）', '任河长制。']
    const but = ['由领导任河长', '由领导任河长。某', '任河长。', '。。。。。']
    expect(misread(SENTENCE_LINE, { are, but })).toEqual([])
  })

  it('closes the text', () => {
    const are = [
      '完',
      '（完）',
      '全文完】',
      '此件公开发布',
      '2024年12月15日',
      '（2024年1月5日）',
      '——————',
      '※',
      '3',
      '第12页',
      '12页',
    ]
    const but = [
      '某完',
      '完某',
      '某2024年1月5日',
      '2024年1月5日某',
      '24年1月5日',
      '2024年1月',
      '—某—',
      times(81, '—'),
      '某3',
      '3某',
      '1234',
    ]
    expect(misread(TRAILER, { are, but })).toEqual([])
  })

  it('is the rule of a drawn table', () => {
    const are = ['|---|:-:|', '---', '| --- | --- |', times(300, '-')]
    const but = ['|--某', '某---', '--', '名词|---', '---某']
    expect(misread(RULE_LINE, { are, but })).toEqual([])
  })
})

describe('an article of a law', () => {
  it('has a number', () => {
    const are = ['第三条 本法', '第一百二十条　本法', '第12条之一  本法']
    const but = ['见第三条 本法', '第某条 本法', '第三条本法', '第三条之某 本法', '第三条之']
    expect(misread(ARTICLE, { are, but })).toEqual([])
  })

  it('lists the terms of the law', () => {
    const are = [
      '本办法下列用语的含义：',
      '在本办法中下列用语是指:',
      '用语：',
      '下列法律术语的含义如下：',
      `本法用语${times(20)}：`,
    ]
    const but = [
      '某用语：',
      '本办法，下列用语：',
      '本办法下列用语',
      '本办法下列用语：某',
      '本办法下列用语；含义：',
      `用语${times(21)}：`,
    ]
    expect(misread(TERMS_ARTICLE, { are, but })).toEqual([])
  })

  it.each([
    ['本法所称数据，是指记录。', '本法所称', '数据', '，'],
    ['在本条例中所称的数据是指记录。', '在本条例中所称的', '数据', ''],
    ['本法所称数据（含备份）包括记录。', '本法所称', '数据（含备份）', ''],
    ['本法所称数据指记录。', '本法所称', '数据', ''],
  ])('defines a name: %s', (text, lead, name, pause) => {
    expect(ARTICLE_TERM.exec(text)?.groups).toEqual({ lead, name, pause })
  })

  it('defines a name in a further paragraph', () => {
    expect(ARTICLE_TERM_ON.exec('数据处理，包括存储。')?.groups).toEqual({
      lead: '',
      name: '数据处理',
      pause: '，',
    })
    expect(ARTICLE_TERM_ON.exec('数据（含备份），是指记录。')?.groups?.name).toBe('数据（含备份）')
    const but = [
      '数据处理包括存储。',
      '数据、处理，包括存储。',
      `${times(25)}，包括存储。`,
      '数据（），包括存储。',
    ]
    expect(misread(ARTICLE_TERM_ON, { are: [], but })).toEqual([])
  })

  it('defines none in other sentences', () => {
    const but = [
      '所称数据，是指记录。',
      '某本法所称数据，是指记录。',
      '本法，所称数据，是指记录。',
      '本法所称数据。是指记录',
      '本法所称，是指记录',
    ]
    expect(misread(ARTICLE_TERM, { are: [], but })).toEqual([])
  })
})
