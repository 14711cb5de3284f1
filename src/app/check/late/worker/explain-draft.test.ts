import { describe, expect, it } from 'vitest'
import { LIBRARY_TOOLS } from '../../../../cli/library-tools.ts'
import { readReport } from '../../../../compile/compile.ts'
import { ORIGIN } from '../../../../compile/testing/samples.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../../../../library/testing/small-library.ts'
import { makeSiteLibrary } from '../../../../site/library-site.ts'
import { makeBook } from '../../../page/context.ts'
import { explainDraft } from './explain-draft.ts'

describe('a draft beside a library', () => {
  it('is told how other reports explain what it does not', async () => {
    const books = holdLibrary(SMALL, SMALL_ROWS).reports.map(({ id, graph, source }) =>
      makeBook(id, graph, source),
    )
    const files = new Map(makeSiteLibrary(books, [], LIBRARY_TOOLS)?.files() ?? [])
    const draft = '各位代表：\n一、2026年工作安排\n推进“四区两城”建设，用好自己的词。\n'
    const { graph } = readReport(draft, [], ORIGIN)
    const asked: string[] = []
    const explained = await explainDraft(draft, graph!, async (path) => {
      asked.push(path)
      return JSON.parse(String(files.get(path)))
    })
    expect(explained.map(({ name, span }) => [name, draft.slice(span.start, span.end)])).toEqual([
      ['四区两城', '四区两城'],
    ])
    expect(explained[0]?.told).toMatch(/^可参照.*的解释：/)
    expect(asked).toHaveLength(new Set(asked).size)
  })
})
