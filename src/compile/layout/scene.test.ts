import { describe, expect, it } from 'vitest'
import { TALL_MAP, WIDE_MAP } from '../../model/frame.ts'
import { bodyWidth, buildScene, otherEnd, placeBounds, spotAt, standingOf, turnScene } from './scene.ts'
import { BARE_MAP, plainBody, sceneOf, termBody } from './testing/bodies.ts'

describe('spotAt', () => {
  it.each([
    ['right', { left: 116, top: 40, right: 146, bottom: 60 }, { left: 90, top: 40, right: 146, bottom: 60 }],
    ['left', { left: 54, top: 40, right: 84, bottom: 60 }, { left: 54, top: 40, right: 110, bottom: 60 }],
    ['below', { left: 85, top: 66, right: 115, bottom: 86 }, { left: 85, top: 40, right: 115, bottom: 86 }],
    ['above', { left: 85, top: 14, right: 115, bottom: 34 }, { left: 85, top: 14, right: 115, bottom: 60 }],
  ] as const)('sets a label %s of its body', (side, label, box) => {
    expect(spotAt(termBody('两园'), { x: 100, y: 50 }, side)).toEqual({ x: 100, y: 50, side, label, box })
  })

  it('has the body alone where there is no label', () => {
    expect(spotAt(plainBody('block'), { x: 100, y: 50 }, 'left')).toEqual({
      x: 100,
      y: 50,
      side: 'left',
      label: null,
      box: { left: 90, top: 40, right: 110, bottom: 60 },
    })
  })
})

describe('bodyWidth', () => {
  it('is that of body and label', () => {
    expect(bodyWidth(termBody('两园'))).toBe(56)
    expect(bodyWidth(plainBody('block'))).toBe(20)
  })
})

describe('buildScene', () => {
  const [term, block] = [termBody('两园'), plainBody('block')]

  it('sets all pieces at the origin, each with its band and its lines', () => {
    const bands = [{ from: 20, to: 90 }]
    const links = [
      { a: 1, b: 0, kind: 'cites' },
      { a: 0, b: 7, kind: 'cites' },
    ] as const
    const scene = buildScene(WIDE_MAP.base, [term, block], links, { bands })
    expect(scene.area).toEqual({ left: 24, top: 24, right: 956, bottom: 752 })
    expect(scene.corner).toEqual({ left: 916, top: 686, right: 980, bottom: 836 })
    expect(scene.pieces.map(({ band }) => band)).toEqual([
      { from: 20, to: 90 },
      { from: 24, to: 956 },
    ])
    expect(scene.pieces.map(({ spot }) => [spot.x, spot.y, spot.side])).toEqual([
      [0, 0, 'right'],
      [0, 0, 'right'],
    ])
    const [a, b] = scene.pieces
    expect(scene.lines).toEqual([{ a: b, b: a, kind: 'cites' }])
    expect(a?.lines).toEqual(scene.lines)
    expect(b?.lines).toEqual(scene.lines)
    expect(a && b && [otherEnd(scene.lines[0]!, a), otherEnd(scene.lines[0]!, b)]).toEqual([b, a])
  })

  it('repels more where there are few pieces for the canvas', () => {
    // 17 500 units of area for each of 4 terms: ordinary.
    const frame = { width: 350, height: 200 }
    const shape = { ...BARE_MAP, base: frame }
    const terms = (count: number) => Array.from({ length: count }, () => term)
    expect(sceneOf(terms(4), [], { shape }).repulsion).toBeCloseTo(75_000, 6)
    expect(sceneOf(terms(1), [], { shape }).repulsion).toBeCloseTo(75_000 * 8, 6)
    expect(sceneOf([], [], { shape }).repulsion).toBeCloseTo(75_000 * 8, 6)
    expect(sceneOf(terms(1), [], { shape, frame: { width: 1750, height: 1000 } }).repulsion).toBe(75_000 * 12)
    // A block of radius 10 counts 0.28 of a term.
    const blocks = Array.from({ length: 100 }, () => plainBody('block'))
    expect(sceneOf(blocks, [], { shape }).repulsion).toBeCloseTo(75_000 * (1 / 7) ** 1.5, 6)
  })
})

describe('placeBounds', () => {
  const boundsOf = (kind: 'term' | 'block', shape = BARE_MAP, band = { from: 50, to: 90 }) => {
    const body = kind === 'term' ? termBody('两园') : plainBody('block')
    const scene = buildScene(shape.base, [body], [], { bands: [band], shape })
    return placeBounds(scene, scene.pieces[0]!)
  }

  it('keep a body on the canvas and a term in its band', () => {
    expect(boundsOf('block')).toEqual({ left: 10, top: 10, right: 390, bottom: 290 })
    expect(boundsOf('term')).toEqual({ left: 50, top: 10, right: 90, bottom: 290 })
    expect(boundsOf('term', { ...BARE_MAP, axis: 'y' })).toEqual({
      left: 10,
      top: 50,
      right: 390,
      bottom: 90,
    })
  })

  it('keep a term in a band at the edge on the canvas', () => {
    expect(boundsOf('term', BARE_MAP, { from: 0, to: 5 })).toEqual({
      left: 5,
      top: 10,
      right: 10,
      bottom: 290,
    })
    expect(boundsOf('term', BARE_MAP, { from: 398, to: 400 })).toEqual({
      left: 390,
      top: 10,
      right: 398,
      bottom: 290,
    })
  })

  it('never end before they begin', () => {
    const narrow = { ...BARE_MAP, base: { width: 12, height: 14 } }
    expect(boundsOf('block', narrow)).toEqual({ left: 2, top: 10, right: 10, bottom: 10 })
  })
})

describe('turnScene', () => {
  it('sets below what was beside, in proportion', () => {
    const bodies = [termBody('两园'), plainBody('block')]
    const from = sceneOf(bodies)
    const to = sceneOf(bodies, [], { shape: { ...BARE_MAP, base: { width: 600, height: 800 }, axis: 'y' } })
    from.pieces[0]!.spot = spotAt(bodies[0]!, { x: 100, y: 30 }, 'above')
    from.pieces[1]!.spot = spotAt(bodies[1]!, { x: 400, y: 300 }, 'left')
    turnScene(standingOf(from), to)
    expect(to.pieces.map(({ spot: { x, y, side } }) => [x, y, side])).toEqual([
      [60, 200, 'above'],
      [600, 800, 'left'],
    ])
  })

  it('counts from the corner of the usable area', () => {
    const from = buildScene(WIDE_MAP.base, [plainBody('block')], [], { bands: [] })
    const to = buildScene(TALL_MAP.base, [plainBody('block')], [], { bands: [], shape: TALL_MAP })
    from.pieces[0]!.spot = spotAt(plainBody('block'), { x: 24, y: 752 }, 'right')
    turnScene(standingOf(from), to)
    expect([to.pieces[0]!.spot.x, to.pieces[0]!.spot.y]).toEqual([760, 20])
  })
})
