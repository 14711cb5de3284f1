import { describe, expect, it } from 'vitest'
import { massOf } from './bodies.ts'
import { plainBody, sceneOf, termBody } from './testing/bodies.ts'
import { weigh } from './weights.ts'

const bodies = [
  plainBody('joint'),
  plainBody('joint'),
  plainBody('block'),
  termBody('两园'),
  plainBody('heap'),
  plainBody('coinage'),
]
const scene = sceneOf(bodies, [
  { a: 0, b: 1, kind: 'contains' },
  { a: 1, b: 2, kind: 'contains' },
  { a: 2, b: 1, kind: 'contains' },
  { a: 2, b: 3, kind: 'cites' },
  { a: 0, b: 1, kind: 'cites' },
])
const weights = weigh(scene)

describe('what a layout costs', () => {
  it('is less for a line through a small node than through a flower', () => {
    expect([...weights.bulk]).toEqual([18, 18, 18, 35, 18, 18])
  })

  it('is more for a crossing of lines of uses than of the outline', () => {
    expect([...weights.weight]).toEqual([8, 8, 8, 12, 12])
  })

  it('is least for the length of a line between two sections, and most for one of a use', () => {
    expect([...weights.pull]).toEqual([0.07, 0.12, 0.12, 0.17, 0.17])
  })

  it('draws a heap alone to the top', () => {
    expect([...weights.sinks]).toEqual([0, 0, 0, 0, 0.03, 0])
  })

  it('lets pieces repel each other by their mass', () => {
    bodies.forEach((body, at) => {
      for (const [other, { body: second }] of scene.pieces.entries()) {
        const product = (weights.mass[at] ?? 0) * (weights.mass[other] ?? 0)
        expect(product).toBeCloseTo(scene.repulsion * massOf(body) * massOf(second), 6)
      }
    })
  })

  it('is nothing within the band of a piece', () => {
    expect([...weights.bandFrom]).toEqual(scene.pieces.map(() => scene.area.left))
    expect([...weights.bandTo]).toEqual(scene.pieces.map(() => scene.area.right))
    expect(scene.area.right).toBeGreaterThan(scene.area.left)
  })
})
