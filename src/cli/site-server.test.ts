import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer, listen } from './site-server.ts'

let folder = ''
let server: Server
let origin = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  const dir = join(folder, 'dist')
  mkdirSync(join(dir, 'r', 'term'), { recursive: true })
  writeFileSync(join(dir, 'r', 'index.html'), 'front')
  writeFileSync(join(dir, 'r', 'term', 'index.html'), 'term')
  writeFileSync(join(dir, '404.html'), 'nothing here')
  writeFileSync(join(dir, 'big.js'), 'alert(1)')
  writeFileSync(join(dir, 'big.js.br'), brotliCompressSync('alert(1)'))
  server = createSiteServer({ dir, base: '/some/dir/' })
  origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string) => fetch(origin + path, { redirect: 'manual' })

describe('the server of the site', () => {
  it('serves a folder’s page under the base path', async () => {
    expect(await (await get('/some/dir/r/term/')).text()).toBe('term')
  })

  it.each([
    ['/some/dir', '/some/dir/'],
    ['/some/dir/r', '/some/dir/r/'],
    ['/some/dir/r/term?lang=en', '/some/dir/r/term/?lang=en'],
  ])('redirects %s to the address with its slash', async (path, to) => {
    const response = await get(path)
    expect([response.status, response.headers.get('location')]).toEqual([301, to])
  })

  it.each([
    '/some/dir/r/none/',
    '/other/',
    '/',
    '//',
    '/some/dir/%2e%2e/secret.txt',
    '/some/dir/..%2fsecret.txt',
    '/some/dir/%ff',
  ])('answers %s with the 404 page and status 404', async (path) => {
    const response = await get(path)
    expect([response.status, await response.text()]).toEqual([404, 'nothing here'])
  })

  it('sends the compressed form that lies beside a file to whoever takes it', async () => {
    const askFor = (encoding: string) =>
      fetch(`${origin}/some/dir/big.js`, { headers: { 'accept-encoding': encoding } })
    const sent = await askFor('br')
    expect([sent.headers.get('content-encoding'), await sent.text()]).toEqual(['br', 'alert(1)'])
    expect((await askFor('identity')).headers.get('content-encoding')).toBeNull()
  })

  it('sends the policy with pages, also with the one for what is missing', async () => {
    for (const path of ['/some/dir/r/term/', '/some/dir/none/'])
      expect((await get(path)).headers.get('content-security-policy'), path).toContain("script-src 'self'")
  })

  it('takes the next port where the first is taken, unless one is asked for', async () => {
    const other = createSiteServer({ dir: folder, base: '/' })
    await expect(listen(other, '127.0.0.1', Number(new URL(origin).port))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})
