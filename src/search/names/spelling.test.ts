import { describe, expect, it } from 'vitest'
import { KEYS_SCHEMA } from '../../model/search-keys.ts'
import { buildAlphabet } from '../alphabet.ts'
import { END, gramOf, START, syllablesGram } from '../index/grams.ts'
import { buildSyllabary, cutIntoInitials, cutIntoSyllables, plainLetters } from './letters.ts'
import {
  findSpelling,
  initialsOf,
  levelInitial,
  levelSounds,
  spelledGramsOf,
  typedForms,
  unitsOf,
} from './spelling.ts'

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
    // A character without a letter of its own, one with two readings, and one whose readings begin alike.
    const read = (readings: readonly string[]) =>
      initialsOf({ at: 0, plain: '重', char: '重', readings, typed: readings })
    expect(read(['qu'])).toEqual(['q'])
    expect(read(['zhong', 'chong'])).toEqual(['z', 'c'])
    expect(read(['lv', 'lu'])).toEqual(['l'])
    expect(read(['neng', 'leng'])).toEqual(['l'])
    expect(initialsOf(unitsOf('n', alphabet)[0]!)).toEqual(['l'])
  })

  it('in units: what is typed by itself or by how it is read, and no signs', () => {
    expect(unitsOf('“四·绿', alphabet)).toEqual([
      { at: 1, plain: '四', char: '4', readings: ['si'], typed: ['si'] },
      { at: 3, plain: '绿', char: '绿', readings: ['lv'], typed: ['lv', 'lu', 'lyu'] },
    ])
    expect(unitsOf('a', alphabet)).toEqual([{ at: 0, plain: 'a', char: 'a', readings: [], typed: [] }])
  })

  it('in readings before initials, at the beginning before the middle', () => {
    const unit = (char: string, ...readings: readonly string[]) => ({
      ...{ at: 0, plain: char, char, readings },
      typed: readings,
    })
    // The third reads gong whole, the first only begins with g.
    const units = [unit('改', 'gai'), unit('o'), unit('工', 'gong'), unit('工', 'gong')]
    expect(findSpelling('gong', units)).toEqual({ start: 2, end: 3, initials: 0 })
    expect(findSpelling('go', units)).toEqual({ start: 2, end: 3, initials: 0 })
    expect(findSpelling('gg', units.slice(1))).toEqual({ start: 1, end: 3, initials: 1 })
    expect(findSpelling('gogg', units)).toEqual({ start: 0, end: 4, initials: 2 })
    expect(findSpelling('gx', units)).toBeNull()
    expect(spell('qc', '区城两区城')).toEqual({ start: 0, end: 2, initials: 1 })
    expect(findSpelling('g', [])).toBeNull()
    // Where one of two readings leads nowhere the other is taken.
    expect(findSpelling('xianx', [unit('先', 'xi', 'xian'), unit('x')])).toEqual({
      start: 0,
      end: 2,
      initials: 0,
    })
  })

  it('by one letter or two of a double initial, but by no whole reading as an initial', () => {
    expect(spell('zhh', '重河')).toEqual({ start: 0, end: 2, initials: 1 })
    expect(spell('zh', '重河')).toEqual({ start: 0, end: 1, initials: 0 })
    expect(spell('zhe', '重河')).toEqual({ start: 0, end: 2, initials: 1 })
    expect(spell('ah', '安河')).toEqual({ start: 0, end: 2, initials: 1 })
    expect(
      findSpelling('aa', [
        { at: 0, plain: '啊', char: '啊', readings: ['a'], typed: ['a'] },
        { at: 1, plain: '啊', char: '啊', readings: ['a'], typed: ['a'] },
      ]),
    ).toEqual({ start: 0, end: 2, initials: 0 })
  })
})

describe('what a name is found by when it is spelled', () => {
  const pair = (first: string, second: string) => gramOf(first.charCodeAt(0), second.charCodeAt(0))

  it('are its initials, their neighbours, and the neighbours of its sounds', () => {
    expect(spelledGramsOf(unitsOf('河城', alphabet))).toEqual([
      ...[104, pair(START, 'h'), syllablesGram(START, 'he')],
      ...[99, pair('h', 'c'), syllablesGram('he', 'cel')],
      ...[pair('c', END), syllablesGram('cel', END)],
    ])
  })

  it('are those of a digit and of how it is read', () => {
    const grams = spelledGramsOf(unitsOf('2法', alphabet))
    expect(grams).toEqual([
      ...[50, pair(START, '2'), 101, pair(START, 'e')],
      ...[syllablesGram(START, '2'), syllablesGram(START, 'er')],
      ...[102, pair('2', 'f'), pair('e', 'f'), syllablesGram('2', 'fa'), syllablesGram('er', 'fa')],
      ...[pair('f', END), syllablesGram('fa', END)],
    ])
  })

  it('are not those of the digit that a numeral stands for, beyond its initial', () => {
    const grams = spelledGramsOf(unitsOf('四', alphabet))
    expect(grams).toContain(pair(START, '4'))
    expect(grams).not.toContain(syllablesGram(START, '4'))
    expect(grams).toContain(syllablesGram(START, 'si'))
  })

  it.each([
    ['zhongchengshi', 'zolcelsi'],
    ['nv', 'lu'],
    ['lingling', 'lillil'],
    ['hefei', 'hefei'],
  ])('are the same for sounds that many do not tell apart: %s as %s', (letters, sound) => {
    expect(levelSounds(letters)).toBe(sound)
  })

  it('begin alike with n and l', () => {
    expect([levelInitial('nong'), levelInitial('long'), levelInitial('zhong')]).toEqual(['l', 'l', 'z'])
  })

  it('may be typed with v, u or yu', () => {
    expect(typedForms('lve')).toEqual(['lve', 'lue', 'lyue'])
    expect(typedForms('lu')).toEqual(['lu'])
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
