import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../model/span.ts'
import { unlikeSpans } from './unlike.ts'

const unlike = (text: string, other: string) => unlikeSpans(text, other).map((span) => sliceSpan(text, span))

describe('what a definition says beyond another', () => {
  it('is marked where it stands', () => {
    const text = '由河长负责河湖的保护和治理。'
    expect(unlikeSpans(text, '由河长负责河湖的保护。')).toEqual([{ start: 10, end: 13 }])
    expect(unlike(text, '由河长负责河湖的保护。')).toEqual(['和治理'])
    expect(unlike('全面建设公路', '建设公路')).toEqual(['全面'])
  })

  it('is nothing where it says the same, or less, or stops otherwise', () => {
    expect(unlike('由河长负责保护。', '由河长负责保护。')).toEqual([])
    expect(unlike('由河长负责保护。', '由河长负责保护和治理。')).toEqual([])
    expect(unlike('由河长，负责保护；', '由河长负责保护。')).toEqual([])
    expect(unlike('', '由河长负责保护')).toEqual([])
  })

  it('is not how it is printed', () => {
    expect(unlike('签署RCEP协定', '签署ｒｃｅｐ协定')).toEqual([])
  })

  it('goes on over stops, and ends at words that both have', () => {
    expect(unlike('建设公路，修建水库', '，')).toEqual(['建设公路，修建水库'])
    expect(unlike('公路、企业、水库', '企业')).toEqual(['公路、', '、水库'])
    expect(unlike('公路', '水库')).toEqual(['公路'])
  })
})
