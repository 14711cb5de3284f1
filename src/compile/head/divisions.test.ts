import { describe, expect, it } from 'vitest'
import {
  allCodes,
  codesOf,
  countDivisions,
  findDivision,
  isDivision,
  levelOfCode,
  nameOfCode,
  shortForms,
  superiorOf,
} from './divisions.ts'

describe('the table of divisions', () => {
  // It is made for the first test alone, which therefore asks for all that is in it.
  it('has full names and short forms, but no group of a municipality’s districts or counties', () => {
    expect([nameOfCode('110100'), nameOfCode('500200'), nameOfCode('429000')]).toEqual([null, null, null])
    expect([nameOfCode('130100'), nameOfCode('110000')]).toEqual(['石家庄市', '北京市'])
    expect([isDivision('湖南省'), isDivision('湖南'), isDivision('县')]).toEqual([true, false, false])
    expect([codesOf('北京市'), codesOf('朝阳区'), codesOf('吉林')]).toEqual([
      ['110000'],
      ['110105', '220104'],
      ['220000', '220200'],
    ])
    expect([codesOf('某省'), codesOf('省直辖县级行政区划')]).toEqual([[], []])
    expect(codesOf('单县')).toEqual(['371722'])
    expect([...countDivisions('零陵区和湖南、冷水滩区').keys()]).toEqual(['零陵区', '湖南', '冷水滩区'])
    expect(allCodes()).toContain('431102')
  })

  it.each([
    ['430000', 'province'],
    ['431100', 'prefecture'],
    ['431102', 'county'],
  ])('has with %s a %s', (code, level) => {
    expect(levelOfCode(code)).toBe(level)
  })
})

describe('findDivision', () => {
  it.each([
    ['湖南省', '430000', 'province'],
    ['湖南', '430000', 'province'],
    ['内蒙古', '150000', 'province'],
    ['吉林', '220000', 'province'],
    ['北京市', '110000', 'province'],
    ['恩施州', '422800', 'prefecture'],
    ['延边', '222400', 'prefecture'],
    ['永州市零陵区', '431102', 'county'],
    ['湖南省永州市零陵区', '431102', 'county'],
    ['南通市通州区', '320612', 'county'],
    ['仙桃市', '429004', 'county'],
    ['单县', '371722', 'county'],
  ])('finds %s', (name, code, level) => {
    expect(findDivision(name)).toMatchObject({ code, level })
  })

  it('gives no code where the name alone does not tell which is meant', () => {
    expect(findDivision('鼓楼区')).toEqual({ name: '鼓楼区', code: null, level: 'county' })
    expect(findDivision('鼓楼区', '南京市')?.code).toBe('320106')
  })

  it.each(['某县', '全市', '社区', '', '市', '永州市某区'])('finds none for %j', (name) => {
    expect(findDivision(name)).toBeNull()
  })

  it.each([
    ['湖南零陵区', '431102'],
    ['江苏省鼓楼区', null],
    ['福建省鼓楼区', '350102'],
    ['福建省福州市鼓楼区', '350102'],
    ['吉林吉林市', '220200'],
    ['吉林市船营区', '220204'],
    ['吉林船营区', '220204'],
    ['吉林省吉林船营区', '220204'],
    ['吉林吉林市船营区', '220204'],
    ['长春朝阳区', '220104'],
    ['海南共和县', '632521'],
    ['海南藏族自治州共和县', '632521'],
    ['内蒙古自治区呼伦贝尔市鄂伦春自治旗', '150723'],
    ['新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县', '653023'],
  ])('finds the last of those named in a row: of %s it is %s', (name, code) => {
    expect(findDivision(name)?.code).toBe(code)
  })

  it.each([
    '湖南省湖南省',
    '湖南省江苏省',
    '北京市北京市',
    '零陵区永州市',
    '朝阳区朝阳区',
    '湖南省鼓楼区',
    '湖南省永州市鼓楼区',
    '湖南省鼓楼区永州市',
    '县',
    '省直辖县级行政区划',
  ])('finds none where the last does not lie within those before: %s', (name) => {
    expect(findDivision(name)).toBeNull()
  })

  it.each([
    ['鼓楼区', '福州市', '350102'],
    ['鼓楼区', '江苏省', null],
    ['鼓楼区', '不存在', null],
    ['零陵区', '永州市', '431102'],
    ['吉林', '吉林省', '220200'],
    ['通州区', '北京市', '110112'],
  ])('finds %s within %s: %s', (name, within, code) => {
    expect(findDivision(name, within)).toMatchObject({ code })
  })

  it.each([
    ['鼓楼区', '湖南省'],
    ['南京市', '南京市'],
  ])('finds no %s within %s', (name, within) => {
    expect(findDivision(name, within)).toBeNull()
  })

  it('means the highest of those with a name', () => {
    expect(findDivision('朝阳')).toEqual({ name: '朝阳市', code: '211300', level: 'prefecture' })
    expect(findDivision('海南')).toEqual({ name: '海南省', code: '460000', level: 'province' })
    expect(findDivision('朝阳区')).toEqual({ name: '朝阳区', code: null, level: 'county' })
  })

  it('stays short for a long name', () => {
    expect(findDivision('北京市'.repeat(2000))).toBeNull()
  })
})

describe('countDivisions', () => {
  it('counts the longest names', () => {
    expect([...countDivisions('零陵区、零陵、永州市零陵区')]).toEqual([
      ['零陵区', 2],
      ['零陵', 1],
      ['永州市', 1],
    ])
  })

  it.each([
    ['湖南省湖南省湖南', { 湖南省: 2, 湖南: 1 }],
    ['我在湖南', { 湖南: 1 }],
    ['湖', {}],
    ['', {}],
    ['湖南永州市永', { 湖南: 1, 永州市: 1 }],
    ['双江拉祜族佤族布朗族傣族自治县', { 双江拉祜族佤族布朗族傣族自治县: 1 }],
  ])('counts those in %j', (text, counts) => {
    expect(Object.fromEntries(countDivisions(text))).toEqual(counts)
  })
})

describe('superiorOf', () => {
  it('leads from county to prefecture to province', () => {
    expect(superiorOf('431102')).toBe('431100')
    expect(superiorOf('431100')).toBe('430000')
    expect(superiorOf('110105')).toBe('110000')
    expect(superiorOf('430000')).toBeNull()
    expect(superiorOf('429004')).toBe('420000')
    expect(superiorOf('500230')).toBe('500000')
    expect(superiorOf('999999')).toBeNull()
  })
})

describe('the short forms of a name', () => {
  it.each([
    ['湖南省', ['湖南']],
    ['恩施土家族苗族自治州', ['恩施', '恩施州']],
    ['内蒙古自治区', ['内蒙古', '内蒙古区']],
    ['冷水滩区', ['冷水滩']],
    ['永州市', []],
    ['单县', []],
    ['湖南', []],
    ['恩施土家族', ['恩施']],
    ['沙市区', []],
    ['城区', []],
    ['香港特别行政区', ['香港']],
    ['延边朝鲜族自治州', ['延边', '延边州']],
    ['新疆维吾尔自治区', ['新疆', '新疆区']],
  ])('of %s are %j', (name, expected) => {
    expect(shortForms(name)).toEqual(expected)
  })
})
