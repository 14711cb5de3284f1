// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indexGraph, type TermGraph } from '../../model/read-graph.ts'
import { neighbourhoodOf } from './state/neighbourhood.ts'
import { stylesOf } from './style/styles.ts'
import { keyOf, sampleData, sampleGraph, sampleState } from './testing/sample-graph.ts'
import { LayoutTransition, StyleTransition } from './transition.ts'

const graph = sampleGraph()
const far = keyOf('term/far')

/** Returns the sample graph with every node moved. */
function moved(by: number): TermGraph {
  const data = sampleData()
  return indexGraph({
    ...data,
    nodes: data.nodes.map(({ key, attributes }) => ({
      key,
      attributes: { ...attributes, x: attributes.x + by },
    })),
  })
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'Date'],
  })
})
afterEach(() => vi.useRealTimers())

describe('a transition of layouts', () => {
  it('leads nodes from their places to others, ever slower', () => {
    const transition = new LayoutTransition(graph)
    const xs: (number | undefined)[] = []
    const onStep = () => xs.push(transition.placeOf(far)?.x)
    transition.start(moved(100), { isStill: false, onStep })
    expect(transition.isRunning).toBe(true)
    vi.advanceTimersByTime(1000)
    expect(transition.isRunning).toBe(false)
    expect(xs.at(-1)).toBe(1000)
    const steps = xs.slice(1).map((x, at) => x! - xs[at]!)
    expect(steps).toEqual([...steps].sort((a, b) => b - a))
  })

  it('is over at once where there is to be no motion', () => {
    const transition = new LayoutTransition(graph)
    const onStep = vi.fn()
    transition.start(moved(100), { isStill: true, onStep })
    expect(onStep).toHaveBeenCalledTimes(1)
    expect(transition.placeOf(far)?.x).toBe(1000)
  })

  it('stops where it is', () => {
    const transition = new LayoutTransition(graph)
    const onStep = vi.fn()
    transition.start(moved(100), { isStill: false, onStep })
    vi.advanceTimersByTime(100)
    const steps = onStep.mock.calls.length
    transition.stop()
    vi.advanceTimersByTime(1000)
    expect(onStep).toHaveBeenCalledTimes(steps)
  })
})

describe('a transition of styles', () => {
  it('starts from what is seen when a newer one takes its place', () => {
    const rest = stylesOf(graph, sampleState())
    const dimmed = stylesOf(graph, sampleState({ chosen: neighbourhoodOf(graph, keyOf('term/wang')) }))
    const transition = new StyleTransition(rest)
    const reds: number[] = []
    const onStep = () => reds.push(transition.styles.nodes.get(far)!.color[2])
    transition.start(dimmed, { isStill: false, onStep })
    vi.advanceTimersByTime(60)
    const seen = reds.at(-1)!
    transition.start(rest, { isStill: false, onStep })
    vi.advanceTimersByTime(16)
    expect(Math.abs(reds.at(-1)! - seen)).toBeLessThan(Math.abs(seen - 30))
    vi.advanceTimersByTime(1000)
    expect(transition.styles).toBe(rest)
  })
})
