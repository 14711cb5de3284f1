import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listen } from '../site-server.ts'
import { createSiteServer } from './folder-server.ts'
import { stopServer } from './stop-server.ts'

let folder = ''
let dir = ''
let server: Server
let port = 0
const errors: unknown[] = []

/** So large that it does not fit into what lies between a server and a browser that takes nothing. */
const LARGE = Buffer.alloc(24_000_000, 'x')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'term-graph-site-'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  dir = join(folder, 'dist')
  mkdirSync(join(dir, 'r', 'term'), { recursive: true })
  writeFileSync(join(dir, 'r', 'index.html'), 'front')
  writeFileSync(join(dir, 'r', 'term', 'index.html'), 'term')
  writeFileSync(join(dir, '404.html'), 'nothing here')
  writeFileSync(join(dir, 'r', 'source.txt'), '0123456789')
  writeFileSync(join(dir, 'empty.txt'), '')
  writeFileSync(join(dir, 'large.bin'), LARGE)
  writeFileSync(join(dir, 'big.js'), 'alert(1)')
  writeFileSync(join(dir, 'big.js.br'), brotliCompressSync('alert(1)'))
  writeFileSync(join(dir, 'alone.js.br'), brotliCompressSync('alert(1)'))
  for (const name of ['.hidden', 'r/.hidden', '.well-known']) writeFileSync(join(dir, name), 'secret')
  mkdirSync(join(dir, '.git'))
  writeFileSync(join(dir, '.git', 'config'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(dir, 'link.txt'))
  symlinkSync(folder, join(dir, 'up'))
  symlinkSync(join(dir, 'big.js'), join(dir, 'inner.js'))
  writeFileSync(join(dir, 'formed.js'), 'alert(2)')
  symlinkSync(join(folder, 'secret.txt'), join(dir, 'formed.js.gz'))
  mkdirSync(join(dir, 'a&b+c;d=e,f'))
  writeFileSync(join(dir, 'a&b+c;d=e,f', 'index.html'), 'signs')
  mkdirSync(join(dir, '区 #1 (2)%41'))
  writeFileSync(join(dir, '区 #1 (2)%41', 'index.html'), 'more signs')
  server = createSiteServer({ dir, base: '/some/dir/', onError: (error) => errors.push(error) })
  port = await listen(server, '127.0.0.1', 0)
})
beforeEach(() => {
  errors.length = 0
})
afterAll(async () => {
  await stopServer(server, 1)
  rmSync(folder, { recursive: true })
})

/** Sends a request as it is: fetch would tidy the address, and unpack what comes. */
async function send(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const asked = request({ host: '127.0.0.1', port, path, headers, method }).end()
  const [response] = await once(asked, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }
}

/** Sends bytes over a connection of its own, and returns all that comes back until it is closed. */
async function sendRaw(bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.end(bytes)
  let came = ''
  for await (const chunk of socket) came += chunk
  return came
}

describe('the server of a site', () => {
  it('serves a folder’s page under the base path', async () => {
    expect(String((await send('/some/dir/r/term/')).body)).toBe('term')
  })

  it.each([
    ['/some/dir', '/some/dir/'],
    ['/some/dir/r', '/some/dir/r/'],
    ['/some/dir/r/term?lang=en', '/some/dir/r/term/?lang=en'],
    ['/some/dir/a%26b%2Bc%3Bd%3De%2Cf', '/some/dir/a%26b%2Bc%3Bd%3De%2Cf/'],
  ])('redirects %s to the address with its slash', async (path, to) => {
    const { status, headers } = await send(path)
    expect([status, headers.location, headers['x-content-type-options']]).toEqual([301, to, 'nosniff'])
  })

  it.each([
    ['a%26b%2Bc%3Bd%3De%2Cf', 'signs'],
    ['a&b+c;d=e,f', 'signs'],
    [encodeURIComponent('区 #1 (2)%41'), 'more signs'],
  ])('finds a folder of signs as %s', async (path, text) => {
    const { status, body } = await send(`/some/dir/${path}/`)
    expect([status, String(body)]).toEqual([200, text])
  })

  it('sends the compressed form that lies beside a file to whoever takes it', async () => {
    const sent = await send('/some/dir/big.js', { 'accept-encoding': 'gzip, br' })
    expect(sent.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
    expect(sent.body).toEqual(brotliCompressSync('alert(1)'))
    const whole = await send('/some/dir/big.js', { 'accept-encoding': 'br;q=0, gzip' })
    expect([whole.headers['content-encoding'], String(whole.body)]).toEqual([undefined, 'alert(1)'])
  })

  it('sends the policy with pages, and with all that bytes are not to be guessed about', async () => {
    for (const path of ['/some/dir/r/term/', '/some/dir/none/', '/none'])
      expect((await send(path)).headers['content-security-policy'], path).toContain("script-src 'self'")
    for (const path of ['/some/dir/r/source.txt', '/some/dir/none', '/some/dir/big.js'])
      expect((await send(path)).headers['x-content-type-options'], path).toBe('nosniff')
  })

  it('says that a text is UTF-8', async () => {
    const { headers } = await send('/some/dir/r/source.txt')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  it('says that nothing has changed to who has the file, in the form that it has', async () => {
    for (const encoding of ['identity', 'br']) {
      const form = { 'accept-encoding': encoding }
      const { etag = '' } = (await send('/some/dir/big.js', form)).headers
      const again = await send('/some/dir/big.js', { ...form, 'if-none-match': `"other", W/${etag}` })
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    }
    expect((await send('/some/dir/big.js', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('answers HEAD with the headers of GET and nothing else', async () => {
    const path = '/some/dir/r/source.txt'
    const [head, whole] = [await send(path, {}, 'HEAD'), await send(path)]
    const { date: _, ...headers } = whole.headers
    expect([head.status, head.body.length, whole.body.length]).toEqual([200, 0, 10])
    expect(head.headers).toMatchObject(headers)
  })

  it('sends an empty file', async () => {
    const { status, headers, body } = await send('/some/dir/empty.txt')
    expect([status, headers['content-length'], body.length]).toEqual([200, '0', 0])
  })
})

describe('parts of a file', () => {
  it.each([
    ['bytes=0-0', '0', '0-0'],
    ['bytes=2-4', '234', '2-4'],
    ['bytes=7-', '789', '7-9'],
    ['bytes=-5', '56789', '5-9'],
    ['bytes=-99', '0123456789', '0-9'],
    ['bytes=8-99999999999999999999', '89', '8-9'],
    ['BYTES = 1-1', '1', '1-1'],
  ])('%s is sent as %s', async (range, text, of) => {
    const { status, headers, body } = await send('/some/dir/r/source.txt', { range })
    expect([status, String(body), headers['content-range']]).toEqual([206, text, `bytes ${of}/10`])
    expect(headers['content-length']).toBe(String(text.length))
  })

  it.each([
    'bytes=10-5',
    'bytes=10-',
    'bytes=99999999999999999999-',
    'bytes=-0',
    'bytes=-',
    'bytes=',
    'bytes=a-b',
    'bytes=1-2,b',
    'bytes=--5',
  ])('%s is refused with status 416', async (range) => {
    const { status, headers, body } = await send('/some/dir/r/source.txt', { range })
    expect([status, headers['content-range'], body.length]).toEqual([416, 'bytes */10', 0])
  })

  it.each(['bytes=0-1,3-4', 'lines=0-1', 'garbage'])('%s gets the whole file', async (range) => {
    const { status, body } = await send('/some/dir/r/source.txt', { range })
    expect([status, body.length]).toEqual([200, 10])
  })

  it('are of the version that the asker has, or else the whole', async () => {
    const { etag = '' } = (await send('/some/dir/r/source.txt')).headers
    const part = (version: string) =>
      send('/some/dir/r/source.txt', { range: 'bytes=2-4', 'if-range': version })
    expect(String((await part(etag)).body)).toBe('234')
    expect([(await part('"other"')).status, (await part(`W/${etag}`)).status]).toEqual([200, 200])
  })

  it('are never of a compressed form, and an empty file has none', async () => {
    const { headers, body } = await send('/some/dir/big.js', { range: 'bytes=0-4', 'accept-encoding': 'br' })
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, 'alert'])
    expect((await send('/some/dir/empty.txt', { range: 'bytes=0-' })).status).toBe(416)
  })
})

describe('what is no file of the site', () => {
  const ups = ['..', '%2e%2e', '.%2e', '%2E.', '%252e%252e', '..%00', '..%01', '%c0%ae%c0%ae', '%e0%80%ae%2e']
  const seps = [
    '/',
    '%2f',
    '%2F',
    '\\',
    '%5c',
    '%252f',
    '%255c',
    '//',
    '/./',
    '%c0%af',
    '%ef%bc%8f',
    '%e2%88%95',
  ]
  const ways = ups.flatMap((up) => seps.map((sep) => `${up}${sep}secret.txt`))
  const below = ways.map((way) => `r/${way.replace(/^(\S+?)(?=[/\\]|%2f|%5c)/i, '$1/../$1')}`)
  const others = [
    '%00',
    'r%00/',
    'r/source.txt%00.html',
    'r/source.txt/',
    'r//source.txt',
    'r/source.txt.',
    'r/source.txt%20',
    'r/source.txt::$DATA',
    'R/source.txt',
    'r%2fsource.txt',
    'r%5csource.txt',
    '%ff',
    '%',
    '%u002e%u002e/secret.txt',
    '%uff0e%uff0e/secret.txt',
    '．．/secret.txt'.replace(/[^ -~]/g, encodeURIComponent),
    '~root/',
    'C:/Windows/win.ini',
    'C%3a%5cWindows%5cwin.ini',
    'file:///etc/passwd',
    '/etc/passwd',
    '%2fetc%2fpasswd',
    'a'.repeat(300),
    `${'a/'.repeat(2000)}b`,
    'link.txt',
    'up/secret.txt',
    'up/',
    'inner.js',
    '.hidden',
    '%2ehidden',
    'r/.hidden',
    '.git/config',
    '.well-known',
    'alone.js',
    'r/none/',
  ]
  it.each([...ways, ...below, ...others])('%s is answered with the 404 page', async (way) => {
    const { status, body } = await send(`/some/dir/${way}`)
    expect([status, String(body)]).toEqual([404, 'nothing here'])
    expect(errors).toEqual([])
  })

  it.each(['/other/', '/', '//', '/some/directory/', '//some/dir/../../secret.txt', '/%73ome/dir/r/'])(
    '%s is outside of the base path',
    async (path) => {
      expect((await send(path)).status).toBe(404)
    },
  )

  it('names no other host in what it redirects to', async () => {
    for (const path of ['//example.org/some/dir', '/\\example.org/..', '/some/dir//example.org']) {
      const { status } = await send(path)
      expect(status, path).toBe(404)
    }
  })

  it('is a compressed form that is a link', async () => {
    const { headers, body } = await send('/some/dir/formed.js', { 'accept-encoding': 'gzip' })
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, 'alert(2)'])
  })
})

describe('what a request may be', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s is refused',
    async (method) => {
      const { status, headers, body } = await send('/some/dir/r/', {}, method)
      expect([status, headers.allow, headers.connection]).toEqual([405, 'GET, HEAD', 'close'])
      expect(String(body)).toMatch(/。$/)
    },
  )

  it('an address of more than 8000 characters is refused', async () => {
    expect((await send(`/some/dir/?q=${'a'.repeat(8000)}`)).status).toBe(414)
    expect((await send(`/some/dir/r/?q=${'a'.repeat(7900)}`)).status).toBe(200)
  })

  it.each([
    [
      'headers of more than 16 kB',
      `GET /some/dir/r/ HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['a line without end', `GET /${'a'.repeat(40_000)}`, 431],
    ['what is no HTTP', '\x16\x03\x01\x02\x00\x01\x00', 400],
    ['two lengths', 'GET / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 400],
    ['a request without host', 'GET / HTTP/1.1\r\n\r\n', 400],
  ])('%s is refused', async (_, bytes, status) => {
    expect(await sendRaw(bytes)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('a client that sends or takes too slowly is not waited for', () => {
    expect(server).toMatchObject({ headersTimeout: 30_000, requestTimeout: 30_000, timeout: 60_000 })
  })
})

describe.runIf(process.platform === 'linux')('a download that is broken off', () => {
  const openFiles = () => readdirSync('/proc/self/fd').length

  it('leaves no file open, and the server answers on', async () => {
    const before = openFiles()
    const breakOff = () =>
      new Promise<void>((done) => {
        const asked = request({ host: '127.0.0.1', port, path: '/some/dir/large.bin' })
        asked.on('response', (response) => response.once('data', () => asked.destroy()))
        asked
          .on('close', done)
          .on('error', () => {})
          .end()
      })
    for (let round = 0; round < 10; round++) await Promise.all(Array.from({ length: 10 }, breakOff))
    await expect.poll(openFiles).toBeLessThan(before + 10)
    expect((await send('/some/dir/large.bin')).body.equals(LARGE)).toBe(true)
    expect(errors).toEqual([])
  })
})

describe('a file that is cut while it is sent', () => {
  it('ends the answer, as what is missing does not come', async () => {
    const path = join(dir, 'cut.bin')
    writeFileSync(path, LARGE)
    const asked = request({ host: '127.0.0.1', port, path: '/some/dir/cut.bin' }).end()
    const [response] = await once(asked, 'response')
    await once(response, 'readable')
    truncateSync(path, 1000)
    const all = (async () => {
      for await (const _ of response);
    })()
    await expect(all).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect((await send('/some/dir/cut.bin')).body.length).toBe(1000)
  })
})
