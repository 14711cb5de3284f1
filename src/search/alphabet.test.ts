import { describe, expect, it } from 'vitest'
import { KEYS_SCHEMA } from '../model/search-keys.ts'
import { alphabetMaker, buildAlphabet } from './alphabet.ts'

const KEYS = {
  schema: KEYS_SCHEMA,
  folds: '區区兩两',
  readings: { si: '四4', qu: '区', zhong: '重', chang: '长', he: '河', zhi: '制', jia: '+' },
  others: { chong: '重', qu: '取' },
  names: { 河长制: 'he zhang zhi', 三重: 'san zhong|chong', 四·区: 'si - qu', 重长: 'zhong' },
}
const build = () => buildAlphabet(KEYS)

describe('an alphabet', () => {
  it('folds a text: traditional characters as simplified ones, without quotation marks, with their places', () => {
    const { text, offsets } = build().fold('“四區”Ａ兩')
    expect(text).toBe('四区a两')
    expect([...offsets]).toEqual([1, 2, 4, 5, 6])
    expect(build().foldText('“四區”Ａ兩')).toBe('四区a两')
    expect(build().foldText('四区')).toBe('四区')
  })

  it('leaves the last character of an odd list of forms alone', () => {
    const odd = buildAlphabet({ ...KEYS, folds: '區区兩' })
    expect(odd.foldText('區兩')).toBe('区兩')
    expect(buildAlphabet({ ...KEYS, folds: '' }).foldText('區')).toBe('區')
  })

  it('reads a name as its own entry says, else each character as usual', () => {
    const { readingsOf } = build()
    expect(readingsOf('河长制')).toEqual([['he'], ['zhang'], ['zhi']])
    expect(readingsOf('河长')).toEqual([['he'], ['chang']])
    expect(readingsOf('三重')).toEqual([['san'], ['zhong', 'chong']])
    expect(readingsOf('四·区')).toEqual([['si'], [], ['qu']])
    expect(readingsOf('未4')).toEqual([[], ['si']])
    expect(readingsOf('')).toEqual([])
  })

  it('reads a name as usual where its entry is of another length', () => {
    expect(build().readingsOf('重长')).toEqual([['zhong'], ['chang']])
  })

  it('knows no entry for what only every object has', () => {
    expect(build().readingsOf('constructor')).toEqual([...'constructor'].map(() => []))
    expect(build().lettersOf('constructor')).toBe('constructor')
  })

  it('writes a name in letters by its likeliest readings; signs and what is not read are left out', () => {
    const { lettersOf } = build()
    expect(lettersOf('河长制')).toBe('hezhangzhi')
    expect(lettersOf('长河')).toBe('changhe')
    expect(lettersOf('三重')).toBe('sanzhong')
    expect(lettersOf('四·区')).toBe('siqu')
    expect(lettersOf('4区a+未')).toBe('4quajia')
  })

  it('tells the characters of a syllable, those that are usually read so first', () => {
    const { charsOf } = build()
    expect([charsOf('qu'), charsOf('chong'), charsOf('he'), charsOf('xyz')]).toEqual(['区取', '重', '河', ''])
  })

  it('has every syllable, usual or not', () => {
    expect([...build().syllables].sort()).toEqual(['chang', 'chong', 'he', 'jia', 'qu', 'si', 'zhi', 'zhong'])
  })

  it('is made for other names from the same characters', () => {
    const make = alphabetMaker(KEYS)
    expect(make({}).lettersOf('河长制')).toBe('hechangzhi')
    expect(make({ 河长: 'he zhang' }).lettersOf('河长')).toBe('hezhang')
  })
})
