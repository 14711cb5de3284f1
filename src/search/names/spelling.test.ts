import { describe, expect, it } from 'vitest'
import { KEYS_SCHEMA } from '../../model/search-keys.ts'
import { buildAlphabet } from '../alphabet.ts'
import { buildSyllabary, cutIntoInitials, cutIntoSyllables, plainLetters } from './letters.ts'
import { findSpelling, initialsOf, unitsOf } from './spelling.ts'

const alphabet = buildAlphabet({
  schema: KEYS_SCHEMA,
  folds: '區区兩两',
  readings: {
    si: '四4',
    qu: '区',
    liang: '两',
    cheng: '城',
    er: '2',
    liu: '6',
    yi: '1一',
    gong: '工',
    zuo: '作',
    fa: '法',
    lv: '绿率',
    chang: '长',
    he: '河',
    zhi: '制',
    jia: '+',
    san: '3',
    xian: '县',
    xi: '西',
    an: '安',
    zhong: '重',
  },
  others: { chong: '重' },
  names: { 河长制: 'he zhang zhi', 三重: 'san zhong|chong' },
})
const spell = (letters: string, name: string) => findSpelling(letters, unitsOf(name, alphabet))

describe('a name is spelled', () => {
  it.each([
    ['siquliangcheng', '四区两城', { start: 0, end: 4, initials: 0 }],
    ['siquliangch', '四区两城', { start: 0, end: 4, initials: 0 }],
    ['quliang', '四区两城', { start: 1, end: 3, initials: 0 }],
    ['sqlc', '四区两城', { start: 0, end: 4, initials: 3 }],
    ['siqlc', '四区两城', { start: 0, end: 4, initials: 2 }],
    ['si区l城', '四区两城', { start: 0, end: 4, initials: 1 }],
    ['4qu2cheng', '四区两城', { start: 0, end: 4, initials: 0 }],
    ['2614gzf', '2614工作法', { start: 0, end: 7, initials: 2 }],
    ['erliuyisi', '2614工作法', { start: 0, end: 4, initials: 0 }],
    ['lvse', '绿', null],
    ['lu', '绿', { start: 0, end: 1, initials: 0 }],
    ['lyu', '绿', { start: 0, end: 1, initials: 0 }],
    ['lv', '绿', { start: 0, end: 1, initials: 0 }],
    ['hezhangzhi', '河长制', { start: 0, end: 3, initials: 0 }],
    ['hechangzhi', '河长制', null],
    ['chang', '长', { start: 0, end: 1, initials: 0 }],
    ['sanchong', '三重', { start: 0, end: 2, initials: 0 }],
    ['sanzhong', '三重', { start: 0, end: 2, initials: 0 }],
    ['sanjiayi', '3+1', { start: 0, end: 3, initials: 0 }],
    ['xian', '西安', { start: 0, end: 2, initials: 0 }],
    ['xian', '县', { start: 0, end: 1, initials: 0 }],
    ['zhh', '制河', { start: 0, end: 2, initials: 1 }],
    ['siyi', '四（一）', { start: 0, end: 2, initials: 0 }],
    ['x', '四区', null],
  ])('%s in %s', (letters, name, spelling) => {
    expect(spell(letters, name)).toEqual(spelling)
  })

  it('by letters with which it could begin', () => {
    expect(unitsOf('四2', alphabet).map(initialsOf)).toEqual([
      ['4', 's'],
      ['2', 'e'],
    ])
  })
})

describe('letters', () => {
  const syllabary = buildSyllabary(alphabet.syllables)
  const syllables = (letters: string) => cutIntoSyllables(letters, syllabary).map((way) => way.join(' '))
  const mixtures = (letters: string) => cutIntoInitials(letters, syllabary).map((way) => way.join(' '))

  it('are cut into syllables, the longest first, the last perhaps only begun', () => {
    expect(syllables('xian')).toEqual(['xian', 'xi an'])
    expect(syllables('siqulia')).toEqual(['si qu lia'])
    expect(syllables('si区qu')).toEqual(['si 区 qu'])
    expect(syllables('sqlc')).toEqual([])
  })

  it('are cut into syllables, initials and what is no letter', () => {
    expect(mixtures('siqlc')[0]).toBe('si q l c')
    expect(mixtures('2614gzf')[0]).toBe('2 6 1 4 g z f')
    expect(mixtures('zhzh')[0]).toBe('zh zh')
  })

  it('that nothing can be made of are given up at once', () => {
    expect(mixtures('iii')).toEqual([])
    expect(mixtures(`${'a'.repeat(80)}i`)).toEqual([])
    expect(mixtures('an'.repeat(40)).length).toBeLessThanOrEqual(12)
  })

  it.each([
    ['sìqū', 'siqu'],
    ['lǜsè', 'lvse'],
    ['lü', 'lv'],
    ['suanyu', 'suanyu'],
    ['qv', 'qu'],
    ['四区', '四区'],
  ])('%s without their tones are %s', (typed, plain) => {
    expect(plainLetters(typed)).toBe(plain)
  })
})

describe('an alphabet', () => {
  it('makes traditional characters simple and drops what never counts', () => {
    expect(alphabet.fold('“四區兩城”').text).toBe('四区两城')
  })

  it('writes numerals as digits, one for one', () => {
    expect(alphabet.level('四区两城十二')).toBe('4区2城十2')
  })
})
