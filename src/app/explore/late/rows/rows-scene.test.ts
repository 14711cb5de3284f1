import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../../model/label-geometry.ts'
import { readPalette } from '../../../canvas/style/palette.ts'
import { parseRgb, type ShownRows, sceneOfRows } from './rows-scene.ts'

const palette = readPalette((name) => (name === '--ground' ? '#ffffff' : '#102030'))
const rect = (left: number, top: number): Rect => ({ left, top, right: left + 15, bottom: top + 20 })
const rows: ShownRows = {
  size: { width: 400, height: 900 },
  texts: [
    {
      chars: [...'两新两重'].map((char, at) => ({ char, rect: rect(30 + 15 * (at % 2), at < 2 ? 10 : 32) })),
      ...{ fontSize: 15, isBold: true, color: [1, 2, 3] },
    },
  ],
  shapes: [{ kind: 'task', rect: { left: 10, top: 10, right: 20, bottom: 20 }, strength: 1 }],
  threads: [
    {
      points: [0, 10, 20].map((x) => ({ x, y: x })),
      ...{ width: 2, color: [255, 0, 0], strength: 0.5 },
    },
  ],
}

describe('sceneOfRows', () => {
  const scene = sceneOfRows(rows, palette)

  it('has a text for each line that a name is broken into', () => {
    expect(scene.texts.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['两新', 30, 20],
      ['两重', 30, 42],
    ])
  })

  it('has the shape of each kind where it stands', () => {
    expect(scene.marks).toEqual([
      { x: 15, y: 15, radius: 5, shape: 'open-square', color: [16, 32, 48], hasHalo: false },
    ])
  })

  it('has a thread as lines along it, paler where it is dimmed', () => {
    expect(scene.lines).toHaveLength(2)
    expect(scene.lines[1]).toEqual({
      from: { x: 10, y: 10 },
      to: { x: 20, y: 20 },
      width: 2,
      color: [255, 127.5, 127.5],
    })
  })
})

describe('parseRgb', () => {
  it('reads colours as browsers compute them', () => {
    expect(parseRgb('rgb(1, 20, 255)')).toEqual([1, 20, 255])
    expect(parseRgb('color(srgb 1 0.5 0)')).toEqual([255, 127.5, 0])
  })
})
