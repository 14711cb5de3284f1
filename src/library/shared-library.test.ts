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

const shared = new URL('../../../shared/reports/', import.meta.url)

/** Four real reports; they lie beside the project and not in it. */
describe.runIf(existsSync(shared))('the library of four real reports', () => {
  const reports = ['lingling-2024-plan', 'yiyang-2024', 'yunnan-2025', 'jiangxi-2026'].map((id) => {
    const source = readFileSync(new URL(`${id}.txt`, shared), 'utf8')
    const { graph } = readReport(source, [], ORIGIN)
    if (graph === null) throw new Error(`${id} is no report`)
    return { id, source, graph: indexGraph(graph) }
  })
  const { concepts, findings } = buildLibrary(reports, [], TOOLS)
  const conceptOf = (name: string) => concepts.find((concept) => nameKey(concept.name) === nameKey(name))

  it('joins what two of them define alike', () => {
    for (const name of ['两重', '两新']) {
      const concept = conceptOf(name)
      expect(concept?.entries.map(({ report }) => report)).toEqual(['yunnan-2025', 'jiangxi-2026'])
      expect(concept?.senses).toBe(1)
    }
  })

  it.each([
    ['新质生产力', 'yiyang-2024', ['jiangxi-2026', 'yiyang-2024', 'yunnan-2025']],
    ['四好农村路', 'lingling-2024-plan', ['lingling-2024-plan', 'yunnan-2025']],
    ['保交楼', 'lingling-2024-plan', ['jiangxi-2026', 'lingling-2024-plan', 'yiyang-2024']],
    ['RCEP', 'yiyang-2024', ['jiangxi-2026', 'yiyang-2024']],
    ['“双一流”', 'jiangxi-2026', ['jiangxi-2026', 'yunnan-2025']],
  ])('finds the uses of %s, which only %s defines', (name, definer, users) => {
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
