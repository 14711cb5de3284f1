// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { layOutMap } from '../layout/graph-layout.ts'
import { stylesOf } from '../style/styles.ts'
import { keyOf, sampleGraph, sampleState } from '../testing/sample-graph.ts'
import type { Snapshot } from './layer.ts'
import { Layers } from './layers.ts'
import { Overview } from './overview.ts'

const graph = sampleGraph()
const layout = layOutMap(graph)
const small = sampleState()
const large = sampleState({
  shown: new Set([...small.shown, ...Array.from({ length: 1200 }, (_, at) => keyOf(`p/${at}`))]),
})
const styles = stylesOf(graph, small)
const viewport = { x: 200, y: 0, scale: 1, size: { width: 400, height: 300 }, fit: 1 }
const nearer = { ...viewport, scale: 2 }

function snapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return { layout, styles, state: large, covers: [], isUnderWay: false, viewport, ...changes }
}

function makeLayers(): Layers {
  const host = document.createElement('div')
  const box = document.createElement('div')
  host.append(box)
  return new Layers(box, new Overview(host, () => {}))
}

describe('the layers around the graph', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  it('are drawn again for every viewport of a graph of moderate size', () => {
    const layers = makeLayers()
    layers.draw(snapshot({ state: small }))
    const before = layers.labels.texts
    layers.draw(snapshot({ state: small, viewport: nearer }))
    expect(layers.labels.element.style.transform).toBe('')
    expect(layers.labels.texts).not.toBe(before)
  })

  it('move along with a large graph, and are drawn again once that rests', () => {
    const layers = makeLayers()
    layers.draw(snapshot())
    const before = layers.labels.texts
    layers.draw(snapshot({ viewport: nearer }))
    // The middle of the canvas shows the same point, and everything is twice as far from it.
    expect(layers.labels.element.style.transform).toBe('matrix(2,0,0,2,-200,-150)')
    expect(layers.labels.texts).toBe(before)
    vi.runAllTimers()
    expect(layers.labels.element.style.transform).toBe('')
    expect(layers.labels.texts).not.toBe(before)
  })

  it('are drawn again at once where more than the viewport is another', () => {
    const layers = makeLayers()
    layers.draw(snapshot())
    const before = layers.labels.texts
    layers.draw(snapshot({ styles: stylesOf(graph, small), viewport: nearer }))
    expect(layers.labels.texts).not.toBe(before)
  })

  it('have no labels on the way to another layout', () => {
    const layers = makeLayers()
    layers.draw(snapshot())
    expect(layers.labels.texts).not.toEqual([])
    layers.draw(snapshot({ isUnderWay: true }))
    expect(layers.labels.texts).toEqual([])
  })

  it('draw nothing more once they are removed', () => {
    const layers = makeLayers()
    layers.draw(snapshot())
    layers.draw(snapshot({ viewport: nearer }))
    layers.remove()
    expect(vi.getTimerCount()).toBe(0)
  })
})
