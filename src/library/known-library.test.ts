import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from '../compile/compile.ts'
import { ORIGIN } from '../compile/testing/samples.ts'
import { indexGraph } from '../model/read-graph.ts'
import { sliceSpan } from '../model/span.ts'
import { nameKey } from './concepts/name-key.ts'
import { buildLibrary } from './library.ts'
import { reportsOf } from './reports-of.ts'
import { TOOLS } from './testing/made-reports.ts'

/** What is known of a library: which report alone explains a name, and which use it. */
interface Known {
  readonly texts: Readonly<Record<string, URL>>
  /** Which reports define 两重 and 两新, alike. */
  readonly both: readonly string[]
  readonly uses: readonly (readonly [name: string, definer: string, users: readonly string[]])[]
}

const shared = new URL('../../../shared/reports/', import.meta.url)
const fixtures = new URL('../compile/fixtures/reports/', import.meta.url)
const shipped = new URL('../../graph-data/lingling-2024-plan/source.txt', import.meta.url)
const textsOf = (ids: readonly string[], folder: URL) =>
  Object.fromEntries(ids.map((id) => [id, new URL(`${id}.txt`, folder)]))

const MADE: Known = {
  texts: {
    'lingling-2024-plan': shipped,
    ...textsOf(['liuxi-2024', 'yunling-2025', 'ganyuan-2026'], fixtures),
  },
  both: ['yunling-2025', 'ganyuan-2026'],
  uses: [
    ['四好农村路', 'lingling-2024-plan', ['ganyuan-2026', 'lingling-2024-plan', 'liuxi-2024']],
    ['保交楼', 'lingling-2024-plan', ['lingling-2024-plan', 'liuxi-2024']],
    ['双招双引', 'ganyuan-2026', ['ganyuan-2026']],
  ],
}
/** Three of these lie beside the project where it is developed; they are no part of it. */
const REAL: Known = {
  texts: {
    'lingling-2024-plan': shipped,
    ...textsOf(['yiyang-2024', 'yunnan-2025', 'jiangxi-2026'], shared),
  },
  both: ['yunnan-2025', 'jiangxi-2026'],
  uses: [
    ['新质生产力', 'yiyang-2024', ['jiangxi-2026', 'yiyang-2024', 'yunnan-2025']],
    ['四好农村路', 'lingling-2024-plan', ['lingling-2024-plan', 'yunnan-2025']],
    ['保交楼', 'lingling-2024-plan', ['jiangxi-2026', 'lingling-2024-plan', 'yiyang-2024']],
    ['RCEP', 'yiyang-2024', ['jiangxi-2026', 'yiyang-2024']],
    ['“双一流”', 'jiangxi-2026', ['jiangxi-2026', 'yunnan-2025']],
  ],
}
const LIBRARIES: readonly (readonly [string, Known])[] = [
  ['the shipped report and three made-up ones', MADE],
  ...(existsSync(shared) ? [['four real reports', REAL] as const] : []),
]
if (LIBRARIES.length === 1) console.warn('没有 ../shared，只用自带的报告测试')

describe.each(LIBRARIES)('the library of %s', (_, { texts, both, uses }) => {
  const reports = Object.entries(texts).map(([id, path]) => {
    const source = readFileSync(path, 'utf8')
    const { graph } = readReport(source, [], ORIGIN)
    if (graph === null) throw new Error(`${id} is no report`)
    return { id, source, graph: indexGraph(graph) }
  })
  const { concepts, findings } = buildLibrary(reports, [], TOOLS)
  const conceptOf = (name: string) => concepts.find((concept) => nameKey(concept.name) === nameKey(name))

  it.each(['两重', '两新'])('joins %s, which two of them define alike', (name) => {
    const concept = conceptOf(name)
    expect(concept?.entries.map(({ report }) => report)).toEqual(both)
    expect(concept?.senses).toBe(1)
  })

  it.each(uses)('finds the uses of %s, which only %s defines', (name, definer, users) => {
    const concept = conceptOf(name)
    expect(concept?.entries.map(({ report }) => report)).toEqual([definer])
    expect(concept && reportsOf(concept)).toEqual(users)
  })

  it('slices every use to its name, to an alias or to words that the report itself marks', () => {
    const sources = new Map(reports.map(({ id, source }) => [id, source]))
    for (const { name, uses } of concepts)
      for (const { report, node, blocks } of uses)
        for (const { places } of blocks)
          for (const place of places) {
            const surface = sliceSpan(sources.get(report) ?? '', place)
            expect(surface).not.toBe('')
            if (node === null) expect(nameKey(surface)).toBe(nameKey(name))
          }
  })

  it('takes no two of them for one', () => {
    expect(findings.filter(({ code }) => code === 'duplicate-report')).toEqual([])
  })
})
