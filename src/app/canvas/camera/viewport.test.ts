import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BASE_FRAME } from '../../../model/frame.ts'
import { cameraFor, markScale, pinchViewport, projectPoint, viewportOf, wholeFrame } from './viewport.ts'

const desk = { width: 980, height: 836 }
const phone = { width: 390, height: 700 }
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

describe('viewportOf', () => {
  it('shows a unit as a pixel where the canvas is as large as the frame', () => {
    expect(viewportOf({ x: 0.5, y: 0.5, ratio: 1 }, BASE_FRAME, desk)).toEqual({
      ...{ x: 490, y: 418, scale: 1 },
      ...{ size: desk, fit: 1 },
    })
  })

  it('is undone by cameraFor', () => {
    fc.assert(
      fc.property(number(0, 980), number(0, 836), number(0.1, 5), (x, y, scale) => {
        const asked = { ...wholeFrame(BASE_FRAME, phone), x, y, scale }
        const seen = viewportOf(cameraFor(asked, BASE_FRAME), BASE_FRAME, phone)
        expect(seen.x).toBeCloseTo(x)
        expect(seen.y).toBeCloseTo(y)
        expect(seen.scale).toBeCloseTo(scale)
      }),
    )
  })
})

describe('markScale', () => {
  it('follows the frame up to natural size, then grows moderately', () => {
    expect(markScale({ scale: 0.4, fit: 0.4 })).toBe(0.4)
    expect(markScale({ scale: 1, fit: 0.4 })).toBe(1)
    expect(markScale({ scale: 4, fit: 1 })).toBe(2)
    expect(markScale({ scale: 1.5, fit: 1.5 })).toBe(1.5)
  })
})

describe('pinchViewport', () => {
  const viewport = wholeFrame(BASE_FRAME, desk)

  it('keeps what lies between two fingers there when they move apart', () => {
    const from = [
      { x: 100, y: 300 },
      { x: 200, y: 300 },
    ] as const
    const to = [
      { x: 50, y: 320 },
      { x: 250, y: 320 },
    ] as const
    const after = pinchViewport(viewport, from, to)
    expect(after.scale).toBe(2)
    const held = { x: viewport.x + (150 - 490) / 1, y: viewport.y + (300 - 418) / 1 }
    expect(projectPoint(after, held)).toEqual({ x: 150, y: 320 })
  })
})
