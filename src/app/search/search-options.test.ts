import { describe, expect, it } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import type { NameHit } from '../../library/store/library-store.ts'
import { sampleGraph } from '../canvas/testing/sample-graph.ts'
import { makeBook } from '../page/context.ts'
import { initialModel } from '../page/model.ts'
import { type LibraryFound, sizeOfFound } from './library-found.ts'
import { isOfLibrary, searchOptions } from './search-options.ts'

const VIEW: View = { ...DEFAULT_VIEW, report: 'r', page: { kind: 'home' }, query: '四' }
const BOOK = makeBook('r', sampleGraph(), '')
const model = initialModel({ view: VIEW, book: BOOK, reports: [], base: '/' })

describe('the options of a library', () => {
  const group = { report: 'r', label: '报告', places: 2, quote: null }
  const found: LibraryFound = {
    names: [{ name: '四区两城' } as NameHit],
    suggestion: null,
    passages: { groups: [group], reports: 1 },
  }
  const optionsOf = (answer: LibraryFound) =>
    searchOptions({ ...model, search: { ...model.search, found: answer } }).map(({ kind }) => kind)

  it('are its names, the reports with passages, and the way to all results', () => {
    expect(optionsOf(found)).toEqual(['name', 'passages', 'all'])
    expect(optionsOf({ ...found, passages: null })).toEqual(['name', 'all'])
    expect(optionsOf({ ...found, names: [], passages: { groups: [], reports: 0 } })).toEqual([])
  })

  it('are as many as is said', () => {
    for (const answer of [found, { ...found, names: [] }, { ...found, names: [], passages: null }])
      expect(sizeOfFound(answer)).toBe(optionsOf(answer).length)
    expect(sizeOfFound(null)).toBe(0)
  })
})

describe('what the box searches', () => {
  it('is the report unless the address says the library, which a report that stands alone has not', () => {
    const inLibrary = { ...model, book: { ...BOOK, elsewhere: {} } }
    expect(isOfLibrary(inLibrary)).toBe(false)
    expect(isOfLibrary({ ...inLibrary, view: { ...VIEW, scope: 'library' } })).toBe(true)
    expect(isOfLibrary({ ...model, view: { ...VIEW, scope: 'library' } })).toBe(false)
  })
})
