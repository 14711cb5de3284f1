import type { Window } from 'happy-dom'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, parseView } from '../../../address/view.ts'
import { LIBRARY_TOOLS } from '../../../cli/library-tools.ts'
import { answerAsked } from '../../../library/store/answer-asked.ts'
import { memoryStore } from '../../../library/store/memory-store.ts'
import { nearByFuse } from '../../../search/near/near-by-fuse.ts'
import { makeSiteLibrary, type SiteLibrary } from '../../../site/library-site.ts'
import { renderBody } from '../../../site/prerender.ts'
import { smallReports } from '../../../site/testing/small-library.ts'
import { makeBook } from '../../page/context.ts'
import { closeWindow, openWindow, testHost } from '../../testing/open-window.ts'
import { startLibrary } from './start-library.ts'

const { keysOf } = LIBRARY_TOOLS
let library: SiteLibrary
let files: Map<string, string | Uint8Array>
beforeAll(() => {
  const books = smallReports().map(({ id, graph, source }) => makeBook(id, graph, source))
  const made = makeSiteLibrary(books, [], LIBRARY_TOOLS)
  if (made === null) throw new Error('no library')
  library = made
  files = new Map([...made.files()].map(([name, content]) => [name, String(content)]))
})

const host = testHost({
  markup: 'page',
  fetchFile: async (path) => {
    const file = files.get(path)
    if (file === undefined) throw new Error(`no file ${path}`)
    return new Response(typeof file === 'string' ? file : Uint8Array.from(file))
  },
})

function stubBrowser() {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }))
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
}

describe('a page of the library', () => {
  let window: Window
  const open = async (path: string) => {
    const url = new URL(path, 'http://localhost/')
    const view = parseView({ path: url.pathname.slice(1) })
    const page = library.pages.find((one) => JSON.stringify(one.view) === JSON.stringify(view))
    const parts = { view: page?.view ?? DEFAULT_VIEW, book: null, reports: [], base: '/' }
    const body = page ? renderBody({ ...parts, library: page.library }) : ''
    window = openWindow(url.href, `<div id="app">${body}</div>`)
    stubBrowser()
    const drawn = content()
    const nodes = [...document.querySelectorAll('#content *')]
    await startLibrary(host, parseView({ path: url.pathname.slice(1), search: url.search }))
    return { drawn, nodes }
  }
  const content = () => document.querySelector('#content')?.innerHTML
  beforeEach(() => {
    window = openWindow('http://localhost/')
  })
  afterEach(() => closeWindow(window))

  it.each(['', 'reports/', 'concepts/', 'concept/liangxin/', 'concept/wuhaoyuanqu/'])(
    'comes alive as it was drawn: /%s',
    async (path) => {
      const { drawn, nodes } = await open(path)
      expect(drawn).toContain('<h1')
      expect(content()).toBe(drawn)
      expect([...document.querySelectorAll('#content *')].every((node, at) => node === nodes[at])).toBe(true)
      expect(document.documentElement.dataset.alive).toBe('')
    },
  )

  it('draws a concept without a page of its own from the files', async () => {
    const { slugs, entries, reports } = JSON.parse(String(files.get('library/names.json')))
    const alone = slugs.find((_: string, at: number) => entries[at] === 0 && reports[at] === 1)
    if (alone === undefined) return
    await open(`concept/${alone}/`)
    expect(document.querySelector('h1')?.textContent).not.toBe('')
  })

  it('narrows the catalogue as the address asks', async () => {
    await open('reports/?place=430000&year=2025')
    const names = [...document.querySelectorAll('.report-rows .report-link')].map((link) => link.textContent)
    expect(names).toEqual(['湖南省2025年政府工作报告', '零陵区2025年政府工作报告'])
    expect(document.querySelector('[aria-current="true"]')?.textContent).toContain('全部')
    expect(document.querySelector('.shown')?.textContent).toContain('4 份报告中的 2 份')
  })

  it('sorts and filters the table as the address asks', async () => {
    await open('concepts/?filter=yuanqu&sort=-name')
    const rows = [...document.querySelectorAll('.concept-table tbody th')].map((row) => row.textContent)
    expect(rows).toContain('五好园区')
    expect(rows).not.toContain('两新')
    expect(document.querySelector('[aria-sort="descending"]')?.textContent).toBe('名词')
  })

  it('draws the first rows of a long table, and more of them when asked', async () => {
    const known = files.get('library/names.json') ?? ''
    const names = JSON.parse(String(known))
    const many = <T>(values: readonly T[], of: (at: number) => T) =>
      Array.from({ length: 700 }, (_, at) => values[at] ?? of(at))
    const long = {
      ...names,
      names: many(names.names, (at) => `名${at}`),
      slugs: many(names.slugs, (at) => `ming-${at}`),
    }
    files.set('library/names.json', JSON.stringify(long))
    await open('concepts/?sort=name')
    const rows = () => document.querySelectorAll('.concept-table tbody tr').length
    expect(rows()).toBe(300)
    document.getElementById('more-rows')?.click()
    expect(rows()).toBe(600)
    document.getElementById('more-rows')?.click()
    expect([rows(), document.getElementById('more-rows')]).toEqual([700, null])
    files.set('library/names.json', known)
  })

  it('says that there is no such concept', async () => {
    await open('concept/nothing-at-all/')
    expect(document.querySelector('h1')?.textContent).toBe('没有这一页')
  })

  it('leads a name that is looked up to its concept', async () => {
    const replace = vi.fn()
    window = openWindow('http://localhost/?term=x')
    vi.spyOn(window.location, 'replace').mockImplementation(replace)
    await startLibrary(host, parseView({ path: '', search: `?term=${encodeURIComponent('“两新”')}` }))
    expect(String(replace.mock.calls[0]?.[0])).toBe('http://localhost/concept/liangxin/')
  })

  it.each(['“两新”', '兩新', 'liangxin', '没有这个名词'])(
    'asks the host of a library for %s, where its index says so',
    async (written) => {
      const index = { ...library.index, isAsked: true }
      const store = memoryStore({ library: library.library, reports: library.books, keysOf }, nearByFuse)
      const asking = testHost({
        markup: 'page',
        fetchFile: async (path) => {
          const [name = '', search = ''] = path.split('?')
          const told = await answerAsked(store, name, search)
          if (told) return new Response(JSON.stringify(told.answer))
          if (name === 'library/names.json') throw new Error('there are too many names')
          return name === 'library/index.json' ? new Response(JSON.stringify(index)) : host.fetchFile(name)
        },
      })
      window = openWindow('http://localhost/', '<div id="app"></div>')
      stubBrowser()
      const replace = vi.fn()
      vi.spyOn(window.location, 'replace').mockImplementation(replace)
      await startLibrary(asking, parseView({ path: '', search: `?term=${encodeURIComponent(written)}` }))
      const to = replace.mock.calls.map(([url]) => String(url))
      expect(to).toEqual(written.startsWith('没有') ? [] : ['http://localhost/concept/liangxin/'])
    },
  )
})
