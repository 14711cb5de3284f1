import { describe, expect, it } from 'vitest'
import { boxOf, partBoxes } from './part-boxes.ts'

/** Makes a mark without a name, whose box is the square around it and a label of no width. */
const square = (x: number, y: number, size = 10) => boxOf({ name: '', size, x, y, labelSide: 'right' })
const at = (boxes: ReturnType<typeof partBoxes>) =>
  boxes.map(({ x, y }) => [Math.round(x * 100) / 100, Math.round(y * 100) / 100])

describe('the box of a mark', () => {
  it('holds the mark and its name on its side', () => {
    // A name of two letters of 15: 30 wide and 20 high, 6 from the mark.
    expect(boxOf({ name: '云仓', size: 8, x: 100, y: 50, labelSide: 'right' }).rect).toEqual({
      ...{ left: 92, right: 144, top: 40, bottom: 60 },
    })
    expect(boxOf({ name: '云仓', size: 12, x: 100, y: 50, labelSide: 'left' }).rect).toEqual({
      ...{ left: 52, right: 112, top: 38, bottom: 62 },
    })
  })
})

describe('boxes that overlap', () => {
  it('are moved apart along the shorter way, half each', () => {
    // Each box reaches 10 to the left, 16 to the right, and 10 up and down.
    expect(at(partBoxes([square(0, 0), square(20, 3)], 0))).toEqual([
      [-3.05, 0],
      [23.05, 3],
    ])
    expect(at(partBoxes([square(20, 3), square(0, 0)], 0))).toEqual([
      [23.05, 3],
      [-3.05, 0],
    ])
    expect(at(partBoxes([square(0, 0), square(3, 16)], 0))).toEqual([
      [0, -2.05],
      [3, 18.05],
    ])
    expect(at(partBoxes([square(3, 16), square(0, 0)], 0))).toEqual([
      [3, 18.05],
      [0, -2.05],
    ])
  })

  it('are those that have less room between them than is kept free', () => {
    expect(at(partBoxes([square(0, 0), square(26, 0)], 4))).toEqual([
      [-2.05, 0],
      [28.05, 0],
    ])
    expect(at(partBoxes([square(0, 0), square(0, 20)], 4))).toEqual([
      [0, -2.05],
      [0, 22.05],
    ])
  })

  it('at one place are parted up and down, the first up', () => {
    expect(at(partBoxes([square(0, 0), square(0, 0)], 0))).toEqual([
      [0, -10.05],
      [0, 10.05],
    ])
  })

  it('keep their names, sizes and order, and their rectangles go with them', () => {
    const parted = partBoxes(
      [boxOf({ name: '云仓', size: 8, x: 0, y: 0, labelSide: 'left' }), square(0, 5)],
      0,
    )
    expect(parted.map(({ name, size, labelSide }) => [name, size, labelSide])).toEqual([
      ['云仓', 8, 'left'],
      ['', 10, 'right'],
    ])
    for (const box of parted) expect(boxOf(box).rect).toEqual(box.rect)
  })
})

describe('boxes that do not overlap', () => {
  it('stay where they are, also where they only touch', () => {
    expect(at(partBoxes([square(0, 0), square(26, 0), square(0, 20), square(26, 20)], 0))).toEqual([
      ...[
        [0, 0],
        [26, 0],
        [0, 20],
        [26, 20],
      ],
    ])
    expect(partBoxes([], 5)).toEqual([])
    expect(at(partBoxes([square(7, 7)], 5))).toEqual([[7, 7]])
  })
})

it.each([
  ['around one place', (n: number) => square(n % 3, n % 5)],
  ['at one place', () => square(0, 0)],
  [
    'at one place, wide',
    () => boxOf({ name: '国家乡村振兴示范创建', size: 8, x: 1, y: 1, labelSide: 'right' }),
  ],
  ['at one place, high', () => square(1, 1, 40)],
])('many boxes %s are parted all, by more room for all of them', (_, make) => {
  const boxes = partBoxes(
    Array.from({ length: 150 }, (__, n) => make(n)),
    2,
  )
  const overlapping = boxes.flatMap(({ rect: a }, n) =>
    boxes.slice(n + 1).filter(({ rect: b }) => {
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
    }),
  )
  expect(overlapping).toEqual([])
})
