import { beforeAll, describe, expect, it } from 'vitest'
import { nearByFuse } from '../../search/near/near-by-fuse.ts'
import { type FetchedFiles, filesOfLibrary } from '../testing/site-files.ts'
import { holdLibrary, SMALL, SMALL_ROWS } from '../testing/small-library.ts'
import { siteStore } from './asked-store.ts'
import { LibraryFileError, readJson, shardStore } from './shard-store.ts'

const caught = async (answer: Promise<unknown>) => {
  const error = await answer.catch((one: unknown) => one)
  if (!(error instanceof LibraryFileError)) throw new Error('it is no fault of a file')
  return { name: error.name, file: error.file, fault: error.fault }
}

describe('a library in files', () => {
  let site: FetchedFiles
  beforeAll(() => {
    site = filesOfLibrary(holdLibrary(SMALL, SMALL_ROWS))
  })

  /** Opens the library with one file in another's place. */
  const withFile = (path: string, file: string | Uint8Array) =>
    shardStore(
      async (asked) =>
        asked === path
          ? new Response(typeof file === 'string' ? file : Uint8Array.from(file))
          : site.fetchFile(asked),
      nearByFuse,
    )

  it('tells which of its files is none, and which of another version', async () => {
    expect(await caught(withFile('library/index.json', '<!doctype html>').index())).toEqual({
      ...{ name: 'LibraryFileError', file: 'index.json', fault: 'damaged' },
    })
    expect(await caught(withFile('library/index.json', '{"schema":99}').index())).toMatchObject({
      fault: 'version',
    })
    expect(await caught(withFile('library/names.json', '{"schema":0}').names())).toMatchObject({
      ...{ file: 'names.json', fault: 'version' },
    })
  })

  it('refuses grams that are changed', async () => {
    const store = withFile('library/grams/0.bin', new Uint8Array([1, 2, 3]))
    expect(await caught(store.searchPassages('河长制'))).toMatchObject({ file: '0.bin', fault: 'damaged' })
  })

  it('fetches a file once, and again where it could not be had', async () => {
    let isUp = false
    const asked: string[] = []
    const store = shardStore(async (path) => {
      asked.push(path)
      if (!isUp) throw new Error('down')
      return site.fetchFile(path)
    }, nearByFuse)
    await expect(store.index()).rejects.toThrow('down')
    isUp = true
    expect((await store.index()).entries).toHaveLength(3)
    expect(await store.index()).toBe(await store.index())
    expect(asked).toEqual(['library/index.json', 'library/index.json'])
  })

  it('fetches the text of the report that is quoted, whatever its name', async () => {
    const asked: string[] = []
    const store = shardStore(async (path) => {
      asked.push(path)
      return path.endsWith('source.txt') ? new Response('落实河长制。') : site.fetchFile(path)
    }, nearByFuse)
    const [entry] = (await store.index()).entries
    const met = [[{ start: 2, end: 5 }]]
    const { source, quotes } = await store.quote('河长制', {
      entry: { ...entry!, id: '某县 2024' },
      count: 1,
      met,
    })
    expect(asked.at(-1)).toBe('%E6%9F%90%E5%8E%BF%202024/source.txt')
    expect(quotes.map(({ focus }) => source.slice(focus.start, focus.end))).toEqual(['河长制'])
  })

  it('quotes a report whose places were not kept, and nothing for a question that is none', async () => {
    const store = shardStore(site.fetchFile, nearByFuse)
    const entry = (await store.index()).entries.find(({ id }) => id === 'xi-2025')!
    const quoted = await store.quote('落实河长制', { entry, count: 0, met: [] })
    expect(quoted.source).toBe(SMALL['xi-2025'])
    expect(quoted.quotes).toHaveLength(1)
    expect((await store.quote('河', { entry, count: 0, met: [] })).quotes).toEqual([])
    expect((await store.quote('林长制', { entry, count: 0, met: [] })).quotes).toEqual([])
  })

  it('has no concept but its own', async () => {
    const store = shardStore(site.fetchFile, nearByFuse)
    expect((await store.concept('hezhangzhi' as never))?.name).toBe('河长制')
    for (const slug of ['constructor', 'toString', 'hezhang'])
      expect(await store.concept(slug as never)).toBeNull()
  })

  it('is searched in its files where its index does not say that it is asked', async () => {
    const asked: string[] = []
    const store = siteStore((path) => {
      asked.push(path)
      return site.fetchFile(path)
    }, nearByFuse)
    expect((await store.searchNames('河长制')).hits[0]?.name).toBe('河长制')
    expect((await store.searchPassages('河长制')).reports).toBe(3)
    expect(await store.answering('林长制')).toEqual(['zhou-2023'])
    const [entry] = (await store.index()).entries
    expect((await store.quote('河长制', { entry: entry!, count: 0, met: [] })).quotes).toHaveLength(1)
    expect(asked.filter((path) => path.includes('/ask/'))).toEqual([])
  })
})

it('JSON is read where it is an object', () => {
  expect(readJson('a.json', '{"a":1}')).toEqual({ a: 1 })
  expect(readJson('a.json', '[1]')).toEqual([1])
  for (const text of ['', 'null', '1', '"a"', '{', 'true'])
    expect(() => readJson('library/a.json', text)).toThrow(LibraryFileError)
})
