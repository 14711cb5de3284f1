import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { overlapOf, type Span } from '../model/span.ts'
import { fold } from '../text/fold.ts'
import { readSample, unpackShortened } from './testing/samples.ts'

const shared = new URL('../../../shared/', import.meta.url)
const REPORTS = ['yiyang-2024', 'yunnan-2025', 'jiangxi-2026']

interface Gold {
  readonly entries: readonly { order: number; names: string[]; definition: Span }[]
  readonly citations: readonly (Span & { order: number; ambiguous?: boolean; alt_spans?: Span[] })[]
}

// Three more real reports lie beside the project where it is developed; they are no part of it.
if (!existsSync(shared)) console.warn('没有 ../shared，跳过其他真实报告的测试')

describe.runIf(existsSync(shared))('other real reports', () => {
  describe.each(REPORTS)('%s', (id) => {
    const gold = (): Gold => JSON.parse(readFileSync(new URL(`gold/${id}.json`, shared), 'utf8'))
    const read = () => readSample(readFileSync(new URL(`reports/${id}.txt`, shared), 'utf8'))

    it('has every entry of the gold file, each with its definition, and no other', () => {
      const found = read()
        .graph.nodesOf('term')
        .map(({ name, span }) => `${fold(name)} ${span.start}-${span.end}`)
      const expected = gold().entries.flatMap(({ names, definition: { start, end } }) =>
        names.map((name) => `${fold(name)} ${start}-${end}`),
      )
      expect(found).toEqual(expected)
    })

    it('has no miscounted list, and never makes up for a part that is taken out of one', () => {
      const { graph, diagnostics } = read()
      expect(diagnostics.filter(({ code }) => code === 'numeral-mismatch')).toEqual([])
      const source = readFileSync(new URL(`reports/${id}.txt`, shared), 'utf8')
      const shortened = unpackShortened(source, graph)
      expect(shortened.length).toBeGreaterThan(30)
      expect(shortened.filter(({ components }) => components.length > 0)).toEqual([])
    })

    it('cites what the gold file cites and nothing else', () => {
      const { graph } = read()
      const { entries, citations } = gold()
      const orders = new Map(entries.flatMap(({ order, names }) => names.map((name) => [fold(name), order])))
      const uses = graph.edges.flatMap((edge) => {
        const term = graph.node(edge.target)
        if (edge.kind !== 'cites' || term?.kind !== 'term') return []
        return edge.mentions.map(({ start, end }) => ({ start, end, order: orders.get(fold(term.name)) }))
      })
      const meets = (use: (typeof uses)[number], cited: Gold['citations'][number]) =>
        use.order === cited.order &&
        [cited, ...(cited.alt_spans ?? [])].some((span) => overlapOf(span, use) > 0)
      const missed = citations.filter((one) => !one.ambiguous && !uses.some((use) => meets(use, one)))
      const extra = uses.filter((use) => !citations.some((one) => meets(use, one)))
      expect({ missed, extra }).toEqual({ missed: [], extra: [] })
    })
  })
})
