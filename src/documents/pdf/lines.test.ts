import { describe, expect, it } from 'vitest'
import { settleRaised } from '../raised-marks.ts'
import { readPageLines } from './lines.ts'
import { samplePiece } from './testing/sample-lines.ts'

const linesOf = (...pieces: Parameters<typeof samplePiece>[]) =>
  readPageLines({ height: 800, pieces: pieces.map((piece) => samplePiece(...piece)) }, 0).map(({ text }) =>
    settleRaised(text),
  )

describe('readPageLines', () => {
  it('puts what stands on one baseline into a line, from left to right, whatever the file draws first', () => {
    expect(linesOf(['乙', 96, 100], ['下', 80, 128], ['甲', 80, 101])).toEqual(['甲乙', '下'])
  })

  it('puts no blank beside a wide character, and keeps those between Latin words', () => {
    expect(linesOf(['2024 年 GDP growth 为', 80, 100], ['5%', 353, 100])).toEqual(['2024年GDP growth为5%'])
  })

  it('parts what stands far apart by a tab, and reads a spread title as one word', () => {
    expect(linesOf(['指标', 80, 100], ['5%', 300, 100])).toEqual(['指标\t5%'])
    expect(linesOf(['零', 80, 100], ['陵', 140, 100], ['区', 200, 100])).toEqual(['零陵区'])
  })

  it('reads small raised numbers as footnote markers, and exponents as they are', () => {
    expect(linesOf(['“六仗”', 80, 100], ['1', 144, 92, 8], ['2', 152, 92, 8], ['，', 160, 100])).toEqual([
      '“六仗”[12]，',
    ])
    expect(linesOf(['9m', 80, 100], ['2', 112, 92, 8], ['。', 120, 100])).toEqual(['9m2。'])
  })

  it('reads text once that is drawn twice to look bold', () => {
    expect(linesOf(['一、回顾', 80, 100], ['一、回顾', 80.3, 100])).toEqual(['一、回顾'])
  })
})
