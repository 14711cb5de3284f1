import { describe, expect, it } from 'vitest'
import { KEYS_SCHEMA } from '../model/search-keys.ts'
import { buildAlphabet } from './alphabet.ts'
import { parseQuery } from './query.ts'

const alphabet = buildAlphabet({ schema: KEYS_SCHEMA, folds: '區区', readings: {}, others: {}, names: {} })
const parse = (text: string) => parseQuery(text, alphabet)

describe('a query', () => {
  it.each(['', ' \n', '“”', '\u200b'])('is nothing for %j', (text) => {
    expect(parse(text)).toBeNull()
  })

  it('is read as a whole and by its words', () => {
    expect(parse(' “園區”　改革 改革 ')).toMatchObject({
      forms: ['園区改革改革'],
      words: [{ plain: '園区' }, { plain: '改革' }],
      letters: null,
    })
  })

  it.each([
    ['二六一四', ['2614']],
    ['十五条', ['十5条', '15条']],
    ['15条', ['15条', '十5条']],
    ['三加一', ['3加1', '3+1']],
    ['3+1', ['3+1', '3加1']],
    ['2023年', ['2023年']],
    ['参加', ['参加']],
  ])('may write the numbers of %s otherwise', (text, forms) => {
    expect(parse(text)?.forms).toEqual(forms)
  })

  it.each([
    ['sìqū', 'siqu'],
    ['si4 qu1', 'siqu'],
    ['2614gzf', '2614gzf'],
    ['SIHAO农村路', 'sihao农村路'],
    ['四hao', '4hao'],
    ['san gai san song', 'sangaisansong'],
  ])('spells %s as %s', (text, letters) => {
    expect(parse(text)?.letters).toBe(letters)
  })

  it('is cut where it is longer than anybody types', () => {
    expect(parse('区'.repeat(10_000))?.forms[0]).toHaveLength(200)
  })

  it('is cut behind the blanks before it, which do not count', () => {
    expect(parse(`${' '.repeat(250)}园区`)?.forms).toEqual(['园区'])
  })

  it('has no word that is nothing but signs, and none twice', () => {
    expect(parse('园区 “” 改革')?.words.map(({ plain }) => plain)).toEqual(['园区', '改革'])
    expect(parse('园区   改革 园区')?.words.map(({ plain }) => plain)).toEqual(['园区', '改革'])
    expect(parse('园区 “”')?.words).toHaveLength(1)
  })

  it('has each word as typed, with its numerals as digits, and as pinyin', () => {
    expect(parse('四区 Liǎng 2')?.words).toEqual([
      { plain: '四区', level: '4区', letters: '4区' },
      { plain: 'liǎng', level: 'liǎng', letters: 'liang' },
      { plain: '2', level: '2', letters: '2' },
    ])
  })

  it.each([
    ['二百三十', ['2百3十', '230']],
    ['十', ['十', '10']],
    ['两城', ['2城']],
    ['二十个', ['2十个', '20个']],
    ['20个', ['20个', '2十个']],
    ['99', ['99', '9十9']],
    ['120', ['120']],
    ['05', ['05']],
    ['7', ['7']],
    ['a加b', ['a加b']],
    ['3加b', ['3加b', '3+b']],
    ['3+b', ['3+b', '3加b']],
    ['增加', ['增加']],
    ['3+', ['3+']],
    ['千百十', ['千百十']],
  ])('may write %s otherwise where that is a number', (text, forms) => {
    expect(parse(text)?.forms).toEqual(forms)
  })

  it.each([
    ['gong1zuo4', 'gongzuo'],
    ['gong6', 'gong6'],
    ['chuang4ye4 2614', 'chuangye2614'],
    ['gongzuo4', 'gongzuo4'],
    ['4gong1', '4gong1'],
    ['lǜ4', 'lv4'],
  ])('reads the tones of %s, a digit behind each syllable', (text, letters) => {
    expect(parse(text)?.letters).toBe(letters)
  })

  it('may be a number, as long as a number stands where a query is read', () => {
    expect(parse('第三条')?.number).toEqual({ value: '3', unit: '条' })
    expect(parse('四区两城')?.number).toBeNull()
    // What lies behind the end of a query is not read.
    const long = parse(`3${' '.repeat(250)}4`)
    expect([long?.forms, long?.number]).toEqual([['3'], { value: '3', unit: null }])
  })
})
