import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { levelled } from '../testing/samples.ts'
import { unpackNumerals } from './numeral-groups.ts'
import { findPlainList, isPlain } from './plain-list.ts'

/** Finds the members of a list within a text; `isWhole` tells whether the list is the definition’s own. */
function find(label: string, text: string, { list = text, isWhole = true } = {}) {
  const start = text.indexOf(list)
  const span = { start, end: start + list.length }
  const members = findPlainList(levelled(text), span, unpackNumerals(label), isWhole)
  return members?.map((member) => sliceSpan(text, member)) ?? null
}

/** So many clauses of two characters. */
const clauses = (count: number) =>
  '修路架桥通水植树办学建院养老治河拆违种花'.slice(0, 2 * count).match(/../gu) ?? []

describe('a plain list of another length', () => {
  it.each([
    ['“四大工程”', '修路、架桥和通水', ['修路', '架桥', '通水']],
    ['“四大工程”', '修路、架桥', ['修路', '架桥']],
    ['“一网三工程”', '修路、架桥', ['修路', '架桥']],
    ['“三费”', '会议费、培训费、差旅费和接待费', ['会议费', '培训费', '差旅费', '接待费']],
    ['“三费”', '用公款安排的会议费、培训费', ['会议费', '培训费']],
    ['“三大工程”', '城里的路、乡下的桥', ['城里的路', '乡下的桥']],
    ['“四大工程”', '修路、在全县所有各乡镇架设公路桥人行桥', ['修路', '在全县所有各乡镇架设公路桥人行桥']],
  ])('is found for %s in %s', (label, text, expected) => {
    expect(find(label, text)).toEqual(expected)
  })

  it.each([
    ['the right number', '“三大工程”', '修路、架桥、通水'],
    ['the right number with 和', '“三大工程”', '修路、架桥和通水'],
    ['the right number, 和 within the last', '“三大工程”', '修路、架桥、通水和电'],
    ['nothing', '“四大工程”', '、'],
    ['one thing', '“四大工程”', '修路'],
    ['two things without 、', '“四大工程”', '修路和架桥'],
    ['an open list', '“四大工程”', '修路、架桥等'],
    ['an open member', '“四大工程”', '修路等、架桥'],
    ['prose', '“四大工程”', '为修路、架桥'],
    ['a stop within', '“四大工程”', '修路、架桥，通水'],
    ['a count within', '“四大工程”', '修路、3座桥'],
    ['和 before the end', '“四大工程”', '修路和架桥、通水'],
    ['和 in the first of three', '“五大工程”', '修路和架桥、通水、植树'],
    ['和 in the second of three', '“五大工程”', '修路、架桥和通水、植树'],
    ['what a 的 frames behind three', '“四大工程”', '修路、架桥、通水、植树、办学的资金'],
    ['what a 的 frames', '“四大工程”', '修路、架桥的资金'],
    ['a long member', '“四大工程”', '修路、在全县所有各乡镇村架设公路桥人行桥'],
    ['a list with its own numeral', '“三级两类”', '省、市、县三级、甲类'],
    ['ones', '“一网一窗”', '受理、审批、办结'],
  ])('is none of %s', (_, label, text) => {
    expect(find(label, text)).toBeNull()
  })

  it.each([
    ['“三个专项行动”', '专项行动', true],
    ['“三个行动”', '行动', true],
    ['“一网三个行动”', '行动', true],
    ['“三个专项行动”', '重点行动', false],
    ['“三大动”', '动员', false],
  ])(
    'within a definition of %s counts in marks before the counted words alone: %s',
    (label, after, isFound) => {
      const found = find(label, `“饮净水、控噪声”${after}`, { list: '饮净水、控噪声', isWhole: false })
      expect(found).toEqual(isFound ? ['饮净水', '控噪声'] : null)
    },
  )
})

describe('many clauses', () => {
  it.each([
    [6, 7],
    [6, 9],
    [9, 6],
    [7, 6],
  ])('are a list: %i of %i', (count, promised) => {
    expect(find(`${promised}件实事`, clauses(count).join('，'))).toEqual(clauses(count))
  })

  it.each([
    ['as many as promised', 6, 6],
    ['too few for one', 5, 8],
    ['too few promised', 8, 5],
    ['far too few', 6, 10],
    ['far too many', 10, 6],
  ])('are none that are %s: %i of %i', (_, count, promised) => {
    expect(find(`${promised}件实事`, clauses(count).join('，'))).toBeNull()
  })

  it('have at most thirty characters each, and are closed', () => {
    const withLast = (last: string) => [...clauses(5), last].join('，')
    expect(find('8件实事', withLast('建'.repeat(30)))).toHaveLength(6)
    expect(find('8件实事', withLast('建'.repeat(31)))).toBeNull()
    expect(find('8件实事', withLast('建院等'))).toBeNull()
    expect(find('8件实事', withLast('建院、养老'))).toHaveLength(6)
  })
})

describe('a plain member', () => {
  it.each(['修路', '“建设年”', '一个平台', '三农', '清单'])('is one like %s', (text) => {
    expect(isPlain(levelled(text), { start: 0, end: text.length })).toBe(true)
  })

  it.each([
    '修路，架桥',
    '修路。',
    '修路；架桥',
    '一图：作战图',
    '修路等工程',
    '3座桥',
    '2',
    '两个平台',
    '十条',
    '三级',
  ])('is none like %s', (text) => {
    expect(isPlain(levelled(text), { start: 0, end: text.length })).toBe(false)
  })
})
