import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../compile/compile.ts'
import { ORIGIN } from '../compile/testing/samples.ts'
import { indexGraph } from '../model/read-graph.ts'
import { makeDice } from '../text/dice.ts'
import { makeTerms } from './sample-names.ts'
import { cutIntoLines, utf8Length, writeSampleReport } from './sample-report.ts'
import { buildStock, SHIPPED_REPORT } from './stock.ts'

const stock = buildStock(readFileSync(SHIPPED_REPORT, 'utf8'))

/** Compiles a made-up report without its layout. */
function read(bytes: number, terms: number) {
  const { graph } = readReport(writeSampleReport(stock, { seed: 7, bytes, terms }), [], ORIGIN)
  return graph && indexGraph(graph)
}

describe('writeSampleReport', () => {
  it('gives the same text for the same seed, another for another', () => {
    const write = (seed: number) => writeSampleReport(stock, { seed, bytes: 20_000, terms: 22 })
    expect(write(1)).toBe(write(1))
    expect(write(1)).not.toBe(write(2))
  })

  it.each([
    [50_000, 22],
    [400_000, 1000],
  ])('meets the wanted size: %d bytes with %d terms', (bytes, terms) => {
    const text = writeSampleReport(stock, { seed: 3, bytes, terms })
    expect(Math.abs(utf8Length(text) - bytes)).toBeLessThan(8_000)
  })

  it.each([
    [50_000, 22],
    [400_000, 1000],
  ])('has the form of a report: %d bytes with %d terms', (bytes, terms) => {
    const graph = read(bytes, terms)
    expect(graph?.nodesOf('term')).toHaveLength(terms)
    const cited = graph?.nodesOf('term').filter(({ key }) => graph.to(key, 'cites').length > 0)
    expect(cited?.length).toBeGreaterThan(terms / 4)
    for (const kind of ['component', 'section', 'task', 'achievement'] as const)
      expect(graph?.nodesOf(kind).length).toBeGreaterThan(10)
  })
})

describe('cutIntoLines', () => {
  it('keeps the words of a report, below its title and a heading, in lines of one length', () => {
    expect(cutIntoLines('报告\n一二三四\n五六七\n', 3)).toBe('报告\n一、工作\n一二三\n四五六\n七\n')
  })
})

describe('makeTerms', () => {
  it('gives distinct names of 2 to 12 characters', () => {
    const terms = makeTerms(stock, 3000, makeDice(5))
    const names = terms.map(({ label }) => label.replace(/[“”]/gu, ''))
    expect(new Set(names).size).toBe(3000)
    for (const { length } of names) expect(length >= 2 && length <= 12).toBe(true)
  })
})

describe('utf8Length', () => {
  it('counts as an encoder does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(utf8Length(text)).toBe(Buffer.byteLength(text, 'utf8'))
      }),
    )
  })
})
