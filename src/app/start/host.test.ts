import { afterEach, describe, expect, it, vi } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../address/view.ts'
import { openWindow } from '../testing/open-window.ts'
import type { Host } from './host.ts'
import { DataError } from './report-files.ts'
import { singleHost } from './single/single-host.ts'
import { siteHost } from './site-host.ts'

const TEXT: View = { ...DEFAULT_VIEW, report: '零陵', page: { kind: 'text', at: null }, query: '四区' }

/** Opens the site's page at an address, whose root its markup names. */
function openSite(url: string, data: Readonly<Record<string, string>> = { root: '../../' }): Host {
  openWindow(url)
  Object.assign(document.documentElement.dataset, data)
  return siteHost()
}

function openSingle(url: string, address: string | null = null): Host {
  openWindow(url)
  return singleHost({ files: { 'reports.json': '[]', '零陵/source.txt': '文' }, address, worker: '' })
}

afterEach(() => vi.unstubAllGlobals())

describe('the site as a host', () => {
  const open = () => openSite('https://example.cn/some/dir/r/text/?q=1')

  it('stands where the markup of its page says', () => {
    expect(open()).toMatchObject({ base: '/some/dir/', markup: 'page' })
    expect(open().address()).toBe('https://example.cn/some/dir/')
    expect(openSite('https://example.cn/', { root: '/', isMissing: '' }).markup).toBe('missing')
  })

  it('reads back the address that it gives a view', () => {
    const host = open()
    const url = host.urlOf(TEXT)
    expect(url.href.startsWith('https://example.cn/some/dir/%E9%9B%B6')).toBe(true)
    expect(host.viewOf(url)).toEqual(TEXT)
  })

  it('knows no view of an address beside it', () => {
    const host = open()
    for (const url of ['https://example.cn/some/', 'https://other.cn/some/dir/r/text/'])
      expect(host.viewOf(new URL(url))).toBeNull()
  })

  it('fetches files from its root, and names the one that cannot be had', async () => {
    const fetched = vi.fn(
      async (url: URL) => new Response('文', { status: url.href.endsWith('json') ? 404 : 200 }),
    )
    const host = open()
    vi.stubGlobal('fetch', fetched)
    expect(await (await host.fetchFile('r/source.txt')).text()).toBe('文')
    expect(String(fetched.mock.calls[0]?.[0])).toBe('https://example.cn/some/dir/r/source.txt')
    const error = await host.fetchFile('r/graph.json').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(DataError)
    expect((error as DataError).file).toBe('graph.json')
  })
})

describe('the single file as a host', () => {
  it('has its addresses behind #, and reads back the one that it gives a view', () => {
    const host = openSingle('file:///home/report.html#/r/')
    expect(host).toMatchObject({ base: '#/', markup: 'none' })
    const url = host.urlOf(TEXT)
    expect(url.href.startsWith('file:///home/report.html#/%E9%9B%B6')).toBe(true)
    expect(host.viewOf(url)).toEqual(TEXT)
  })

  it('reads the bare file as its root, and neither anchors nor other files', () => {
    const host = openSingle('file:///home/report.html')
    expect(host.viewOf(new URL('file:///home/report.html'))).toEqual(DEFAULT_VIEW)
    for (const url of ['file:///home/report.html#b-1.1', 'file:///home/other.html#/r/'])
      expect(host.viewOf(new URL(url))).toBeNull()
  })

  it('gives the files that it holds, and names the one that it does not', async () => {
    const host = openSingle('file:///home/report.html')
    expect(await (await host.fetchFile(`${encodeURIComponent('零陵')}/source.txt`)).text()).toBe('文')
    await expect(host.fetchFile('r/graph.json')).rejects.toMatchObject({ file: 'graph.json' })
  })

  it('leads copies to the address of the site where it has one, else to itself', () => {
    expect(openSingle('file:///home/a.html#/r/').address()).toBe('file:///home/a.html#/')
    expect(openSingle('file:///home/a.html', 'https://example.cn/').address()).toBe('https://example.cn/')
  })

  it('is searched without a worker', () => {
    expect(openSingle('file:///home/a.html').workers.search).toBeNull()
  })
})
