import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DatabaseError } from '../../database/database.ts'
import type { FaceSource } from '../../library/store/face-source.ts'
import { CONTENT_SECURITY_POLICY } from '../../site/headers.ts'
import { openLibraryFace } from '../../site/library-face.ts'
import { heldFace } from '../../site/testing/held-face.ts'
import { samplePage } from '../../site/testing/sample-page.ts'
import { writeSmallLibrary } from '../../site/testing/small-library.ts'
import { listen } from '../site-server.ts'
import { createLibraryServer } from './database-server.ts'
import { acceptedForms } from './reply.ts'
import { stopServer } from './stop-server.ts'

const BASE = '/some/dir/'
let folder: string
let held: FaceSource
/** Thrown by the source in place of any answer. */
let fault: unknown = null
let origin: string
let server: Server
const errors: unknown[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-serving-'))
  writeSmallLibrary(join(folder, 'reports'))
  writeFileSync(join(folder, 'app.js'), 'alert(1)')
  held = heldFace(join(folder, 'reports'))
  const page = { ...samplePage(), assets: [{ name: 'assets/app.js', path: join(folder, 'app.js') }] }
  const version = async () => {
    if (fault !== null) throw fault
    return 'a'
  }
  const face = openLibraryFace({ ...held, version }, { page, base: BASE })
  server = createLibraryServer(face, { base: BASE, onError: (error) => errors.push(error) })
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`
})
afterEach(() => {
  fault = null
  errors.length = 0
})
afterAll(async () => {
  await stopServer(server)
  rmSync(folder, { recursive: true })
})

const get = (path: string, init: RequestInit = {}) => fetch(origin + path, { redirect: 'manual', ...init })

/** Sends a request as it is: fetch would unpack what comes, and tidy the address. */
async function send(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const asked = request(origin, { path, headers, method }).end()
  const [response] = await once(asked, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

describe('the server of a library in a database', () => {
  it.each([
    ['', 200, 'text/html; charset=utf-8', '本库收 4 份报告'],
    ['?q=河长制', 200, 'text/html; charset=utf-8', '本库收 4 份报告'],
    ['concept/liangxin/', 200, 'text/html; charset=utf-8', '新经济组织'],
    ['hunan-2025/source.txt', 200, 'text/plain; charset=utf-8', '四好农村路'],
    ['library/index.json', 200, 'application/json; charset=utf-8', '"isAsked":true'],
    ['concepts.ttl', 200, 'text/turtle; charset=utf-8', 'skos:Concept'],
    ['assets/app.js', 200, 'text/javascript; charset=utf-8', 'alert'],
    ['library/ask/names?q=liangxin', 200, 'application/json; charset=utf-8', '两新'],
    ['hunan-2025/coinage/x/', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['none/', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['%ff', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['..%2f..%2fsecret', 404, 'text/html; charset=utf-8', '没有这一页'],
    ['library/grams/0.bin', 404, 'text/html; charset=utf-8', '没有这一页'],
  ])('answers /%s with status %i', async (path, status, type, part) => {
    const response = await get(BASE + path)
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type])
    expect(await response.text()).toContain(part)
  })

  it.each([
    ['/some/dir', 301, '/some/dir/'],
    ['/some/dir/concepts', 301, '/some/dir/concepts/'],
    ['/some/dir/hunan-2025/terms?lang=en', 301, '/some/dir/hunan-2025/terms/?lang=en'],
    ['/some/dir/hunan-2025/term/2/', 302, '/some/dir/hunan-2025/term/liangxin/'],
    [`/some/dir/hunan-2025/term/${encodeURIComponent('两新')}`, 302, '/some/dir/hunan-2025/term/liangxin/'],
    ['/some/dir/yunnan-2026/coinage/sihaonongcunlu', 301, '/some/dir/yunnan-2026/coinage/sihaonongcunlu/'],
  ])('leads %s on', async (path, status, to) => {
    const response = await get(path)
    expect([response.status, response.headers.get('location')]).toEqual([status, to])
  })

  it('answers the address of a node without a file with the page that draws it', async () => {
    const response = await get(`${BASE}yunnan-2026/coinage/sihaonongcunlu/`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('data-is-missing')
  })

  it.each(['/', '//', '/other/', '//example.org/some/dir/'])('has nothing at %s', async (path) => {
    expect((await send(path)).status).toBe(404)
  })

  it.each([
    ['library/ask/names', 400, 'no-query'],
    [`library/ask/names?q=${'a'.repeat(201)}`, 414, 'long-query'],
    ['library/ask/passages?q=a&limit=0', 400, 'bad-limit'],
    ['library/ask/quote?q=a&report=none', 404, 'unknown-report'],
    ['library/ask/drop?q=a', 404, 'unknown-question'],
  ])('refuses %s with status %i and a sentence', async (path, status, code) => {
    const response = await get(BASE + path)
    expect(response.status).toBe(status)
    expect(await response.json()).toEqual({ fault: code, message: expect.stringMatching(/。$/) })
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await get(BASE, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('refuses an address that is too long', async () => {
    expect((await send(`${BASE}?q=${'a'.repeat(8000)}`)).status).toBe(414)
  })

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const path = `${BASE}concepts/`
    const [head, whole] = [await send(path, {}, 'HEAD'), await send(path)]
    const { date: _, ...headers } = whole.headers
    expect(head.body.length).toBe(0)
    expect(head.headers).toMatchObject(headers)
  })

  it('sends a page compressed as it is accepted, with the policy and for as long as it may be kept', async () => {
    const path = `${BASE}concepts/`
    const plain = await send(path)
    const br = await send(path, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await send(path, { 'accept-encoding': 'gzip;q=1.0, br;q=0' })
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([
      undefined,
      'br',
      'gzip',
    ])
    expect(brotliDecompressSync(br.body)).toEqual(plain.body)
    expect(gunzipSync(gzip.body)).toEqual(plain.body)
    expect(br.headers).toMatchObject({ vary: 'accept-encoding', 'cache-control': 'no-cache' })
    expect(br.headers['content-security-policy']).toContain("script-src 'self'")
    expect((await send(`${BASE}assets/app.js`)).headers['cache-control']).toContain('immutable')
  })

  it('says that nothing has changed to who has the file, in whatever form', async () => {
    const path = `${BASE}library/ask/answering?q=两新`
    for (const encoding of ['identity', 'br']) {
      const { etag } = (await send(encodeURI(path), { 'accept-encoding': encoding })).headers
      const again = await send(encodeURI(path), { 'if-none-match': `"other", ${etag}` })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    }
    expect((await send(encodeURI(path), { 'if-none-match': 'W/"other"' })).status).toBe(200)
  })
})

describe('a library whose database is out of reach', () => {
  const gone = () => new DatabaseError('unreachable', 'ECONNREFUSED postgres://user@host')

  it('says so in both languages where a page is asked for, asks again, and comes back', async () => {
    const before = await send(`${BASE}reports/`)
    fault = gone()
    const page = await send(`${BASE}reports/`)
    expect([page.status, page.headers['retry-after'], page.headers['cache-control']]).toEqual([
      503,
      '10',
      'no-store',
    ])
    for (const part of [
      '资料库暂时打不开',
      '<p lang="en">',
      'http-equiv="refresh" content="10"',
      CONTENT_SECURITY_POLICY,
    ])
      expect(String(page.body)).toContain(part)
    expect(String(page.body)).not.toMatch(/postgres|ECONN|<script|style=/)
    fault = null
    expect((await send(`${BASE}reports/`)).body).toEqual(before.body)
  })

  it('answers what a page fetches with a sentence, and still has what every site has', async () => {
    fault = gone()
    const data = await send(`${BASE}library/index.json`)
    expect([data.status, data.headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8'])
    expect((await send(`${BASE}assets/app.js`)).status).toBe(200)
  })

  it('tells its keeper once', async () => {
    fault = gone()
    for (const path of ['', 'reports/', 'concepts/']) await send(BASE + path)
    expect(errors).toEqual([fault])
    fault = null
    await send(BASE)
    fault = gone()
    await send(BASE)
    expect(errors.length).toBe(2)
  })

  it('is not healthy until it is there again', async () => {
    expect((await send('/healthz')).body.toString()).toBe('ok')
    fault = gone()
    expect((await send('/healthz')).status).toBe(503)
    fault = null
    expect((await send('/healthz')).status).toBe(200)
  })

  it('is not what a question that takes too long is told', async () => {
    fault = new DatabaseError('too-slow', 'canceling statement')
    const slow = await send(`${BASE}concepts/`)
    expect([slow.status, String(slow.body)]).toEqual([503, expect.stringContaining('找得太久')])
    expect(errors).toEqual([])
  })

  it('is not what any other fault is taken for', async () => {
    fault = new Error('secret detail')
    const failed = await send(BASE)
    expect([failed.status, String(failed.body)]).toEqual([500, expect.not.stringContaining('secret')])
    expect(errors).toEqual([fault])
  })
})

/** A promise and what fulfils it. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

describe('a server that stops', () => {
  it('finishes what is open and takes nothing more', async () => {
    const version = withResolvers<string>()
    const asked = withResolvers<void>()
    const slow = () => {
      asked.resolve()
      return version.promise
    }
    const face = openLibraryFace({ ...held, version: slow }, { page: samplePage(), base: '/' })
    const stopping = createLibraryServer(face, { base: '/', onError: () => {} })
    const at = `http://127.0.0.1:${await listen(stopping, '127.0.0.1', 0)}`
    const open = fetch(`${at}/reports/`)
    await asked.promise
    const stopped = stopServer(stopping)
    await expect(fetch(`${at}/reports/`)).rejects.toThrow()
    version.resolve('a')
    const { status, headers } = await open
    expect([status, headers.get('connection')]).toEqual([200, 'close'])
    await stopped
  })

  it('breaks off what does not end', async () => {
    const endless = createServer(() => {})
    const at = `http://127.0.0.1:${await listen(endless, '127.0.0.1', 0)}`
    const open = fetch(at)
    await once(endless, 'request')
    await Promise.all([expect(open).rejects.toThrow(), stopServer(endless, 1)])
  })
})

describe('what a browser accepts', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['identity', []],
    ['br', ['.br']],
    ['gzip, deflate, br, zstd', ['.br', '.gz']],
    ['GZIP', ['.gz']],
    ['br;q=0, gzip', ['.gz']],
    ['br; q=0.000', []],
    ['br;q=0.5', ['.br']],
    ['brotli', []],
  ])('%s is sent %s', (accepted, forms) => {
    expect(acceptedForms(accepted)).toEqual(forms)
  })
})
