import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAddress, isSlug } from '../model/ids.ts'
import { indexGraph } from '../model/read-graph.ts'
import { readReport } from './compile.ts'
import { formatSlug } from './slugs.ts'
import { compileSample, ORIGIN, ownedSpans, sampleReport } from './testing.ts'

const lingling = readFileSync(
  new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url),
  'utf8',
)

const fragment = fc.constantFrom(
  ...[
    '一、',
    '（一）',
    '1.',
    '（1）',
    '第一部分',
    '一是',
    '二是',
    '三是',
    '；',
    '。',
    '，',
    '、',
    '：',
    '\n',
    '\n\n',
  ],
  ...[
    '　',
    ' ',
    '“',
    '”',
    '《',
    '》',
    '（',
    '）',
    '“四区两城”',
    '四区',
    '“2614”工作法',
    '“五好”园区',
    '甲',
    '乙区',
  ],
  ...[
    '名词解释：\n',
    '附件\n',
    '1.“四区两城”：甲区、乙区、丙区、丁区、戊城、己城。\n',
    '2.“五好”园区：',
    '[1]',
    '［2］',
  ],
  ...[
    '[bookmark: _GoBack]',
    '2023年工作回顾',
    '2024年',
    '存在不少困难',
    '各位代表：\n',
    '扫一扫',
    '\r\n',
    '\u200b',
    '㈱',
    '😀',
  ],
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

describe('reading any text', () => {
  it('never throws, and gives a graph that can be read', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { graph } = readReport(source, ORIGIN)
        if (graph) indexGraph(graph)
      }),
      { numRuns: 400 },
    )
  })

  it('gives every character of a report to exactly one block or entry, or skips it by name', () => {
    fc.assert(
      fc.property(
        fc.oneof({ weight: 9, arbitrary: patchwork }, { weight: 1, arbitrary: mangled }),
        (source) => {
          const { graph } = readReport(source, ORIGIN)
          if (graph === null) return
          const owners = new Uint8Array(source.length)
          for (const { start, end } of ownedSpans(indexGraph(graph))) {
            for (let at = start; at < end; at++) owners[at]!++
          }
          const skipped = new Uint8Array(source.length)
          for (const { start, end, reason } of graph.attributes.skipped) {
            for (let at = start; at < end; at++) {
              skipped[at]!++
              if (reason === 'artefact') owners[at] = 0
            }
          }
          expect(owners.findIndex((count, at) => count + skipped[at]! !== 1)).toBe(-1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('gives spans that slice to what they name', () => {
    fc.assert(
      fc.property(fc.oneof(patchwork, mangled), (source) => {
        const { graph } = readReport(source, ORIGIN)
        for (const { attributes: node } of graph?.nodes ?? []) {
          const text = source.slice(node.span.start, node.span.end)
          expect(node.span.start).toBeLessThanOrEqual(node.span.end)
          if (node.kind === 'component') expect(text).toBe(node.label)
          if (node.kind === 'term')
            expect(source.slice(node.labelSpan.start, node.labelSpan.end)).toBe(node.label)
          if ('address' in node) expect(isAddress(node.address)).toBe(true)
        }
        for (const { attributes: edge } of graph?.edges ?? []) {
          if (edge.kind !== 'cites') continue
          for (const { start, end, surface } of edge.mentions) {
            expect(source.slice(start, end)).toBe(surface)
            expect(surface).not.toMatch(/^[“”]|[“”]$/u)
          }
        }
      }),
      { numRuns: 150 },
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

  it('says of a text without outline and glossary only that it is no report', () => {
    const { graph, diagnostics } = readReport('今天天气很好。\n明天也是。', ORIGIN)
    expect(graph).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-report'])
  })

  it('reads a report without an appendix and says that it has none', () => {
    const { graph, diagnostics } = readReport(sampleReport('（一）抓园区。建设园区。'), ORIGIN)
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
