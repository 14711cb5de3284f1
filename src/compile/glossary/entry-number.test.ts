import { describe, expect, it } from 'vitest'
import { follows, numberWorth, readEntryNumber } from './entry-number.ts'

const read = (text: string, style: string | null = null) => {
  const found = readEntryNumber(text, style)
  return found && [found.style, found.printed, found.value, text.slice(found.length)]
}

describe('the number that opens an entry', () => {
  it.each([
    ['[1]河长制', 'square', '1', 1],
    ['［１２］ 河长制', 'square', '１２', 12],
    ['^[3]河长制', 'square', '3', 3],
    ['[^3]:河长制', 'square', '3', 3],
    ['【注4】河长制', 'square', '4', 4],
    ['（1）河长制', 'round', '1', 1],
    ['(注1)河长制', 'round', '1', 1],
    ['（十二）河长制', 'hanRound', '十二', 12],
    ['1.河长制', 'dot', '1', 1],
    ['12、河长制', 'dot', '12', 12],
    ['注1：河长制', 'dot', '1', 1],
    ['1 ．  河长制', 'dot', '1', 1],
    ['1）河长制', 'half', '1', 1],
    ['³河长制', 'raised', '³', 3],
    ['¹²河长制', 'raised', '¹²', 12],
    ['A.河长制', 'letter', 'A', 1],
    ['（a）河长制', 'roundLetter', 'a', 1],
    ['Ⅰ、河长制', 'roman', 'Ⅰ', 1],
    ['①河长制', 'circle', '①', 1],
    ['㉑河长制', 'circle', '㉑', 21],
    ['⑴河长制', 'circle', '⑴', 1],
    ['⒈河长制', 'circle', '⒈', 1],
    ['❸河长制', 'circle', '❸', 3],
    ['十一、河长制', 'han', '十一', 11],
    ['1 河长制', 'bare', '1', 1],
    ['01 河长制', 'bare', '01', 1],
    ['3.1 河长制', 'point2', '3.1', 1],
    ['3.2.1 河长制', 'point3', '3.2.1', 1],
    ['12．1 河长制', 'point2', '12．1', 1],
  ])('is read from %s', (text, style, printed, value) => {
    expect(read(text)).toEqual([style, printed, value, '河长制'])
  })

  it('stands right before the name where that is quoted', () => {
    expect(read('3“四上”企业')).toEqual(['glued', '3', 3, '“四上”企业'])
  })

  it.each([
    ['2 河长制', 'bare', 2],
    ['B.河长制', 'letter', 2],
    ['（c）河长制', 'roundLetter', 3],
    ['Ⅱ、河长制', 'roman', 2],
  ])('goes on with the list that %s belongs to', (text, style, value) => {
    expect(read(text, style)?.[2]).toBe(value)
    expect(read(text)).toBeNull()
  })

  it.each([
    '河长制',
    '5G应用',
    'B.C.公司',
    '2026年工作',
    '1 2号线',
    '11 河长制',
    '012 河长制',
    '10000.河长制',
    '',
  ])('is none in %j', (text) => {
    expect(read(text)).toBeNull()
  })

  it('has as many parts as those of its list', () => {
    expect(read('3.2 河长制', 'point2')?.[2]).toBe(2)
    expect(read('3.2.1 河长制', 'point2')?.[0]).not.toMatch(/^point/u)
    expect(read('3.1 河长制', 'dot')?.[0]).not.toMatch(/^point/u)
  })

  it('begins with 1 where it has parts and opens a list', () => {
    expect(read('3.2 河长制')?.[0]).toBe('dot')
  })

  it('is none before a blank where the others have a mark', () => {
    expect(read('1 河长制', 'dot')).toBeNull()
  })
})

describe('what a number is worth', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['十二', 12],
    ['⑫', 12],
    ['⑿', 12],
    ['⒓', 12],
    ['❶', 1],
    ['❿', 10],
    ['Ⅰ', 1],
    ['Ⅻ', 12],
    ['ⅳ', 4],
    ['A', 1],
    ['b', 2],
    ['z', 26],
    ['甲', null],
    ['Ⅼ', null],
    ['AB', null],
  ])('of %s is %s', (printed, value) => {
    expect(numberWorth(printed)).toBe(value)
  })
})

describe('an entry', () => {
  it.each([
    [2, 1, true],
    [4, 1, true],
    [5, 1, false],
    [1, 1, false],
    [1, 2, false],
    [null, null, true],
    [1, null, false],
    [null, 1, false],
  ])('numbered %s may follow one numbered %s: %s', (next, last, expected) => {
    expect(follows(next, last)).toBe(expected)
  })
})
