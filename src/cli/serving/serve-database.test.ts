import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from '../../database/migrate.ts'
import { openDatabase } from '../../database/open-database.ts'
import { type KeptReport, putReports } from '../../database/settle/put-reports.ts'
import { settle } from '../../database/settle/settle.ts'
import { createMadeFolder, ENGINES, WITH_SERVER } from '../../database/testing/engines.ts'
import { startServer, type TestServer } from '../../database/testing/server.ts'
import { conceptFile, INDEX_FILE, isGramFile } from '../../model/library-files.ts'
import { renderPage } from '../../site/prerender.ts'
import { siteFiles } from '../../site/site-files.ts'
import { samplePage } from '../../site/testing/sample-page.ts'
import { writeSmallLibrary } from '../../site/testing/small-library.ts'
import { UsageError } from '../command.ts'
import { LIBRARY_TOOLS } from '../library-tools.ts'
import { serveDatabase } from './serve-database.ts'

let folder: string
let site: ReadonlyMap<string, Buffer>

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-serving-'))
  writeSmallLibrary(folder)
  const { template } = samplePage()
  const render = (parts: Parameters<typeof renderPage>[1]) => renderPage(template, parts)
  const made = siteFiles({ dataDir: folder, base: '/', site: null, render, library: LIBRARY_TOOLS })
  site = new Map([...made].map(([name, content]) => [name, Buffer.from(content)]))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Puts the small library into an empty database. */
async function fill(target: string): Promise<void> {
  const db = await openDatabase(target, { access: 'write' })
  const reports = readdirSync(folder).map((id): KeptReport => {
    const names = readdirSync(join(folder, id))
    const files = names.map((name) => [name, readFileSync(join(folder, id, name))] as const)
    return { id, document: null, files: Object.fromEntries(files) }
  })
  await migrate(db, { access: 'write' })
  await putReports(db, reports, LIBRARY_TOOLS.divisions)
  await settle(db, LIBRARY_TOOLS)
  await db.close()
}

/** Serves a library; returns the site's address, and what ends it and tells what it said. */
async function serve(db: string) {
  const [out, err]: [string[], string[]] = [[], []]
  let found = (_: string) => {}
  const opened = new Promise<string>((done) => {
    found = done
  })
  const say = (line: string) => {
    out.push(line)
    found(/http\S+/.exec(line)?.[0] ?? '')
  }
  const io = { out: say, err: (line: string) => void err.push(line), cwd: folder }
  const place = { page: samplePage(), base: '/', host: '127.0.0.1', port: 0 }
  const ended = serveDatabase(io, { ...place, db })
  const origin = await Promise.race([opened, ended])
  const get = (path: string) => fetch(new URL(path, String(origin)), { redirect: 'manual' })
  const end = async () => {
    process.emit('SIGTERM')
    return { code: await ended, out, err }
  }
  return { get, end, err }
}

describe.each(ENGINES)('a library in $engine that is served', ({ create }) => {
  it('has every address of the site that is written into a folder, byte for byte', async () => {
    const target = await create()
    await fill(target)
    const { get, end } = await serve(target)
    const other: string[] = []
    for (const [name, bytes] of site) {
      if (isGramFile(name) || name === INDEX_FILE || name.startsWith('library/concepts/')) continue
      const response = await get(`/${name.split('/').map(encodeURIComponent).join('/')}`)
      if (response.status !== 200 || !Buffer.from(await response.arrayBuffer()).equals(bytes))
        other.push(name)
    }
    expect(other).toEqual([])
    const index = await (await get(`/${INDEX_FILE}`)).json()
    const { shards, ...rest } = JSON.parse(String(site.get(INDEX_FILE)))
    expect(index).toEqual({ ...rest, shards: index.shards, isAsked: true })
    const concepts = [...site].filter(([name]) => name.startsWith('library/concepts/'))
    for (const [, bytes] of concepts)
      for (const [slug, concept] of Object.entries(JSON.parse(String(bytes)))) {
        const shard = await (await get(`/${conceptFile(slug as never, index)}`)).json()
        expect(shard[slug]).toEqual(concept)
      }
    expect(shards.concepts).toBe(concepts.length)
    expect(await end()).toMatchObject({ code: 0, err: [] })
  })
})

describe('a library that cannot be served', () => {
  it('is told in a sentence where it is not there, or nothing is in it', async () => {
    const place = { page: samplePage(), base: '/', host: '127.0.0.1', port: 0 }
    const io = { out: () => {}, err: () => {}, cwd: folder }
    const none = serveDatabase(io, { ...place, db: 'none.db' })
    await expect(none).rejects.toThrow(/none\.db 里还没有报告库/)
    const empty = serveDatabase(io, { ...place, db: await createMadeFolder() })
    await expect(empty).rejects.toThrow(UsageError)
  })
})

describe.runIf(WITH_SERVER)('a library whose server goes away', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.stop())

  it('is out of reach until the server is there again, and needs no new start', async () => {
    const target = await server.createDatabase()
    await fill(target)
    const { get, end, err } = await serve(target)
    const before = await (await get('/concept/liangxin/')).text()
    await server.kill()
    const gone = await get('/concept/liangxin/')
    expect([gone.status, gone.headers.get('retry-after')]).toEqual([503, '10'])
    expect(await gone.text()).toContain('暂时打不开')
    expect((await get('/healthz')).status).toBe(503)
    await server.restart()
    expect((await get('/healthz')).status).toBe(200)
    expect(await (await get('/concept/liangxin/')).text()).toBe(before)
    expect(err.length).toBe(1)
    expect(err.join()).not.toMatch(/ss\/w|p%40/)
    expect((await end()).code).toBe(0)
  })
})
