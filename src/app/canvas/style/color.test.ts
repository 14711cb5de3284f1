import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mixColors, packColor, parseHex } from './color.ts'
import { readPalette } from './palette.ts'

describe('parseHex', () => {
  it('reads both lengths and refuses the rest', () => {
    expect(parseHex(' #B3261E')).toEqual([179, 38, 30])
    expect(parseHex('#fff')).toEqual([255, 255, 255])
    expect(parseHex('red')).toBeNull()
    expect(parseHex('')).toBeNull()
  })
})

describe('mixColors', () => {
  it('goes from the paper to the ink', () => {
    expect(mixColors([200, 100, 0], [100, 100, 100], 0)).toEqual([100, 100, 100])
    expect(mixColors([200, 100, 0], [100, 100, 100], 1)).toEqual([200, 100, 0])
  })
})

describe('packColor', () => {
  it('keeps every colour through a float', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(channel, channel, channel, (red, green, blue) => {
        const bytes = new Uint8Array(Float32Array.of(packColor([red, green, blue])).buffer)
        expect([...bytes.slice(0, 3)]).toEqual([red, green, blue])
      }),
    )
  })
})

describe('readPalette', () => {
  it('takes the colours of the stylesheet, and black where one is unset', () => {
    const palette = readPalette((property) => (property === '--term' ? '#F0857A' : ''))
    expect(palette.term).toEqual([240, 133, 122])
    expect(palette.ground).toEqual([0, 0, 0])
  })
})
