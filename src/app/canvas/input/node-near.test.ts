import { describe, expect, it } from 'vitest'
import { sampleGraph } from '../testing/sample-graph.ts'
import { FINGER, nodeNear, POINTER, type Reach } from './node-near.ts'

const { nodes } = sampleGraph()
const all = new Set(nodes.map(({ key }) => key))
const place = { sight: { x: 490, y: 418, scale: 1 }, size: { width: 980, height: 836 }, fit: 1 }

/** Gives the node meant at a point of the line on which the sample's nodes stand. */
function at(x: number, reach: Reach, shown = all): string | null {
  return nodeNear(nodes, shown, { ...place, at: { x, y: 0 }, reach })
}

describe('nodeNear', () => {
  it('means a mark from a little beyond its edge with a pointer, and from farther with a finger', () => {
    expect(at(207, POINTER)).toBe('term/lou')
    expect(at(210, POINTER)).toBeNull()
    expect(at(215, FINGER)).toBe('term/lou')
    expect(at(230, FINGER)).toBeNull()
  })

  it('means a large mark up to its edge and beyond', () => {
    expect(at(-14, POINTER)).toBe('term/wang')
    expect(at(-16, POINTER)).toBeNull()
  })

  it('means the one whose edge is nearest', () => {
    expect(at(17, FINGER)).toBe('term/wang')
    expect(at(22, FINGER)).toBe('term/wang/1')
  })

  it('passes over what is not shown', () => {
    expect(at(200, FINGER, new Set())).toBeNull()
  })
})
