import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { CONTENT_SECURITY_POLICY } from '../src/site/headers.ts'
import { alive, expect, REPORT, test } from './fixtures.ts'
import { blockOf, hasNginx, type Nginx, startNginx } from './nginx.ts'

let folder: string
let nginx: Nginx | null = null
test.beforeAll(async () => {
  // It may have to be installed first.
  test.setTimeout(300_000)
  test.skip(
    !hasNginx(),
    'no nginx with brotli_static: apt-get install nginx-light libnginx-mod-http-brotli-static',
  )
  folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  nginx = await startNginx(blockOf('docs/deploy.md', 'nginx'), resolve('dist'), folder)
})
test.afterAll(async () => {
  await nginx?.stop()
  if (folder) rmSync(folder, { recursive: true })
})

/** Asks for a file as it is sent, without unpacking it. */
function ask(path: string, encoding: string) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((done, fail) => {
    const url = new URL(path, nginx?.url)
    get(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      response.resume().on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers }))
    }).on('error', fail)
  })
}

test('nginx serves the site as the guide configures it', async () => {
  const page = await ask(`${REPORT}/`, 'gzip, br')
  expect(page).toMatchObject({
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      'content-security-policy': CONTENT_SECURITY_POLICY,
    },
  })
  expect((await ask(`${REPORT}/`, 'gzip')).headers['content-encoding']).toBe('gzip')
  expect((await ask(`${REPORT}/`, 'identity')).headers['content-encoding']).toBeUndefined()
  const [script] = readdirSync('dist/assets').filter(
    (name) => name.startsWith('canvas-') && name.endsWith('.js'),
  )
  expect((await ask(`assets/${script}`, 'br')).headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'content-encoding': 'br',
  })
  expect(await ask(`${REPORT}/term/no-such/`, 'br')).toMatchObject({
    status: 404,
    headers: {
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'content-type': 'text/html; charset=utf-8',
    },
  })
  expect(await ask(`${REPORT}/terms`, 'br')).toMatchObject({
    status: 301,
    headers: { location: `/${REPORT}/terms/` },
  })
  expect((await ask(`${REPORT}/skos.ttl`, 'br')).headers['content-type']).toBe('text/turtle; charset=utf-8')
  expect((await ask(`${REPORT}/source.txt`, 'br')).headers).toMatchObject({
    'content-type': 'text/plain; charset=utf-8',
    'x-content-type-options': 'nosniff',
  })
  expect((await ask('.term-graph-files.json', 'br')).status).toBe(404)
  expect((await fetch(`${nginx?.url}${REPORT}/`, { method: 'POST' })).status).toBe(405)
  expect((await ask(`?q=${'a'.repeat(9000)}`, 'br')).status).toBe(414)
})

test('the site lives behind nginx, under the policy that it sends', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${nginx?.url}${REPORT}/term/2614-gongzuofa/`)
  await alive(page)
  await page.getByRole('combobox').fill('sqlc')
  await expect(page.getByRole('option').first()).toContainText('四区两城')
  expect(refused).toEqual([])
})
