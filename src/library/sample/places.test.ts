import { describe, expect, it } from 'vitest'
import { distanceOf, NATION, SAMPLE_PLACES } from './places.ts'

const placeOf = (name: string) => {
  const place = SAMPLE_PLACES.find((one) => one.name === name)
  if (!place) throw new Error(`no place ${name}`)
  return place
}

describe('the places of a sample library', () => {
  it('are the nation, twelve provinces, their cities and three counties of each', () => {
    const count = (level: string) => SAMPLE_PLACES.filter((place) => place.level === level).length
    expect(['nation', 'province', 'prefecture', 'county'].map(count)).toEqual([1, 12, 26, 78])
    expect(SAMPLE_PLACES[0]).toEqual({ name: null, code: null, level: 'nation', above: null })
  })

  it('have names and codes, each code once and within that of the place above', () => {
    const places = SAMPLE_PLACES.filter(({ level }) => level !== 'nation')
    for (const { name, code, level, above } of places) {
      expect(name).toMatch(/^\p{Script=Han}{2,}[省市县区]$/u)
      expect(code).toMatch(/^\d{6}$/)
      if (level === 'province') expect(above).toBe(NATION)
      else expect(code?.startsWith(above?.code?.replace(/(?:00)+$/, '') ?? 'x')).toBe(true)
    }
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length)
    expect(placeOf('零陵区')).toMatchObject({
      ...{
        code: '431102',
        level: 'county',
        above: { name: '永州市', level: 'prefecture', above: { name: '湖南省' } },
      },
    })
  })

  it('are so many steps from each other', () => {
    const far = (one: string, other: string) => distanceOf(placeOf(one), placeOf(other))
    expect(far('零陵区', '零陵区')).toBe(0)
    expect([far('零陵区', '永州市'), far('永州市', '零陵区')]).toEqual([1, 1])
    expect([far('零陵区', '湖南省'), far('湖南省', '零陵区')]).toEqual([2, 2])
    expect(far('零陵区', '冷水滩区')).toBe(2)
    expect(far('零陵区', '株洲市')).toBe(3)
    expect(far('零陵区', '荷塘区')).toBe(4)
    expect(far('零陵区', '云南省')).toBe(4)
    expect(far('零陵区', '红塔区')).toBe(6)
    expect(distanceOf(NATION, placeOf('零陵区'))).toBe(3)
  })
})
