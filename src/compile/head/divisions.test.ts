import { describe, expect, it } from 'vitest'
import { countDivisions, findDivision, shortForms, superiorOf } from './divisions.ts'

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
})

describe('superiorOf', () => {
  it('leads from county to prefecture to province', () => {
    expect(superiorOf('431102')).toBe('431100')
    expect(superiorOf('431100')).toBe('430000')
    expect(superiorOf('110105')).toBe('110000')
    expect(superiorOf('430000')).toBeNull()
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
  ])('of %s are %j', (name, expected) => {
    expect(shortForms(name)).toEqual(expected)
  })
})
