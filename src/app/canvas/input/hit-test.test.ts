import { describe, expect, it } from 'vitest'
import { findBridges } from '../../../model/explore/shown.ts'
import { BASE_FRAME } from '../../../model/frame.ts'
import { wholeFrame } from '../camera/viewport.ts'
import { layOutMap } from '../layout/graph-layout.ts'
import type { CanvasState } from '../state/canvas-state.ts'
import { neighbourhoodOf } from '../state/neighbourhood.ts'
import { stylesOf } from '../style/styles.ts'
import { keyOf, sampleGraph, sampleState } from '../testing/sample-graph.ts'
import { edgeAt, FINGER, nodeAt, POINTER, type Reach } from './hit-test.ts'

// The sample stands on the line y = 0: 1.1.1 at 500 cites `lou` at 200 and `wang` at 0.
const graph = sampleGraph()
const layout = layOutMap(graph)
const viewport = wholeFrame(BASE_FRAME, { width: 980, height: 836 })

/** Returns the edge meant at a point. */
function edge(x: number, y: number, state: CanvasState = sampleState()): string | undefined {
  return edgeAt({ layout, state, styles: stylesOf(graph, state), viewport }, { x, y })?.key
}

/** Returns the node meant at a point of the line on which the sample's nodes stand. */
function node(x: number, reach: Reach, shown = sampleState().shown): string | null {
  return nodeAt({ layout, state: sampleState({ shown }), viewport }, { x, y: 0 }, reach)
}

describe('nodeAt', () => {
  it('means a mark from a little beyond its edge with a pointer, and from farther with a finger', () => {
    expect(node(207, POINTER)).toBe('term/lou')
    expect(node(210, POINTER)).toBeNull()
    expect(node(215, FINGER)).toBe('term/lou')
    expect(node(230, FINGER)).toBeNull()
  })

  it('means a large mark up to its edge and beyond', () => {
    expect(node(-14, POINTER)).toBe('term/wang')
    expect(node(-16, POINTER)).toBeNull()
  })

  it('means the one whose edge is nearest', () => {
    expect(node(17, FINGER)).toBe('term/wang')
    expect(node(22, FINGER)).toBe('term/wang/1')
  })

  it('passes over what is not shown', () => {
    expect(node(200, FINGER, new Set())).toBeNull()
  })
})

describe('edgeAt', () => {
  it('means a line from a few pixels beside it', () => {
    expect(edge(100, 0)).toBe('cites:p/1.1.1>term/wang')
    expect(edge(100, 4.9)).toBe('cites:p/1.1.1>term/wang')
    expect(edge(100, 5)).toBeUndefined()
  })

  it('does not mean a line beyond its ends', () => {
    expect(edge(-6, 0)).toBeUndefined()
    expect(edge(506, 0)).toBeUndefined()
  })

  it('passes over what is not drawn: a petal has no stalk at rest', () => {
    const onlyTerm = new Set([keyOf('term/wang'), keyOf('term/wang/1')])
    const chosen = neighbourhoodOf(graph, keyOf('term/wang'))
    expect(edge(15, 0, sampleState({ shown: onlyTerm }))).toBeUndefined()
    expect(edge(15, 0, sampleState({ shown: onlyTerm, chosen }))).toBe('component:term/wang>term/wang/1')
  })

  it('finds a line through what is hidden', () => {
    const shown = new Set(['s/1.1', 'term/wang'].map(keyOf))
    const state = sampleState({ shown, bridges: findBridges(graph, shown) })
    expect(edge(100, 0, state)).toMatch(/^bridge:/)
  })
})
