// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { arrangeMap } from '../layout/graph-layout.ts'
import { lookOf } from '../style/styles.ts'
import { keyOf, sampleGraph, sampleView } from '../testing/sample-graph.ts'
import { Around, type Moment } from './layers.ts'

const graph = sampleGraph()
const arrangement = arrangeMap(graph)
const size = { width: 400, height: 300 }
const small = sampleView()
const large = sampleView({
  shown: new Set([...small.shown, ...Array.from({ length: 1200 }, (_, at) => keyOf(`p/${at}`))]),
})
const look = lookOf(graph, small)

function moment(changes: Partial<Moment> = {}): Moment {
  return {
    ...{ arrangement, look, scene: large, strongLinks: [], isUnderWay: false },
    place: { sight: { x: 200, y: 0, scale: 1 }, size, fit: 1 },
    ...changes,
  }
}
const nearer = { sight: { x: 200, y: 0, scale: 2 }, size, fit: 1 }

describe('what stands around the graph', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('is drawn anew for every sight of a graph of moderate size', () => {
    const around = new Around()
    around.draw(moment({ scene: small }))
    const before = around.labels.texts
    around.draw(moment({ scene: small, place: nearer }))
    expect(around.labels.sheet.element.style.transform).toBe('')
    expect(around.labels.texts).not.toBe(before)
  })

  it('moves along with a large graph, and is drawn anew once that rests', () => {
    const around = new Around()
    around.draw(moment())
    const before = around.labels.texts
    around.draw(moment({ place: nearer }))
    // The middle of the canvas shows the same point, and everything is twice as far from it.
    expect(around.labels.sheet.element.style.transform).toBe('matrix(2,0,0,2,-200,-150)')
    expect(around.labels.texts).toBe(before)
    vi.runAllTimers()
    expect(around.labels.sheet.element.style.transform).toBe('')
    expect(around.labels.texts).not.toBe(before)
  })

  it('is drawn anew at once where more than the sight is another', () => {
    const around = new Around()
    around.draw(moment())
    const before = around.labels.texts
    around.draw(moment({ look: lookOf(graph, small), place: nearer }))
    expect(around.labels.texts).not.toBe(before)
  })

  it('has no labels on the way to another layout', () => {
    const around = new Around()
    around.draw(moment())
    expect(around.labels.texts).not.toEqual([])
    around.draw(moment({ isUnderWay: true }))
    expect(around.labels.texts).toEqual([])
  })

  it('draws nothing more once it is removed', () => {
    const around = new Around()
    around.draw(moment())
    around.draw(moment({ place: nearer }))
    around.remove()
    expect(vi.getTimerCount()).toBe(0)
  })
})
