import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { buildSearchKeys, compileReport } from './compile.ts'
import { openSearch } from './search.ts'

const source = readFileSync('graph-data/lingling-2024-plan/source.txt', 'utf8')

it('opens a report with its own text, and refuses another text of the same length', () => {
  const { graph } = compileReport({ text: source })
  if (graph === null) throw new Error('the shipped report is one')
  const keys = buildSearchKeys(graph, source)
  expect(openSearch({ graph, source, keys }).search('保交楼')[0]?.key).toBe('term/baojiaolou')
  const other = source.replaceAll('“保交楼”', '“保交房”')
  expect(() => openSearch({ graph, source: other, keys })).toThrow(
    expect.objectContaining({ code: 'other-text' }),
  )
})
