import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { fold } from '../../text/fold.ts'
import { levelled } from '../testing/samples.ts'
import { readOpening } from './entry-opening.ts'
import { labelCut } from './label-cut.ts'
import { splitOtherNames } from './other-names.ts'

/** Cuts a text into name and definition; `used` are the names that the report uses. */
function cut(text: string, style = 'dot', used: readonly string[] = []) {
  const names = new Set(used.map(fold))
  const found = labelCut(text, style, (name) => names.has(fold(name)))
  return found && [text.slice(found.start ?? 0, found.end), text.slice(found.next)]
}

describe('a name in an entry with a number', () => {
  it.each([
    ['河长制：由领导任河长。', '河长制', '由领导任河长。'],
    ['【河长制】：由领导任河长。', '河长制', '由领导任河长。'],
    ['【河长制】由领导任河长。', '河长制', '由领导任河长。'],
    ['本集团 指 某某公司', '本集团', '某某公司'],
    [
      'UUID 通用唯一识别码（Universally Unique Identifier）',
      'UUID',
      '通用唯一识别码（Universally Unique Identifier）',
    ],
    ['什么是河长制？答：由领导任河长。', '河长制', '由领导任河长。'],
    ['何谓河长制? 由领导任河长。', '河长制', '由领导任河长。'],
    ['河长制是指由领导任河长。', '河长制', '是指由领导任河长。'],
    ['河长制，是指由领导任河长。', '河长制', '是指由领导任河长。'],
    ['河长制，即由领导任河长。', '河长制', '即由领导任河长。'],
    ['河长制——由领导任河长。', '河长制', '由领导任河长。'],
    ['河长制　由领导任河长。', '河长制', '由领导任河长。'],
    ['河长制\t由各级领导任河长。', '河长制', '由各级领导任河长。'],
    ['“四上”企业，规模以上企业的统称。', '“四上”企业', '规模以上企业的统称。'],
    ['“两重”“两新”是指四项工作。', '“两重”“两新”', '是指四项工作。'],
    ['河长制（湖：长制）：由领导任河长。', '河长制（湖：长制）', '由领导任河长。'],
    ['“一河：一长”：由领导任河长。', '“一河：一长”', '由领导任河长。'],
    ['河长制', '河长制', ''],
    ['河长制。由领导任河长。', '河长制', '由领导任河长。'],
    ['河长制，由领导任河长。', '河长制', '由领导任河长。'],
  ])('ends in %s', (text, name, definition) => {
    expect(cut(text)).toEqual([name, definition])
  })

  it.each([
    ['河长制 由领导任河长。', ['河长制'], '河长制', '由领导任河长。'],
    ['河长制由领导任河长。', [], null, null],
    ['河长制包括三级河长。', ['河长制'], '河长制', '包括三级河长。'],
    ['综合指数是一组指标。', ['综合', '综合指数'], '综合指数', '是一组指标。'],
    ['基本支出反映单位支出，包括：人员经费。', ['基本支出'], '基本支出', '反映单位支出，包括：人员经费。'],
    [
      '河长制，由各级领导负责治理，职责是：巡河。',
      ['河长制'],
      '河长制',
      '由各级领导负责治理，职责是：巡河。',
    ],
  ])('ends where a name does that the report uses: %s', (text, used, name, definition) => {
    expect(cut(text, 'dot', used)).toEqual(name === null ? null : [name, definition])
  })

  it.each(['', '其中，河长负责巡河。该制度好。', '一、经济类'])('is not made up in %j', (text) => {
    expect(cut(text, 'han')).toBeNull()
  })
})

describe('a name without number', () => {
  it.each([
    ['河长制：由领导任河长。', [], ['河长制', '由领导任河长。']],
    ['“四上”企业：规模以上企业。', [], ['“四上”企业', '规模以上企业。']],
    ['河长制是指由领导任河长。', [], ['河长制', '是指由领导任河长。']],
    ['河长制，由领导任河长。', ['河长制'], ['河长制', '由领导任河长。']],
    ['河长制即由领导任河长。', ['河长制'], ['河长制', '即由领导任河长。']],
    ['河长制——由领导任河长。', ['河长制'], ['河长制', '由领导任河长。']],
    ['“河长制”', ['河长制'], ['“河长制”', '']],
    ['“河长制”是指由领导任河长。', ['河长制'], ['“河长制”', '是指由领导任河长。']],
  ])('ends in %s, used %j', (text, used, expected) => {
    expect(cut(text, 'none', used)).toEqual(expected)
  })

  it.each([
    ['河长制，由领导任河长。', []],
    ['河长制——由领导任河长。', []],
    ['什么是河长制？由领导任河长。', []],
    ['河长制', ['河长制']],
    ['这是指由领导任河长。', []],
    ['推行河长制，压实责任：各级领导任河长。', []],
    ['在全市范围内全面推行由各级党政负责同志担任的河长治理制度体系建设：好。', []],
    ['本办法是指由领导任河长。', []],
  ])('is none in %s, used %j', (text, used) => {
    expect(cut(text, 'none', used)).toBeNull()
  })
})

describe('where several marks may end a name', () => {
  it.each([
    ['河长制是指甲——乙：丙。', '河长制', '是指甲——乙：丙。'],
    ['河长制：甲——乙。', '河长制', '甲——乙。'],
    ['河长制：是指由领导任河长。', '河长制', '是指由领导任河长。'],
    ['好事。河长制：由领导任河长。', '好事', '河长制：由领导任河长。'],
    ['：河长制：由领导任河长。', '：河长制', '由领导任河长。'],
    ['河长　由领导任。', '河长', '由领导任。'],
    ['《河长制》 由领导任河长。', '《河长制》', '由领导任河长。'],
    ['推行，《河长制》 由领导任河长。', '推行', '《河长制》 由领导任河长。'],
    ['河长制泛指各级领导任河长', '河长制', '泛指各级领导任河长'],
    ['河长制泛指各级领导任河长。', '河长制', '泛指各级领导任河长。'],
    ['河长好，泛指各级领导任河长', '河长好', '泛指各级领导任河长'],
    ['“河长制”是由领导任河长的制度。', '“河长制”', '是由领导任河长的制度。'],
    [
      '“落实河湖管理保护属地责任的长效机制”工作，由领导任。',
      '“落实河湖管理保护属地责任的长效机制”工作',
      '由领导任。',
    ],
    ['。河长制，由领导任。', '。河长制', '由领导任。'],
    ['河长制（省。市）由领导任，好。', '河长制（省。市）由领导任', '好。'],
  ])('the first that no other stands before does: %s', (text, name, definition) => {
    expect(cut(text)).toEqual([name, definition])
  })

  it.each([
    ['河长制，由各级领导负责治理：巡河。', '河长制，由各级领导负责治理', '巡河。'],
    ['河长制，由各级领导来负责治理：巡河。', '河长制', '由各级领导来负责治理：巡河。'],
    ['“河长”制，职责：巡河。', '“河长”制', '职责：巡河。'],
    ['“河长制”即制度：好。', '“河长制”', '即制度：好。'],
    ['河长制即制度：好。', '河长制即制度', '好。'],
    ['“河长制”和制度：好。', '“河长制”和制度', '好。'],
    ['河长制，职责“巡河”：好。', '河长制，职责“巡河”', '好。'],
  ])('a used name ends before a colon only where a clause begins: %s', (text, name, definition) => {
    expect(cut(text, 'dot', ['河长制'])).toEqual([name, definition])
  })

  it('the longest used name is taken', () => {
    expect(cut('“河长制”即制度：好。', 'dot', ['河长制', '河长制即制度'])).toEqual(['“河长制”即制度', '好。'])
    const text = '基本支出反映单位支出是好事。'
    expect(cut(text, 'dot', ['基本支出', '基本支出反映单位支出'])?.[0]).toBe('基本支出反映单位支出')
    expect(cut(text, 'dot', ['基本支出'])?.[0]).toBe('基本支出')
  })

  it.each(['dot', 'none'])(
    'of one that is quoted no more than the quotation, if no mark stands later: %s',
    (style) => {
      const used = ['河长制', '河长制是好事']
      expect(cut('“河长制”是好事，反映民意', style, used)).toEqual(['“河长制”', '是好事，反映民意'])
      expect(cut('“河长制”是好事，反映民意。', style, used)).toEqual(['“河长制”是好事', '反映民意。'])
    },
  )

  it.each([
    ['河长制：职责反映民意。', '河长制：职责'],
    ['河长制：反映民意。', '河长制：'],
    ['河长制。林长反映民意。', '河长制。林长'],
  ])('no used name reaches over a colon or a stop: %s', (text, used) => {
    expect(cut(text, 'dot', [used])?.[0]).toBe('河长制')
  })

  it.each([
    ['综合指数高。', ['综合'], null],
    ['综合性指数高。', ['综合性', '综合性指数'], null],
    ['综合性指数高。', ['综合性'], ['综合性', '指数高。']],
    ['“综合”指数高。', ['综合'], ['“综合”', '指数高。']],
    ['“综合”指数高。', ['综合', '综合指数'], ['“综合”', '指数高。']],
    ['全县“综合”指数高。', ['全县综合', '全县综合指数'], ['全县“综合”', '指数高。']],
    ['河长包括三级河长。', ['河长'], ['河长', '包括三级河长。']],
    ['河长制包括三级河长。', ['河长制', '河长制包括'], ['河长制', '包括三级河长。']],
    ['河长制。', ['河长制'], null],
    ['河长制。 ', ['河长制'], null],
    ['河长制是', ['河长制'], ['河长制是', '']],
    ['河长制 ', ['河长制'], ['河长制 ', '']],
  ])('a used name is none within a word or before nothing: %s, used %j', (text, used, expected) => {
    expect(cut(text, 'dot', used)).toEqual(expected)
  })
})

describe('a name is so long', () => {
  const long = (count: number) => '甲'.repeat(count)

  it.each([
    ['before a colon, with a number', 90, '：好。', 'dot'],
    ['before a colon, without number', 30, '：好。', 'none'],
    ['before the end of a cell, without number', 30, '\t由各级领导任河长。', 'none'],
    ['alone in its line', 40, '', 'dot'],
    ['before a stop', 16, '。由领导任河长。', 'dot'],
  ])('at most %s: %i', (_, most, after, style) => {
    expect(cut(long(most) + after, style)?.[0]).toBe(long(most))
    expect(cut(long(most + 1) + after, style)).toBeNull()
  })

  it('that it ends behind a short sentence in a cell', () => {
    expect(cut(`${long(31)}\t由各级领导，任河长。`)?.[0]).toBe(long(31))
    expect(cut('河长制\t由领导，任河长。', 'none')).toEqual(['河长制', '由领导，任河长。'])
    expect(cut('河长制\t甲乙丙丁戊己', 'none')).toEqual(['河长制', '甲乙丙丁戊己'])
    expect(cut('河长制\t甲乙丙丁戊', 'none')).toBeNull()
  })
})

describe('a name is none', () => {
  it.each([
    ['in nothing', '', 'dot'],
    ['in nothing without number', '', 'none'],
    ['that may head a group', '经济类', 'han'],
    ['that may head a group in brackets', '经济类', 'hanRound'],
    ['that points back', '该制度泛指各级领导。', 'dot'],
    ['that points back before a stop', '该制度。由各级领导任河长。', 'dot'],
  ])('%s: %j', (_, text, style) => {
    expect(cut(text, style)).toBeNull()
  })

  it.each([
    ['“河长制”', [], ['“河长制”', '']],
    ['“河长制”即由领导任河长。', [], null],
    ['“河长制”即由领导任河长。', ['河长制'], ['“河长制”', '即由领导任河长。']],
    ['“河长制”是由领导任河长。', ['河长制'], ['“河长制”', '是由领导任河长。']],
    ['“河长”制，由领导任河长。', ['河长制'], ['“河长”制', '由领导任河长。']],
    ['“河长”制，由领导任河长。', [], null],
    ['河长制反映由领导任河长。', ['河长制'], ['河长制', '反映由领导任河长。']],
    ['河长制是由领导任河长。', ['河长制'], null],
    ['河长制。由领导任河长。', ['河长制'], null],
    ['河长制。由领导负责，是指巡河：好。', ['河长制'], ['河长制', '由领导负责，是指巡河：好。']],
  ])(
    'without number unless it is quoted and used, or used before 即: %s, used %j',
    (text, used, expected) => {
      expect(cut(text, 'none', used)).toEqual(expected)
    },
  )
})

describe('the opening of an entry', () => {
  const open = (text: string, style: string | null = null) => {
    const source = levelled(text)
    const found = readOpening({ source, uses: () => false }, { start: 0, end: text.length }, style)
    return (
      found && [
        found.style,
        found.number,
        sliceSpan(source, found.labelSpan),
        sliceSpan(source, found.rest),
        found.isCut,
      ]
    )
  }

  it.each([
    ['1.河长制：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['●河长制：由领导任河长。', ['sign●', null, '河长制', '由领导任河长。', true]],
    ['●1.河长制：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['1.●河长制：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['河长制：由领导任河长。', ['none', null, '河长制', '由领导任河长。', true]],
    ['1.河长制', ['dot', '1', '河长制', '', false]],
    ['1.河长制：', ['dot', '1', '河长制', '', true]],
    ['1.（第2页）河长制：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['1.河长制（第2页）：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['1.P3，河长制：由领导任河长。', ['dot', '1', '河长制', '由领导任河长。', true]],
    ['3.1 河长制\n由领导任河长。', ['point2', '3.1', '河长制', '由领导任河长。', true]],
    ['3.1 河长制：由领导任河长。', ['point2', '3.1', '河长制', '由领导任河长。', true]],
  ])('is read from %j', (text, expected) => {
    expect(open(text)).toEqual(expected)
  })

  it('is of the style asked for, or none', () => {
    expect(open('2.河长制：好。', 'dot')?.[1]).toBe('2')
    expect(open('2.河长制：好。', 'round')).toBeNull()
    expect(open('■河长制：好。', 'sign●')).toBeNull()
    expect(open('河长制：好。', 'dot')).toBeNull()
    expect(open('21.河长制：好。', 'circle')?.[1]).toBe('21')
    expect(open('20.河长制：好。', 'circle')).toBeNull()
  })

  it('is not the names of columns', () => {
    expect(open('简称 指 释义')).toBeNull()
    expect(open('名词　解释')).toBeNull()
  })
})

describe('the other names of a label', () => {
  const split = (text: string) => {
    const source = levelled(text)
    const { labelSpan, aliasSpans } = splitOtherNames(source, { start: 0, end: text.length })
    return [labelSpan, ...aliasSpans].map((span) => sliceSpan(source, span))
  }

  it.each([
    ['河长制', ['河长制']],
    ['事项元 item element', ['事项元', 'item element']],
    ['事项元 item element; IE', ['事项元', 'item element', 'IE']],
    ['事项元 item element；I', ['事项元', 'item element']],
    ['唯一标识（UII）', ['唯一标识', 'UII']],
    ['东江市河道管理条例（以下简称“条例”）', ['东江市河道管理条例', '条例']],
    ['东江市河道管理条例（简称：条例）', ['东江市河道管理条例', '条例']],
    ['唯一标识（英文缩写为UII）', ['唯一标识', 'UII']],
    ['公路养护（项）', ['公路养护（项）', '公路养护']],
    ['零碳园区（一期）', ['零碳园区（一期）']],
    ['RCEP Regional Partnership', ['RCEP Regional Partnership']],
    ['API（Interface）', ['API（Interface）']],
    ['唯一标识（UII） unique identifier', ['唯一标识', 'UII', 'unique identifier']],
  ])('%s gives %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })
})
