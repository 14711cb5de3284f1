import { describe, expect, it } from 'vitest'
import {
  ABBREVIATION,
  ASKED_NAME,
  BRACKETED_ALIAS,
  BRACKETED_NAME,
  CELL_END,
  COLUMN_ROW,
  DEFINING_BLANK,
  DEFINING_PHRASE,
  DEFINING_RUN,
  DEFINING_WORDS,
  JOINED_LABEL,
  LEADING_NUMERAL,
  LEADING_QUOTATION,
  LEADING_QUOTATIONS,
  NUMERAL_NAME,
  POINTED_NAME,
  POINTING_WORD,
  QUOTED_NAME,
  SINGLE_BLANK,
  SPENDING_RANK,
  STOPPED_NAME,
  WIDE_BLANK,
} from './patterns.ts'
import { marked, misread, times } from './testing/misread.ts'

describe('where a name goes over into its definition', () => {
  it('words say so', () => {
    expect(
      misread(DEFINING_WORDS, { are: ['是指某', '，即某', ',系某'], but: ['某是指', '、是某', '，，是某'] }),
    ).toEqual([])
    expect(marked(DEFINING_PHRASE, '某，是指某指的是某，即某,全称某即某；系指某')).toBe(
      '某|，是指|某|指的是|某|，即|某|,全称|某即某；|系指|某',
    )
    expect(marked(DEFINING_RUN, '基本指某')).toBe('基本|指|某')
    for (const word of ['指某', '某指某', '基本指数', '基本即时', '立刻立即某', '某即某'])
      expect(marked(DEFINING_RUN, word)).toBe(word)
    expect(marked(DEFINING_RUN, '基本即某，反映某')).toBe('基本|即|某，|反映|某')
    expect(
      misread(POINTING_WORD, { are: ['该某', '其某', '指某', '是某'], but: ['某该', '某', '全某'] }),
    ).toEqual([])
  })

  it('a question does', () => {
    expect(ASKED_NAME.exec('什么是某甲？ 答：好')?.[0]).toBe('什么是某甲？ 答：')
    expect(ASKED_NAME.exec('何谓某甲?　 好')?.slice(0, 2)).toEqual(['何谓某甲?　 ', '某甲'])
    expect(
      misread(ASKED_NAME, { are: [], but: ['某什么是某？', '什么是？', '什么是某', `什么是${times(41)}？`] }),
    ).toEqual([])
  })

  it('a column does', () => {
    expect(POINTED_NAME.exec('某甲公司  指　 某乙')?.slice(0, 2)).toEqual(['某甲公司  指　 ', '某甲公司'])
    expect(POINTED_NAME.exec('甲 指 乙')?.groups?.name).toBe('甲')
    const but = [
      '甲指乙',
      ' 甲 指 乙',
      '甲：乙 指 丙',
      '甲 指',
      '甲 指乙',
      '：甲 指 乙',
      '甲 指 ',
      `${times(60)} 指 乙`,
    ]
    expect(misread(POINTED_NAME, { are: [`${times(59)} 指 乙`], but })).toEqual([])
    const rows = ['名词　解释', '简称  指 释义内容', '释义项 指　释义']
    expect(
      misread(COLUMN_ROW, { are: rows, but: ['某名词 解释', '名词解释', '名词 解释某', '名词 指解释'] }),
    ).toEqual([])
    expect(marked(CELL_END, '甲\t　 乙\t丙')).toBe('甲|\t　 |乙|\t|丙')
    expect(marked(WIDE_BLANK, '甲乙　丙丁戊　 己\t庚  辛 壬')).toBe('甲乙　丙丁戊|　 |己|\t|庚|  |辛 壬')
    expect(marked(DEFINING_BLANK, '甲　乙\t丙   丁 戊” 己）　庚》 辛')).toBe(
      '甲|　|乙|\t|丙|   |丁 戊”| |己）|　|庚》| |辛',
    )
    expect(marked(SINGLE_BLANK, '甲 乙　丙\t丁')).toBe('甲| |乙|　|丙\t丁')
  })

  it('an abbreviation does', () => {
    expect(ABBREVIATION.exec('UUID-4  唯一码（Universally Unique）。')?.[0]).toBe('UUID-4  ')
    expect(ABBREVIATION.exec('IE 项（Item）')?.groups?.name).toBe('IE')
    const but = [
      'I 项（Item）',
      'uuid 项（Item）',
      '某UUID 项（Item）',
      'UUID项（Item）',
      'UUID 项',
      'UUID 项（某）',
      'UUID 项。某（Item）',
      'UUID 项（Item）某',
      'UUID 项（It某em）',
      'UUID x（Item）',
    ]
    expect(misread(ABBREVIATION, { are: [], but })).toEqual([])
  })

  it('quotation marks or brackets do', () => {
    expect(LEADING_QUOTATIONS.exec('“甲乙”“丙”、“丁”和“戊”某')?.[0]).toBe('“甲乙”“丙”、“丁”和“戊”')
    expect(LEADING_QUOTATIONS.exec('“甲乙”、某')?.[0]).toBe('“甲乙”')
    expect(LEADING_QUOTATION.exec('“甲乙”“丙”')?.[0]).toBe('“甲乙”')
    expect(misread(LEADING_QUOTATION, { are: [], but: ['某“甲”', '“”', '“甲'] })).toEqual([])
    expect(misread(LEADING_QUOTATIONS, { are: [], but: ['某“甲”', '“”', '“甲“乙”'] })).toEqual([])
    expect(BRACKETED_NAME.exec('【甲乙】：好')?.slice(0, 2)).toEqual(['【甲乙】：', '甲乙'])
    expect(BRACKETED_NAME.exec('【甲】好')?.[0]).toBe('【甲】')
    expect(
      misread(BRACKETED_NAME, { are: [], but: ['某【甲】', '【】', `【${times(41)}】`, '【甲【乙】'] }),
    ).toEqual([])
    expect(STOPPED_NAME.exec('“甲乙”企业，好')?.[0]).toBe('“甲乙”企业')
    expect(STOPPED_NAME.exec('“甲”。好')?.[0]).toBe('“甲”')
    expect(
      misread(STOPPED_NAME, {
        are: [],
        but: ['某“甲”，', '“”，', '“甲”：好，', `“甲”${times(11)}，`, '“甲”好'],
      }),
    ).toEqual([])
    expect(
      misread(JOINED_LABEL, {
        are: ['“甲乙”、“丙丁”', '“甲”“乙”和“丙”', '“甲”、\u200b“乙”'],
        but: ['“甲”', '某“甲”“乙”', '“甲”“乙”某', '“甲”某“乙”', '“”“乙”', '“甲”“”'],
      }),
    ).toEqual([])
    expect(marked(QUOTED_NAME, '“甲乙”、“丙”与“”')).toBe('|“甲乙”|、|“丙”|与“”')
  })
})

describe('the parts of a name', () => {
  it('may be numerals', () => {
    expect(
      misread(LEADING_NUMERAL, { are: ['一甲', '“双甲', '3甲'], but: ['甲一', '某“一', '““一'] }),
    ).toEqual([])
    expect(misread(NUMERAL_NAME, { are: ['一甲', '双甲', '3甲'], but: ['甲一', '“一甲'] })).toEqual([])
  })

  it.each([
    ['甲（UII）', 'UII'],
    ['甲(英文缩写为UII 2.0)', 'UII 2.0'],
    ['甲（英文名UII）', 'UII'],
    ['甲（英文UI）', 'UI'],
    ['甲（以下简称“乙丙”）', '乙丙'],
    ['甲（简称：乙丙丁）', '乙丙丁'],
    ['甲（简称乙丙)', '乙丙'],
  ])('may be another name in brackets: %s', (text, alias) => {
    const groups = BRACKETED_ALIAS.exec(text)?.groups
    expect(groups?.short ?? groups?.latin).toBe(alias)
  })

  it('are not whatever stands in brackets', () => {
    const but = [
      '甲（乙丙）',
      '甲（U）',
      '甲（UII）乙',
      '甲（简称乙）',
      '甲（简称“乙丙）丁',
      '甲（2U）',
      '甲（U，I）',
      '甲（简称（乙丙））',
    ]
    expect(misread(BRACKETED_ALIAS, { are: [], but })).toEqual([])
    expect(
      misread(SPENDING_RANK, { are: ['甲（项）', '甲(款)'], but: ['甲（乙）', '甲（项）乙', '甲项'] }),
    ).toEqual([])
  })
})
