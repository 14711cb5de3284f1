// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rect } from '../../../model/label-geometry.ts'
import { overlap } from '../labels/rect-grid.ts'
import { freeArea, measureCovers } from './free-area.ts'

const phone = { width: 390, height: 668 }
const rect = (left: number, top: number, right: number, bottom: number): Rect => ({
  left,
  top,
  right,
  bottom,
})

describe('freeArea', () => {
  it('is all of the canvas where nothing covers it', () => {
    expect(freeArea(phone, [])).toEqual(rect(0, 0, 390, 668))
  })

  it('is what lies above a card and the zoom buttons', () => {
    const covers = [rect(8, 520, 326, 656), rect(336, 508, 380, 656)]
    expect(freeArea(phone, covers)).toEqual(rect(0, 0, 390, 508))
  })

  it('is what lies beside a card on a phone on its side', () => {
    expect(freeArea({ width: 844, height: 214 }, [rect(8, 60, 258, 206)])).toEqual(rect(258, 0, 844, 214))
  })

  it('is never covered', () => {
    const some = fc
      .tuple(fc.nat(390), fc.nat(668), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
      .map(([left, top, width, height]) => rect(left, top, left + width, top + height))
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), (covers) => {
        const free = freeArea(phone, covers)
        const isWhole = free.right - free.left === 390 && free.bottom - free.top === 668
        if (!isWhole) expect(covers.some((cover) => overlap(cover, free))).toBe(false)
      }),
    )
  })
})

describe('measureCovers', () => {
  it('measures what is marked beside the host and is shown', () => {
    const place = (element: Element, left: number, top: number, width: number, height: number) =>
      Object.assign(element, { getBoundingClientRect: () => new DOMRect(left, top, width, height) })
    const panel = document.createElement('div')
    panel.innerHTML = '<div></div><p data-cover></p><p data-cover></p><p data-cover></p><p></p>'
    const [host, card, hidden, far, other] = [...panel.children] as [HTMLElement, ...Element[]]
    place(host, 0, 118, 390, 668)
    place(card!, 10, 640, 300, 100)
    place(hidden!, 0, 0, 0, 0)
    place(far!, 0, 0, 390, 50)
    place(other!, 0, 200, 390, 50)
    expect(measureCovers(host)).toEqual([rect(6, 518, 314, 626)])
  })
})
