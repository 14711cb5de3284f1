import { describe, expect, it } from 'vitest'
import { labelRect, textSize } from './label-geometry.ts'
import { flowerRadius } from './testing/flower-radius.ts'

const node = { x: 100, y: 50, text: '四区' }

describe('labelRect', () => {
  it('stands six pixels off the flower, on each side', () => {
    expect(labelRect({ ...node, labelSide: 'right' }, 30)).toEqual({
      left: 136,
      right: 166,
      top: 40,
      bottom: 60,
    })
    expect(labelRect({ ...node, labelSide: 'left' }, 30)).toEqual({
      left: 34,
      right: 64,
      top: 40,
      bottom: 60,
    })
    expect(labelRect({ ...node, labelSide: 'below' }, 30)).toEqual({
      left: 85,
      right: 115,
      top: 86,
      bottom: 106,
    })
    expect(labelRect({ ...node, labelSide: 'above' }, 30)).toEqual({
      left: 85,
      right: 115,
      top: -6,
      bottom: 14,
    })
  })

  it('grows with the font size', () => {
    const rect = labelRect({ ...node, labelSide: 'right' }, 30, 30)
    expect(rect).toEqual({ left: 142, right: 202, top: 30, bottom: 70 })
  })
})

describe('textSize', () => {
  it('counts Latin letters and digits as narrower than Han', () => {
    expect(textSize('2614工作法').width).toBeCloseTo(4 * 8.5 + 3 * 15)
  })

  it('counts a character outside the basic plane once', () => {
    expect(textSize('𠮷').width).toBe(15)
  })
})

describe('flowerRadius', () => {
  it('reaches to the outer rim of the farthest petal', () => {
    const disc = { x: 0, y: 0, size: 12 }
    expect(flowerRadius(disc, [{ x: 30, y: 40, size: 4.5 }])).toBe(54.5)
    expect(flowerRadius(disc, [])).toBe(12)
  })
})
