import { describe, expect, it } from 'vitest'
import type { NodeKey } from '../../model/ids.ts'
import type { Body } from './bodies.ts'
import { type Lines, placeSatellites } from './satellites.ts'
import { plainBody, termBody } from './testing/bodies.ts'

const keyOf = (n: number) => `n${n}` as NodeKey
const small = (count: number, size = 4) => Array.from({ length: count }, (_, n) => ({ key: keyOf(n), size }))
const NO_LINES: Lines = { own: [], satellites: new Map() }

/** Returns the angle, in degrees from the right, clockwise, and the distance of each satellite. */
function around(body: Body, lines: Lines): (readonly [angle: number, distance: number])[] {
  return placeSatellites(body, { x: 100, y: 50 }, lines).map(({ x, y }) => [
    Math.round((Math.atan2(y - 50, x - 100) * 360) / Math.PI) / 2 || 0,
    Math.round(Math.hypot(x - 100, y - 50) * 100) / 100,
  ])
}

const angles = (body: Body, lines: Lines) => around(body, lines).map(([angle]) => angle)
const degrees = (angle: number) => (angle * Math.PI) / 180

describe('the small nodes around a block', () => {
  it('stand at equal steps from the top, ten pixels off its rim and more', () => {
    expect(around(plainBody('block', { satellites: small(4) }), NO_LINES)).toEqual([
      [-90, 20],
      [0, 20],
      [90, 20],
      [180, 20],
    ])
  })

  it('keep what they are', () => {
    const [only] = placeSatellites(plainBody('block', { satellites: small(1) }), { x: 100, y: 50 }, NO_LINES)
    expect(only).toMatchObject({ key: 'n0', size: 4, x: 100, y: 30 })
  })

  it('are turned so that a line passes between them', () => {
    const body = plainBody('block', { satellites: small(4) })
    expect(angles(body, { ...NO_LINES, own: [degrees(-90)] })).toEqual([-45, 45, 135, -135])
    expect(angles(body, { ...NO_LINES, own: [degrees(45)] })).toEqual([-90, 0, 90, 180])
    expect(angles(body, { ...NO_LINES, own: [degrees(-90), degrees(45)] })).toEqual([
      -67.5, 22.5, 112.5, -157.5,
    ])
  })

  it('stand on another circle where one is full', () => {
    const found = around(plainBody('heap', { size: 0, outer: 0, satellites: small(8) }), NO_LINES)
    // Circles of 10 and 22: 62.8 and 138.2 long, with room for one each 12.72.
    expect(found.map(([, distance]) => distance)).toEqual([10, 10, 10, 10, 22, 22, 22, 22])
    expect(found.map(([angle]) => angle)).toEqual([-90, 0, 90, 180, -90, 0, 90, 180])
  })

  it('have room for the largest of them', () => {
    const satellites = [...small(1, 2), ...small(1, 5)]
    expect(around(plainBody('block', { satellites }), NO_LINES)[0]?.[1]).toBe(21)
  })
})

describe('the petals of a term', () => {
  const flower = (counts: readonly number[]) =>
    termBody('两园', {
      groups: counts,
      satellites: small(
        counts.reduce((sum, count) => sum + count, 0),
        4.5,
      ),
    })
  const cited = (...lines: readonly (readonly [number, readonly number[]])[]): Lines => ({
    own: [degrees(30)],
    satellites: new Map(lines.map(([n, towards]) => [keyOf(n), towards.map(degrees)])),
  })

  it('show the groups of its numerals, whatever lines it has itself', () => {
    expect(around(flower([4]), cited())).toEqual([
      [-45, 24],
      [45, 24],
      [135, 24],
      [-135, 24],
    ])
    expect(angles(flower([1, 1]), cited())).toEqual([0, 180])
  })

  it('are turned so that one that is cited faces what cites it', () => {
    expect(angles(flower([4]), cited([0, [0]]))).toEqual([0, 90, 180, -90])
    expect(angles(flower([4]), cited([1, [180]]))).toEqual([90, 180, -90, 0])
    expect(angles(flower([1, 1]), cited([0, [90]], [1, [-90]]))).toEqual([90, -90])
  })

  it('have a place each, though there are more than the groups say', () => {
    const body = termBody('两园', { groups: [1], satellites: small(2, 4.5), outer: 33 })
    expect(around(body, cited())).toEqual([
      [-90, 24],
      [0, 33],
    ])
  })
})
