import { describe, expect, it } from 'vitest'
import { findBridges } from '../../../model/explore/shown.ts'
import type { SceneView } from '../state/canvas-state.ts'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { lookOf } from '../style/styles.ts'
import { keyOf, sampleGraph, sampleView } from '../testing/sample-graph.ts'
import { edgeAt } from './edge-at.ts'

// The sample stands on the line y = 0: 1.1.1 at 500 cites `lou` at 200 and `wang` at 0.
const graph = sampleGraph()
const place = { sight: { x: 490, y: 418, scale: 1 }, size: { width: 980, height: 836 } }

function at(x: number, y: number, view: SceneView = sampleView()): string | undefined {
  return edgeAt({ graph, view, look: lookOf(graph, view), ...place }, { x, y })?.key
}

describe('edgeAt', () => {
  it('means a line from a few pixels beside it', () => {
    expect(at(100, 0)).toBe('cites:p/1.1.1>term/wang')
    expect(at(100, 4.9)).toBe('cites:p/1.1.1>term/wang')
    expect(at(100, 5)).toBeUndefined()
  })

  it('does not mean a line beyond its ends', () => {
    expect(at(-6, 0)).toBeUndefined()
    expect(at(506, 0)).toBeUndefined()
  })

  it('passes over what is not drawn: a petal has no stalk at rest', () => {
    const onlyTerm = new Set([keyOf('term/wang'), keyOf('term/wang/1')])
    const chosen = neighbourhoodOf(graph, keyOf('term/wang'))
    expect(at(15, 0, sampleView({ shown: onlyTerm }))).toBeUndefined()
    expect(at(15, 0, sampleView({ shown: onlyTerm, chosen }))).toBe('component:term/wang>term/wang/1')
  })

  it('finds a line through what is hidden', () => {
    const shown = new Set(['s/1.1', 'term/wang'].map(keyOf))
    const view = sampleView({ shown, bridges: findBridges(graph, shown) })
    expect(at(100, 0, view)).toMatch(/^bridge:/)
  })
})
