import { describe, expect, it } from 'vitest'
import { readPlace } from './place.ts'

const place = (text: string, known: readonly string[] = []) =>
  readPlace({ text, print: text }, (name) => known.includes(name))

describe('the place that a text begins with', () => {
  it.each([
    ['湖南省永州市零陵区人民政府工作报告', '湖南省永州市零陵区', '湖南省永州市零陵区', 'county', '431102'],
    ['湖南2024年预算', '湖南', '湖南省', 'province', '430000'],
    ['关于永州市2025年计划', '永州市', '永州市', 'prefecture', '431100'],
    ['关于印发零陵区规划', '零陵区', '零陵区', 'county', '431102'],
    ['2025年永州市政府工作报告', '永州市', '永州市', 'prefecture', '431100'],
    ['中共永州市委员会报告', '永州市', '永州市', 'prefecture', '431100'],
    ['松河县人民政府', '松河县', '松河县', 'county', null],
    ['东江市南湖区第六届人民代表大会', '东江市南湖区', '东江市南湖区', 'county', null],
    ['青石镇2025年工作报告', '青石镇', '青石镇', 'township', null],
    ['北山新区财政预算', '北山新区', '北山新区', null, null],
    ['松河自治县人民法院', '松河自治县', '松河自治县', 'county', null],
    ['河东街道本级预算', '河东街道', '河东街道', 'township', null],
    ['某县的情况', '某县', '某县', 'county', null],
    ['××区情况', '××区', '××区', 'county', null],
  ] as const)('is read in %s', (text, name, print, level, code) => {
    expect(place(text)).toMatchObject({ text: name, print, level, code })
  })

  it.each([
    '全市人民政府',
    '各区人民政府',
    '我县人民政府',
    '市本级2024年预算',
    '社区2024年预算',
    '超市2024年预算',
    '集镇2024年预算',
    '农村地区2024年预算',
    '松河县的情况',
    '市场监督管理局',
    '政府工作报告',
    '',
  ])('is none of %j', (text) => {
    expect(place(text)).toBeNull()
  })

  it('is a name that is known without more', () => {
    expect(place('松河县的情况', ['松河县'])?.text).toBe('松河县')
    expect(place('东江市松河县的情况', ['东江市松河县'])?.text).toBe('东江市松河县')
  })

  it('says where it stands', () => {
    expect(place('关于2025年永州市计划草案的报告')).toMatchObject({ start: 7, end: 10 })
  })

  it('is shown as it is printed where its name is whole, and with the sign of its level where it is not', () => {
    const known = () => false
    expect(readPlace({ text: '松河县人民政府', print: '松河縣人民政府' }, known)?.print).toBe('松河縣')
    expect(readPlace({ text: '湖南2024年', print: '湖南2024年' }, known)?.print).toBe('湖南省')
  })

  it.each([
    ['省', 'province'],
    ['自治区', 'province'],
    ['特别行政区', 'province'],
    ['市', 'prefecture'],
    ['州', 'prefecture'],
    ['自治州', 'prefecture'],
    ['盟', 'prefecture'],
    ['地区', 'prefecture'],
    ['县', 'county'],
    ['区', 'county'],
    ['旗', 'county'],
    ['自治县', 'county'],
    ['自治旗', 'county'],
    ['镇', 'township'],
    ['乡', 'township'],
    ['街道', 'township'],
    ['新区', null],
    ['开发区', null],
  ])('has the level of its sign: %s is a %s', (sign, level) => {
    expect(place(`松东${sign}人民政府`)).toMatchObject({ text: `松东${sign}`, level, code: null })
  })

  it.each([
    ['永州市零陵区的情况', '永州市零陵区'],
    ['湖南省永州市零陵区的情况', '湖南省永州市零陵区'],
    ['永州市朝阳区的情况', '永州市'],
    ['永州市朝阳区人民政府', '永州市朝阳区'],
    ['零陵区永州市的情况', '零陵区'],
    ['东县人民政府', '东县'],
    ['湖南省', '湖南省'],
    ['湖南人民政府', '湖南'],
  ])('is read as far as each division lies within the one before: %s', (text, name) => {
    expect(place(text)?.text).toBe(name)
  })

  it('is not looked for behind sixteen characters of others', () => {
    const parts = (first: number, second: number) => `${'松'.repeat(first)}市${'江'.repeat(second)}区`
    expect(place(`${parts(7, 7)}河东街道人民政府`)?.text).toBe(`${parts(7, 7)}河东街道`)
    expect(place(`${parts(7, 8)}河东街道人民政府`)).toBeNull()
    expect(place(`${parts(7, 8)}人民政府`)?.text).toBe(parts(7, 8))
  })
})
