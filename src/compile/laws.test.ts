import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSlug } from '../model/ids.ts'
import { indexGraph } from '../model/read-graph.ts'
import { readReport } from './compile.ts'
import { formatSlug } from './names/slugs.ts'
import { otherReports } from './testing/gold-reports.ts'
import { compileSample, ORIGIN, sampleReport } from './testing/samples.ts'
import { misnamedSpans, misowned } from './testing/soundness.ts'

const lingling = readFileSync(
  new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url),
  'utf8',
)
const reports = [lingling, ...otherReports().map(([, { text }]) => text)]

/** What reports are made of, and what gets into them. */
const fragment = fc.constantFrom(
  ...'一、|（一）|1.|（1）|第一部分|一是|二是|三是|；|。|，|、|：|　| |“|”|《|》|（|）'.split('|'),
  ...'“四区两城”|四区|“2614”工作法|“五好”园区|甲|乙区|[1]|［2］|"|「|」|‘|’|,|:|;'.split('|'),
  ...'名词解释：\n|附件\n|1.“四区两城”：甲区、乙区、丙区、丁区、戊城、己城。\n|2.“五好”园区：'.split('|'),
  ...'[bookmark: _GoBack]|2023年工作回顾|2024年|存在不少困难|各位代表：\n|扫一扫'.split('|'),
  ...'①|②|（1）|（2）|^[1]|[1、2]|注1：|首先，|其次，|第一，|一要|——|●|各位代表！|附件1\n|注释：\n|（第3页）'.split(
    '|',
  ),
  ...'\n|\n\n|\r\n|\u200b|　　|㈱|😀'.split('|'),
  '做好各项工作。'.repeat(320),
)
const patchwork = fc.array(fragment, { maxLength: 80 }).map((parts) => parts.join(''))
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), patchwork)

/** The real report with a stretch dropped, doubled or moved. */
const mangled = fc
  .tuple(fc.nat(lingling.length), fc.nat(400), fc.nat(lingling.length))
  .map(([at, length, to]) => {
    const piece = lingling.slice(at, at + length)
    const rest = lingling.slice(0, at) + lingling.slice(at + length)
    return rest.slice(0, to) + piece + piece.slice(0, length >> 1) + rest.slice(to)
  })

/** A real report with characters dropped, doubled and exchanged with their neighbours, here and there. */
const slipped = fc
  .tuple(
    fc.constantFrom(...reports),
    fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('drop', 'double', 'swap')),
      {
        minLength: 1,
        maxLength: 400,
      },
    ),
  )
  .map(([report, slips]) => {
    const units = [...report]
    for (const [where, slip] of slips) {
      const at = Math.floor(where * (units.length - 1))
      const [one = '', other = ''] = units.slice(at, at + 2)
      units.splice(
        at,
        2,
        ...(slip === 'drop' ? [other] : slip === 'double' ? [one, one, other] : [other, one]),
      )
    }
    return units.join('')
  })
/** A real report with its lines in another order. */
const shuffled = fc
  .constantFrom(...reports)
  .chain((report) => fc.shuffledSubarray(report.split('\n')))
  .map((lines) => lines.join('\n'))
const damaged = fc.oneof(mangled, slipped, shuffled)

describe('reading any text', () => {
  it('never throws, and gives a graph that can be read', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { graph } = readReport(source, [], ORIGIN)
        if (graph) indexGraph(graph)
      }),
      { numRuns: 400 },
    )
  })

  it('gives every character of a report to exactly one block or entry, or skips it by name', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: patchwork }, { weight: 2, arbitrary: damaged }),
        (source) => {
          const { graph } = readReport(source, [], ORIGIN)
          if (graph === null) return
          expect(misowned(source, indexGraph(graph))).toBe(-1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives spans that slice to what they name', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 4, arbitrary: patchwork }, { weight: 1, arbitrary: damaged }),
        (source) => {
          const { graph } = readReport(source, [], ORIGIN)
          expect(graph === null ? [] : misnamedSpans(source, indexGraph(graph))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('compiling', () => {
  it('gives the same bytes for the same text', () => {
    const source = sampleReport(
      '（一）抓园区。建设“五好”园区。',
      '1.“五好”园区：规划好、平台好、项目好、机制好、形象好。',
    )
    expect(JSON.stringify(compileSample(source))).toBe(JSON.stringify(compileSample(source)))
  })

  it.each([
    ['straight', '"', '"'],
    ['corner', '「', '」'],
    ['single', '‘', '’'],
  ])('reads a report with %s quotation marks like one with curved', (_, opening, closing) => {
    const other = lingling.replaceAll('“', opening).replaceAll('”', closing)
    const places = (source: string) => {
      const { graph } = readReport(source, [], ORIGIN)
      return {
        nodes: graph?.nodes.map(({ key, attributes: { kind, span } }) => ({ key, kind, span })),
        edges: graph?.edges.map(({ key }) => key),
      }
    }
    expect(places(other)).toEqual(places(lingling))
  })

  it('says of a text without outline and glossary only that it is no report', () => {
    const { graph, diagnostics } = readReport('今天天气很好。\n明天也是。', [], ORIGIN)
    expect(graph).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-report'])
  })

  it('reads a report without an appendix and says that it has none', () => {
    const { graph, diagnostics } = readReport(sampleReport('（一）抓园区。建设园区。'), [], ORIGIN)
    expect(graph).not.toBeNull()
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning no-glossary'])
  })
})

describe('formatSlug', () => {
  it('has the form of a slug for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (name) => {
        expect(isSlug(formatSlug(name))).toBe(true)
      }),
    )
  })
})
