import { describe, expect, it } from 'vitest'
import { formatPinyin, readingsOf, syllablesOf, toneless } from './readings.ts'

describe('the readings of places', () => {
  it.each([
    ['单县', 'shàn xiàn'],
    ['单县经济开发区', 'shàn xiàn jīng jì kāi fā qū'],
    ['蔚县', 'yù xiàn'],
    ['大埔县', 'dà bù xiàn'],
    ['乐亭', 'lào tíng'],
    ['乐陵市', 'lào líng shì'],
    ['喀什地区', 'kā shí dì qū'],
    ['宁都县', 'níng dū xiàn'],
    ['都安瑶族自治县', 'dū ān yáo zú zì zhì xiàn'],
    ['六合区', 'lù hé qū'],
    ['六安', 'lù ān'],
    ['台州', 'tāi zhōu'],
    ['舟曲', 'zhōu qū'],
    ['铅山', 'yán shān'],
    ['番禺', 'pān yú'],
    ['重庆', 'chóng qìng'],
    ['厦门', 'xià mén'],
  ])('%s is read %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })

  it.each([
    ['责任清单县级样本', 'zé rèn qīng dān xiàn jí yàng běn'],
    ['大城市病', 'dà chéng shì bìng'],
    ['快乐清凉一夏', 'kuài lè qīng liáng yī xià'],
    ['经济源头', 'jīng jì yuán tóu'],
    ['样样都安排', 'yàng yàng dōu ān pái'],
  ])('their characters in %s are read %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })

  it.each([
    ['种粮大户', 'zhòng liáng dà hù'],
    ['粮油种植', 'liáng yóu zhòng zhí'],
    ['种业', 'zhǒng yè'],
    ['勒紧裤腰带', 'lēi jǐn kù yāo dài'],
    ['文旅名都', 'wén lǚ míng dū'],
  ])('nor is %s (%s) what a general dictionary says', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })
})

describe('formatPinyin', () => {
  it.each([
    ['2614工作法', 'èr liù yī sì gōng zuò fǎ'],
    ['四区两城', 'sì qū liǎng chéng'],
    ['一主一特', 'yī zhǔ yī tè'],
    ['RCEP核算', 'RCEP hé suàn'],
    ['3+1', 'sān jiā yī'],
    ['3×24', 'sān chéng èr sì'],
    ['0567890', 'líng wǔ liù qī bā jiǔ líng'],
    ['Ａ区３', 'A qū sān'],
    ['“四区”，两城', 'sì qū liǎng chéng'],
    ['GEP核算', 'GEP hé suàn'],
    ['绿色', 'lǜ sè'],
    ['RCEP·GEP', 'RCEP GEP'],
    ['A B', 'A B'],
    ['😀', ''],
    ['', ''],
  ])('reads %s as %s', (name, pinyin) => {
    expect(formatPinyin(name)).toBe(pinyin)
  })
})

describe('readingsOf', () => {
  it('reads each character, those of another script not', () => {
    expect(readingsOf('A区“３')).toEqual([
      { char: 'A', syllable: null },
      { char: '区', syllable: 'qū' },
      { char: '“', syllable: null },
      { char: '3', syllable: null },
    ])
  })

  it('keeps the tones of a dictionary, without those that change before another', () => {
    expect(readingsOf('一个').map(({ syllable }) => syllable)).toEqual(['yī', 'gè'])
    expect(readingsOf('不变').map(({ syllable }) => syllable)).toEqual(['bù', 'biàn'])
  })

  it('has one reading for each character, also for a rare one', () => {
    for (const name of ['𠮷河长', '河长😀', '长江𠮷'])
      expect(readingsOf(name).map(({ char }) => char)).toEqual([...name])
  })
})

describe('syllablesOf', () => {
  it.each([
    ['四长', [['si'], ['chang', 'zhang']]],
    ['4长', [[], ['chang', 'zhang']]],
    ['河长', [['he'], ['zhang']]],
    ['长', [['chang']]],
    ['重庆三重', [['chong'], ['qing'], ['san'], ['zhong']]],
    ['A重', [[], ['zhong']]],
    ['五省', [['wu'], ['sheng', 'xing']]],
    ['四校', [['si'], ['xiao', 'jiao']]],
    ['五区', [['wu'], ['qu']]],
    ['绿', [['lv']]],
    ['', []],
  ])('reads %s as %j', (name, syllables) => {
    expect(syllablesOf(name)).toEqual(syllables)
  })
})

describe('toneless', () => {
  it.each([
    ['zhǎng', 'zhang'],
    ['lǜ', 'lv'],
    ['nǚ', 'nv'],
    ['lü', 'lv'],
    ['lǘ', 'lv'],
    ['lǖ', 'lv'],
    ['āéǐòù', 'aeiou'],
    ['’', ''],
  ])('writes %s as %s', (syllable, plain) => {
    expect(toneless(syllable)).toBe(plain)
  })
})
