import { Window } from 'happy-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetRecent, keepRecent, readRecent } from './recent-searches.ts'

const KEY = 'policy-term-graph.recent-searches'

describe('recent searches', () => {
  beforeEach(() => {
    const { localStorage } = new Window({ url: 'http://localhost/' })
    vi.stubGlobal('localStorage', localStorage)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('are kept each once, the latest first, five of them', () => {
    for (const query of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) keepRecent(query)
    expect(readRecent()).toEqual(['f', 'e', 'd', 'a', 'c'])
  })

  it('are kept once where they differ in width, case, quotation marks or blanks alone', () => {
    for (const query of ['2614 GZF', '“四区”', '２６１４gzf', '四区']) keepRecent(query)
    expect(readRecent()).toEqual(['四区', '２６１４gzf'])
  })

  it('are cut, and blank ones are not kept', () => {
    keepRecent('区'.repeat(100))
    expect(keepRecent('  ')).toEqual(['区'.repeat(60)])
  })

  it('are forgotten one by one or all at once', () => {
    for (const query of ['a', 'b', 'c']) keepRecent(query)
    expect(forgetRecent('b')).toEqual(['c', 'a'])
    expect(forgetRecent()).toEqual([])
    expect(readRecent()).toEqual([])
  })

  it.each(['{', '7', 'null', '{"a":1}', '[1,null,{}]'])('are none where %s is stored', (junk) => {
    localStorage.setItem(KEY, junk)
    expect(readRecent()).toEqual([])
    expect(keepRecent('四区两城')).toEqual(['四区两城'])
  })

  it('are none where storage is closed', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(readRecent()).toEqual([])
    expect(keepRecent('四区两城')).toEqual([])
  })
})
